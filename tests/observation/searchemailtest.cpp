// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/searchemail.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class SearchEmailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForOneAddress();
    void readsEachKeyOnce();
    void readsNobody_data();
    void readsNobody();
};

static const SearchEmail ada{.address = u"ada@example.com"_s};

void SearchEmailTest::asksForOneAddress()
{
    const TenantRequest request = ada.request();

    QCOMPARE(request.method, http::Method::Post);
    QCOMPARE(request.path, "/contacts/v1/addresses/email/search"_ba);
    QCOMPARE(request.body, R"({"channelAddressList":["ada@example.com"],"maximumCount":25})"_ba);
}

void SearchEmailTest::readsEachKeyOnce()
{
    const auto keys = ada.read(wireAnswer(u"email-search/two-keys.json"_s));

    QVERIFY(keys);
    QCOMPARE(*keys, QList<ContactKey>({ContactKey(u"0031-ada"_s), ContactKey(u"ada@example.com"_s)}));
}

void SearchEmailTest::readsNobody_data()
{
    QTest::addColumn<http::Answer>("answer");

    QTest::newRow("no details") << wireAnswer(u"email-search/nobody.json"_s);
    QTest::newRow("no entities") << answerOf(R"({"operationStatus":"OK"})");
}

void SearchEmailTest::readsNobody()
{
    QFETCH(const http::Answer, answer);

    const auto keys = ada.read(answer);

    QVERIFY(keys);
    QVERIFY(keys->isEmpty());
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SearchEmailTest)
#include "searchemailtest.moc"
