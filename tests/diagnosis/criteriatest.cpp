// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/criteria.h"
#include "support/testmain.h"

#include <QObject>

using namespace Qt::StringLiterals;
using namespace journeyscope;

class CriteriaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWords_data();
    void readsWords();
    void tellsJourneyDataFromContactData();
};

void CriteriaTest::readsWords_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("words");

    QTest::newRow("none") << QString() << QString();
    QTest::newRow("no filter") << u"everybody"_s << QString();
    QTest::newRow("cut off") << u"<FilterDefinition><ConditionSet>"_s << QString();
    QTest::newRow("no conditions") << u"<FilterDefinition><ConditionSet Operator=\"AND\"/></FilterDefinition>"_s
                                   << QString();
    QTest::newRow("one")
        << uR"(<FilterDefinition><ConditionSet Operator="AND"><Condition Key="Event.E-1.Country" Operator="Equal"><Value><![CDATA[DE]]></Value></Condition></ConditionSet></FilterDefinition>)"_s
        << u"Country is DE"_s;
    QTest::newRow("without value")
        << uR"(<FilterDefinition><ConditionSet Operator="AND"><Condition Key="Event.E-1.Email" Operator="IsNotNull"><Value><![CDATA[]]></Value></Condition></ConditionSet></FilterDefinition>)"_s
        << u"Email is filled"_s;
    QTest::newRow("an operator nobody knows")
        << uR"(<FilterDefinition><Condition Key="Event.E-1.Due" Operator="Soon"><Value>3</Value></Condition></FilterDefinition>)"_s
        << u"Due Soon 3"_s;
    QTest::newRow("either")
        << uR"(<FilterDefinition><ConditionSet Operator="OR"><Condition Key="Event.E-1.A" Operator="Equal"><Value>1</Value></Condition><Condition Key="Event.E-1.B" Operator="NotEqual"><Value>2</Value></Condition></ConditionSet></FilterDefinition>)"_s
        << u"A is 1 or B is not 2"_s;
    QTest::newRow("sets in sets")
        << uR"(<FilterDefinition><ConditionSet Operator="AND"><Condition Key="Event.E-1.C" Operator="LessThan"><Value>3</Value></Condition><ConditionSet Operator="OR"><Condition Key="Event.E-1.A" Operator="Equal"><Value>1</Value></Condition><Condition Key="Event.E-1.B" Operator="Equal"><Value>2</Value></Condition></ConditionSet></ConditionSet></FilterDefinition>)"_s
        << u"C is less than 3 and (A is 1 or B is 2)"_s;
}

void CriteriaTest::readsWords()
{
    QFETCH(QString, xml);
    QFETCH(QString, words);

    const Criteria criteria = readCriteria(xml);

    QCOMPARE(criteria.words, words);
    QCOMPARE(criteria.conditions.isEmpty(), words.isEmpty());
}

void CriteriaTest::tellsJourneyDataFromContactData()
{
    const Criteria criteria = readCriteria(
        uR"(<FilterDefinition><ConditionSet Operator="AND"><Condition Key="Event.E-1.Total" Operator="GreaterThan"><Value>50</Value></Condition><Condition Key="Customers.Tier" Operator="Equal"><Value>Gold</Value></Condition></ConditionSet></FilterDefinition>)"_s);

    QCOMPARE(criteria.conditions.size(), 2);
    QVERIFY(criteria.conditions.first().ofTheEvent);
    QVERIFY(!criteria.conditions.last().ofTheEvent);
    QCOMPARE(criteria.conditions.last().field, u"Tier"_s);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, CriteriaTest)
#include "criteriatest.moc"
