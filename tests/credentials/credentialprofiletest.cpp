// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/credentialprofile.h"
#include "support/testmain.h"

using namespace journeyscope;
using namespace Qt::StringLiterals;

static CredentialProfile sandbox()
{
    return {.name = u"Sandbox"_s,
        .authUrl = QUrl(u"https://mcabc12.auth.marketingcloudapis.com/"_s),
        .clientId = u"a1b2c3d4e5f6g7h8i9j0k1l2"_s,
        .accountId = u"7000001"_s,
        .kind = ProfileKind::Sandbox};
}

static CredentialProfile with(CredentialProfile profile, auto member, auto value)
{
    profile.*member = value;
    return profile;
}

class CredentialProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatCanSignIn()
    {
        CredentialProfile simulated = with(sandbox(), &CredentialProfile::kind, ProfileKind::Simulated);
        simulated.authUrl = QUrl(u"http://127.0.0.1:8080/"_s);

        QCOMPARE(checkedProfile(sandbox()), sandbox());
        QCOMPARE(checkedProfile(simulated), simulated);
        QVERIFY(checkedProfile(with(sandbox(), &CredentialProfile::accountId, QString())));
        QCOMPARE(checkedProfile(with(sandbox(), &CredentialProfile::name, u" Sandbox "_s)), sandbox());
    }

    void refusesWhatCannot_data()
    {
        QTest::addColumn<CredentialProfile>("profile");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const CredentialProfile &profile, const QString &word) {
            QTest::newRow(name) << profile << word;
        };

        row("no name", with(sandbox(), &CredentialProfile::name, u"  "_s), u"name"_s);
        row("line break in the name", with(sandbox(), &CredentialProfile::name, u"a\nb"_s), u"name"_s);
        row("long name", with(sandbox(), &CredentialProfile::name, QString(101, u'n')), u"name"_s);
        row("no address", with(sandbox(), &CredentialProfile::authUrl, QUrl()), u"address"_s);
        row("foreign address", with(sandbox(), &CredentialProfile::authUrl, QUrl(u"https://example.com/"_s)),
            u"example.com"_s);
        row("real tenant on loopback", with(sandbox(), &CredentialProfile::authUrl, QUrl(u"http://127.0.0.1:8080/"_s)),
            u"simulated"_s);
        row("simulated elsewhere", with(sandbox(), &CredentialProfile::kind, ProfileKind::Simulated), u"simulated"_s);
        row("no client id", with(sandbox(), &CredentialProfile::clientId, u" "_s), u"client id"_s);
        row("space in the client id", with(sandbox(), &CredentialProfile::clientId, u"a b"_s), u"client id"_s);
        row("MID with letters", with(sandbox(), &CredentialProfile::accountId, u"MID 7"_s), u"MID"_s);
        row("Arabic digits", with(sandbox(), &CredentialProfile::accountId, u"\u0667\u0660"_s), u"MID"_s);
    }

    void refusesWhatCannot()
    {
        QFETCH(CredentialProfile, profile);
        QFETCH(QString, word);

        const Result<CredentialProfile> checked = checkedProfile(profile);

        QVERIFY(!checked);
        QCOMPARE(checked.error().reason, Reason::Unusable);
        QVERIFY2(checked.error().detail.contains(word), qPrintable(checked.error().detail));
    }

    void unknownKindCountsAsProduction()
    {
        for (const ProfileKind kind : {ProfileKind::Sandbox, ProfileKind::Production, ProfileKind::Simulated})
            QCOMPARE(profileKindFromWord(profileKindWord(kind)), kind);
        QCOMPARE(profileKindFromWord(u""), ProfileKind::Production);
        QCOMPARE(profileKindFromWord(u"toy"), ProfileKind::Production);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, CredentialProfileTest)
#include "credentialprofiletest.moc"
