// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/profilesmodel.h"

#include "support/modeltext.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace journeyscope;

class ProfilesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsProfilesWithoutTheirClientIds();
    void findsAProfileByItsName();
};

static QList<CredentialProfile> profiles()
{
    return {
        {u"Shop"_s, QUrl(u"https://mc-example.auth.marketingcloudapis.com/"_s), u"client-1"_s, u"7000001"_s, ProfileKind::Production},
        {u"Try out"_s, QUrl(u"http://127.0.0.1:4000/"_s), u"client-2"_s, {}, ProfileKind::Simulated},
    };
}

void ProfilesModelTest::showsProfilesWithoutTheirClientIds()
{
    ProfilesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setProfiles(profiles());

    const QString text = testing::modelText(model, {u"name"_s, u"kindWord"_s, u"host"_s, u"accountId"_s});
    QCOMPARE(text,
        u"Shop | production | mc-example.auth.marketingcloudapis.com | 7000001\n"
        "Try out | simulated | 127.0.0.1 | -\n"_s);
    QCOMPARE(model.index(0).data(ProfilesModel::ProfileRole).value<CredentialProfile>(), profiles().first());
}

void ProfilesModelTest::findsAProfileByItsName()
{
    ProfilesModel model;
    model.setProfiles(profiles());

    QCOMPARE(model.indexOf(u"Try out"_s).row(), 1);
    QVERIFY(!model.indexOf(u"try out"_s).isValid());
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ProfilesModelTest)
#include "profilesmodeltest.moc"
