// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/getmembership.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class GetMembershipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForOneContact();
    void readsMemberships();
    void readsThatThereAreNone_data();
    void readsThatThereAreNone();
    void doesNotMakeUpAnAnswer();
};

static const GetMembership ada{.contact = ContactKey(u"0031-ada"_s)};

void GetMembershipTest::asksForOneContact()
{
    const TenantRequest request = GetMembership{.contact = ContactKey(u"a\"b"_s)}.request();

    QCOMPARE(request.method, http::Method::Post);
    QCOMPARE(request.path, "/interaction/v1/interactions/contactMembership"_ba);
    QCOMPARE(request.body, R"({"ContactKeyList":["a\"b"]})"_ba);
}

void GetMembershipTest::readsMemberships()
{
    const auto memberships = ada.read(wireAnswer(u"contact-membership/in-two.json"_s));

    QVERIFY(memberships);
    QCOMPARE(memberships->size(), 2); // Grace's is not hers
    QCOMPARE(memberships->at(0), (Membership{JourneyKey(u"journey-1"_s), 3}));
    QCOMPARE(memberships->at(1), (Membership{JourneyKey(u"journey-3"_s), 2}));
}

void GetMembershipTest::readsThatThereAreNone_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("empty list") << u"contact-membership/in-none.json"_s;
    QTest::newRow("no list") << u"contact-membership/only-not-found.json"_s;
}

void GetMembershipTest::readsThatThereAreNone()
{
    QFETCH(const QString, file);

    const auto memberships = ada.read(wireAnswer(file));

    QVERIFY(memberships);
    QVERIFY(memberships->isEmpty());
}

void GetMembershipTest::doesNotMakeUpAnAnswer()
{
    QCOMPARE(ada.read(wireAnswer(u"contact-membership/says-nothing.json"_s)).error().reason, Reason::Unreadable);
    QCOMPARE(ada.read(answerOf("{\"message\":\"Insufficient Privileges\"}", 403)).error().reason, Reason::NotPermitted);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, GetMembershipTest)
#include "getmembershiptest.moc"
