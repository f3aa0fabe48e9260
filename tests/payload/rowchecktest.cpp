// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfile.h"
#include "payload/rowcheck.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <sstream>

using namespace Qt::StringLiterals;

namespace journeyscope {

class RowCheckTest : public QObject {
    Q_OBJECT

private:
    static Yardstick orders()
    {
        return {.contract = testing::readContract(testing::dataPath(u"payload/contract.json"_s)), .contentType = {}, .eventKeys = {}, .contactKeys = {}, .earlierFields = {}, .now = {}};
    }

    static Result<RowsJudged> csv(const std::string &text)
    {
        std::istringstream file(text);
        return judgeCsv(orders(), file);
    }

private Q_SLOTS:
    void countsEachRemarkOnceWithItsFirstLine()
    {
        const auto judged = csv("SubscriberKey;OrderId;Total\n0031-ada;A-1;12.50\n0031-bob;A-2;12,50\n0031-eve;A-3;1.250,00\n");

        QVERIFY(judged.has_value());
        QCOMPARE(judged->rows, 3);
        QCOMPARE(judged->remarks.size(), 1);
        QCOMPARE(judged->remarks.first().first.id, u"P-TYPE-COMMA"_s);
        QCOMPARE(judged->remarks.first().first.line, 3);
        QCOMPARE(judged->remarks.first().count, 2);
        QVERIFY(judged->hasErrors());
    }

    void readsQuotesAndAByteOrderMark()
    {
        const auto judged = csv("\xEF\xBB\xBFSubscriberKey,OrderId,FirstName\n0031-ada,A-1,\"Ada, \"\"Countess\"\"\"\n");

        QVERIFY(judged.has_value());
        QCOMPARE(judged->remarks.keys(), QStringList());
        QCOMPARE(judged->rows, 1);
    }

    void anEmptyCellIsAFieldThatIsNotSent()
    {
        const auto judged = csv("SubscriberKey,OrderId,Total\n0031-ada,,\n");

        QCOMPARE(judged->remarks.keys(), QStringList {u"P-FLD-PK OrderId"_s});
    }

    void tellsKindsOfKeysApart()
    {
        const auto judged = csv("SubscriberKey,OrderId\n12,A-1\nada@example.com,A-2\n13,A-3\n");

        QCOMPARE(judged->keyKinds.size(), 2);
        QCOMPARE(judged->keyKinds.value(u"a number"_s), 2);
    }

    void aFileWithoutContactKeyIsRefused() { QVERIFY(!csv("OrderId,Total\nA-1,2\n")); }

    void anEmptyFileIsRefused() { QVERIFY(!csv("")); }

    void readsJsonLines()
    {
        std::istringstream file(
            "{\"ContactKey\":\"a\",\"EventDefinitionKey\":\"APIEvent-order-placed\",\"Data\":{\"SubscriberKey\":\"a\",\"OrderId\":\"1\"}}\n\n{\"ContactKey\"\n");
        const auto judged = judgeJsonLines(orders(), file);

        QCOMPARE(judged->rows, 2);
        QCOMPARE(judged->remarks.size(), 1);
        QCOMPARE(judged->remarks.first().first.line, 3);
        QCOMPARE(judged->remarks.first().first.id, u"P-JSON-SYNTAX"_s);
    }
};

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::RowCheckTest)
#include "rowchecktest.moc"
