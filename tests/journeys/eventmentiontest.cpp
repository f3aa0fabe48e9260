// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/eventmention.h"
#include "support/folders.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;

class EventMentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFiltersAndExpressions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("filter") << u"<Condition Key=\"Event.APIEvent-1.Country\" Operator=\"Equal\">"_s;
        QTest::newRow("escaped filter") << u"<Condition Key=\\\"Event.APIEvent-1.Country\\\" Operator=\\\"Equal\\\">"_s;
        QTest::newRow("expression") << u"{{Event.APIEvent-1.\"Country\"}}"_s;
        QTest::newRow("without quotes") << u"{{Event.APIEvent-1.Country}}"_s;
    }
    void readsFiltersAndExpressions()
    {
        QFETCH(QString, text);
        const QList<EventMention> mentions = mentionsIn(text, EventMention::Place::Split, u"Where?"_s);
        QCOMPARE(mentions.size(), 1);
        QCOMPARE(mentions.first().event.text(), u"APIEvent-1"_s);
        QCOMPARE(mentions.first().field, u"Country"_s);
    }

    void contactDataIsNoMention() { QVERIFY(mentionsIn(u"{{Contact.Attribute.Orders.Country}}"_s, EventMention::Place::Wait, {}).isEmpty()); }

    void knowsWhereInTheJourney()
    {
        const auto json = parseJson(testing::readFile(testing::dataPath(u"journeys/mentions/journey.json"_s)));

        const QList<EventMention> mentions = readMentions(*json);

        QCOMPARE(mentions.size(), 2);
        QCOMPARE(mentions.at(0).place, EventMention::Place::Address);
        QCOMPARE(mentions.at(1).place, EventMention::Place::Wait);
        QCOMPARE(mentions.at(1).where, u"Until then"_s);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, EventMentionTest)
#include "eventmentiontest.moc"
