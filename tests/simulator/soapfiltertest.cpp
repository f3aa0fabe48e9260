// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/soapfilter.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace journeyscope::simulator;

static SoapObject sample()
{
    return SoapObject{.members = {plain(u"SubscriberKey"_s, u"0031-Ada"_s), plain(u"ID"_s, 31),
                          plain(u"EventDate"_s, u"2026-01-31T10:00:00"_s), plain(u"Total"_s, u"9.5"_s),
                          plain(u"Digits"_s, u"0031"_s), plain(u"Empty"_s, QString()), nil(u"ObjectID"_s),
                          group(u"Email"_s, {nil(u"ObjectID"_s), plain(u"ID"_s, 430932)})}};
}

static SoapFilter one(const QString &property, const QString &comparison, const QStringList &values)
{
    return SoapFilter{.property = property, .comparison = comparison, .values = values, .parts = {}};
}

class SoapFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesValues_data()
    {
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("comparison");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const QString &property, const QString &comparison,
                             const QStringList &values,
                             bool expected) { QTest::newRow(name) << property << comparison << values << expected; };
        row("equals, in another case", u"SubscriberKey"_s, u"equals"_s, {u"0031-ada"_s}, true);
        row("equals, not", u"SubscriberKey"_s, u"equals"_s, {u"0031-ad"_s}, false);
        row("equals, in depth", u"Email.ID"_s, u"equals"_s, {u"430932"_s}, true);
        row("digits are text", u"Digits"_s, u"equals"_s, {u"31"_s}, false);
        row("a decimal in other places", u"Total"_s, u"equals"_s, {u"9.50"_s}, true);
        row("notEquals", u"ID"_s, u"notEquals"_s, {u"32"_s}, true);
        row("notEquals, not", u"ID"_s, u"notEquals"_s, {u"31"_s}, false);
        row("greaterThan as numbers", u"Total"_s, u"greaterThan"_s, {u"10"_s}, false);
        row("lessThan as numbers", u"Total"_s, u"lessThan"_s, {u"10"_s}, true);
        row("greaterThanOrEqual", u"ID"_s, u"greaterThanOrEqual"_s, {u"31"_s}, true);
        row("lessThanOrEqual", u"ID"_s, u"lessThanOrEqual"_s, {u"30"_s}, false);
        row("between", u"ID"_s, u"between"_s, {u"30"_s, u"31"_s}, true);
        row("between, not", u"ID"_s, u"between"_s, {u"32"_s, u"40"_s}, false);
        row("IN", u"ID"_s, u"IN"_s, {u"1"_s, u"31"_s}, true);
        row("IN, not", u"ID"_s, u"IN"_s, {u"1"_s, u"2"_s}, false);
        row("like", u"SubscriberKey"_s, u"like"_s, {u"%ADA"_s}, true);
        row("like, one letter", u"SubscriberKey"_s, u"like"_s, {u"0031-_da"_s}, true);
        row("like, a piece", u"SubscriberKey"_s, u"like"_s, {u"31-A"_s}, true);
        row("like, no joints", u"SubscriberKey"_s, u"like"_s, {u"0031.ada"_s}, false);
        row("isNull of an empty element", u"Empty"_s, u"isNull"_s, {}, true);
        row("isNull of nil", u"ObjectID"_s, u"isNull"_s, {}, true);
        row("isNotNull", u"ID"_s, u"isNotNull"_s, {}, true);
        row("isNotNull of nothing", u"Empty"_s, u"isNotNull"_s, {}, false);
        row("nothing is not unequal", u"Empty"_s, u"notEquals"_s, {u"x"_s}, false);
        // 10:00 platform time is 16:00 UTC.
        row("moments with a zone", u"EventDate"_s, u"equals"_s, {u"2026-01-31T16:00:00Z"_s}, true);
        row("moments without one", u"EventDate"_s, u"lessThan"_s, {u"2026-01-31T15:00:00"_s}, true);
        row("moments, and not their text", u"EventDate"_s, u"greaterThan"_s, {u"1/31/2026 9:00:00 AM"_s}, true);
        row("a day", u"EventDate"_s, u"between"_s, {u"2026-01-31"_s, u"2026-02-01"_s}, true);
    }
    void judgesValues()
    {
        QFETCH(QString, property);
        QFETCH(QString, comparison);
        QFETCH(QStringList, values);
        QFETCH(bool, expected);
        QCOMPARE(fits(one(property, comparison, values), sample()), expected);
    }

    void joins()
    {
        const SoapFilter yes = one(u"ID"_s, u"equals"_s, {u"31"_s});
        const SoapFilter no = one(u"ID"_s, u"equals"_s, {u"32"_s});
        const SoapFilter both{.parts = {yes, no}};
        const SoapFilter either{.anyOfParts = true, .parts = {yes, no}};
        QVERIFY(fits(SoapFilter{.parts = {}}, sample()));
        QVERIFY(!fits(both, sample()));
        QVERIFY(fits(either, sample()));
        QVERIFY(!fits(SoapFilter{.parts = {either, no}}, sample()));
        QVERIFY(fits(SoapFilter{.anyOfParts = true, .parts = {no, SoapFilter{.parts = {yes, either}}}}, sample()));
    }

    void fieldsOfRows()
    {
        const SoapObject row{.members = {group(u"Properties"_s,
                                 {group(u"Property"_s, {plain(u"Name"_s, u"Total"_s), plain(u"Value"_s, u"10"_s)})})}};
        QVERIFY(fits(one(u"total"_s, u"greaterThan"_s, {u"9.5"_s}), row));
        QVERIFY(!fits(one(u"other"_s, u"equals"_s, {u"10"_s}), row));
    }

    void readsWhatArrives()
    {
        const QByteArray part = "<Property>ID</Property><SimpleOperator>between</SimpleOperator>";
        const QByteArray request =
            R"(<Envelope><Body><RetrieveRequestMsg><RetrieveRequest>)"
            R"(<Options><BatchSize>7</BatchSize></Options><ObjectType>List</ObjectType>)"
            R"(<Filter xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="ComplexFilterPart">)"
            R"(<LeftOperand xsi:type="SimpleFilterPart">)"
            + part + R"(<Value>1</Value><DateValue>2</DateValue></LeftOperand><LogicalOperator>OR</LogicalOperator>)"
            + R"(<RightOperand>)" + part
            + R"(</RightOperand></Filter></RetrieveRequest></RetrieveRequestMsg></Body></Envelope>)";
        const auto read = readSoapRequest(request);
        QVERIFY(read.has_value());
        QCOMPARE(read->batchSize, 7);
        QVERIFY(read->filter.anyOfParts);
        QCOMPARE(read->filter.parts.size(), 2);
        QCOMPARE(read->filter.parts[0].values, QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(propertiesOf(read->filter), QStringList({u"ID"_s, u"ID"_s}));
        QVERIFY2(!operandsHaveTypes(read->filter), "the right operand says not what it is");
        QVERIFY(compares(read->filter, u"between"));
        QVERIFY(!readSoapRequest(QByteArray(request).replace("between", "around")));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SoapFilterTest)
#include "soapfiltertest.moc"
