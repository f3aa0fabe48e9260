// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/filter.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::simulator;

static QString condition(const QString &field, const QString &comparison, const QString &value)
{
    return uR"(<Condition IsEphemeralAttribute="true" Key="Event.Order.%1" Operator="%2" UiMetaData="{}"><Value><![CDATA[%3]]></Value></Condition>)"_s
        .arg(field, comparison, value);
}

static QString set(const QString &joint, const QString &conditions)
{
    return uR"(<FilterDefinition><ConditionSet Operator="%1" ConditionSetName="Group">%2</ConditionSet></FilterDefinition>)"_s
        .arg(joint, conditions);
}

static std::optional<QString> valueOf(const QString &key)
{
    static const QMap<QString, QString> values{
        {u"Event.Order.Total"_s, u"99.5"_s},
        {u"Event.Order.Tier"_s, u"Gold"_s},
        {u"Event.Order.Day"_s, u"2026-03-01T10:00:00"_s},
        {u"Event.Order.Empty"_s, QString()},
    };
    return values.contains(key) ? std::optional(values[key]) : std::nullopt;
}

class FilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("comparison");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("passes");

        QTest::newRow("number, not text") << u"Total"_s << u"LessThan"_s << u"100"_s << true;
        QTest::newRow("same number, other spelling") << u"Total"_s << u"Equal"_s << u"99.50"_s << true;
        QTest::newRow("not greater than itself") << u"Total"_s << u"GreaterThan"_s << u"99.5"_s << false;
        QTest::newRow("greater than or equal to itself") << u"Total"_s << u"GreaterThanOrEqual"_s << u"99.5"_s << true;
        QTest::newRow("text without regard to case") << u"Tier"_s << u"Equal"_s << u"gold"_s << true;
        QTest::newRow("not equal") << u"Tier"_s << u"NotEqual"_s << u"Gold"_s << false;
        QTest::newRow("one of several") << u"Tier"_s << u"In"_s << u"Silver, Gold"_s << true;
        QTest::newRow("none of several") << u"Tier"_s << u"NotIn"_s << u"Silver, Bronze"_s << true;
        QTest::newRow("begins") << u"Tier"_s << u"BeginsWith"_s << u"go"_s << true;
        QTest::newRow("contains not") << u"Tier"_s << u"Contains"_s << u"x"_s << false;
        QTest::newRow("moments, not text") << u"Day"_s << u"LessThan"_s << u"2026-03-01T17:00:00Z"_s << true;
        QTest::newRow("absent is null") << u"Nowhere"_s << u"IsNull"_s << QString() << true;
        QTest::newRow("empty is null") << u"Empty"_s << u"IsNotNull"_s << QString() << false;
        QTest::newRow("absent is not less") << u"Nowhere"_s << u"LessThan"_s << u"5"_s << false;
    }
    void compares()
    {
        QFETCH(QString, field);
        QFETCH(QString, comparison);
        QFETCH(QString, value);
        const Result<Filter> filter = parseFilter(set(u"AND"_s, condition(field, comparison, value)));
        QVERIFY2(filter.has_value(), filter ? "" : qPrintable(filter.error().detail));
        QTEST(passes(*filter, valueOf), "passes");
    }

    void joinsConditions()
    {
        const QString yes = condition(u"Tier"_s, u"Equal"_s, u"Gold"_s);
        const QString no = condition(u"Tier"_s, u"Equal"_s, u"Silver"_s);
        QVERIFY(!passes(*parseFilter(set(u"AND"_s, yes + no)), valueOf));
        QVERIFY(passes(*parseFilter(set(u"OR"_s, yes + no)), valueOf));
        const QString inner = uR"(<ConditionSet Operator="OR">%1</ConditionSet>)"_s.arg(no + yes);
        QVERIFY(passes(*parseFilter(set(u"AND"_s, yes + inner)), valueOf));
        QVERIFY(!passes(*parseFilter(set(u"AND"_s, no + inner)), valueOf));
    }

    void emptyLetsEverybodyPass()
    {
        QVERIFY(passes(*parseFilter(QString()), valueOf));
        QVERIFY(passes(*parseFilter(u"<FilterDefinition></FilterDefinition>"_s), valueOf));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("words");
        QTest::newRow("no XML") << u"Tier = Gold"_s << u"not XML"_s;
        QTest::newRow("other root") << u"<Filter/>"_s << u"<Filter>"_s;
        QTest::newRow("open end") << u"<FilterDefinition><ConditionSet>"_s << u"cannot be read"_s;
        QTest::newRow("unknown comparison")
            << set(u"AND"_s, condition(u"Tier"_s, u"Resembles"_s, u"Gold"_s)) << u"\"Resembles\" is not known"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QString, xml);
        QFETCH(QString, words);
        const Result<Filter> filter = parseFilter(xml);
        QVERIFY(!filter);
        QCOMPARE(filter.error().reason, Reason::Unusable);
        QVERIFY2(filter.error().detail.contains(words), qPrintable(filter.error().detail));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, FilterTest)
#include "filtertest.moc"
