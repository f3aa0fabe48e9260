// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampledvalues.h"
#include "support/testmain.h"
#include "ui/credentials/credentialform.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

class CredentialFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_form.show({u"Shop"_s, QUrl(u"https://mc0test1test2test3test4test5.auth.marketingcloudapis.com/"_s), u"client-7"_s, u"7000001"_s, ProfileKind::Sandbox}, false); }

    void readsBackWhatItShows()
    {
        const Result<CredentialProfile> profile = m_form.profile();

        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
        QCOMPARE(profile->name, u"Shop"_s);
        QCOMPARE(profile->accountId, u"7000001"_s);
        QCOMPARE(profile->kind, ProfileKind::Sandbox);
    }

    void saysWhatIsMissing()
    {
        field(u"profileName"_s)->clear();

        QVERIFY(!m_form.profile());
        QVERIFY(!m_form.profile().error().detail.isEmpty());
    }

    void refusesPlainHttp()
    {
        field(u"tenantSubdomain"_s)->setText(u"http://mc.auth.example.com/"_s);

        QVERIFY(!m_form.profile());
    }

    void hidesTheSecretAndForgetsIt()
    {
        QLineEdit *secret = field(u"clientSecret"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->setText(u"not-a-real-secret"_s);
        QCOMPARE(m_form.secret().reveal(), u"not-a-real-secret"_s);

        init();
        QVERIFY(m_form.secret().isEmpty());
    }

    void saysWhereTheSecretIsKept()
    {
        m_form.setWhereabouts(u"in the system keychain"_s);
        QCOMPARE(m_form.findChild<QLabel *>(u"secretWhereabouts"_s)->text(), u"The secret is kept in the system keychain."_s);
    }

    void showsAnswersAsPlainText()
    {
        m_form.say(Tone::Negative, u"<a href='x'>invalid_client</a>"_s);
        const auto *answer = m_form.findChild<QLabel *>(u"profileAnswer"_s);

        QCOMPARE(answer->textFormat(), Qt::PlainText);
        QVERIFY(answer->isVisibleTo(&m_form));
    }

    void everythingHasAName() { QCOMPARE(namelessWidgets(m_form).join(u", "_s), QString()); }

private:
    QLineEdit *field(const QString &name) { return m_form.findChild<QLineEdit *>(name); }

    CredentialForm m_form;
};

JOURNEYSCOPE_TEST_MAIN(QApplication, CredentialFormTest)
#include "credentialformtest.moc"
