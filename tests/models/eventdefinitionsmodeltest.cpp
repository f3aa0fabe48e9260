// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventdefinitionfilter.h"
#include "models/eventdefinitionsmodel.h"

#include "support/modeltext.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::modelText;

class EventDefinitionsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsDefinitions();
    void countsJourneysOnceTheyAreKnown();
    void findsADefinitionByItsKey();
    void narrowsToWhatIsTyped_data();
    void narrowsToWhatIsTyped();
};

static EventDefinition definition(const QString &name, const QString &key, const QString &category, int published)
{
    EventDefinition definition;
    definition.name = name;
    definition.key = EventDefinitionKey(key);
    definition.type = category == "Event"_L1 ? u"APIEvent"_s : u"EmailAudience"_s;
    definition.category = category;
    definition.mode = u"Production"_s;
    definition.publishedInteractionCount = published;
    return definition;
}

static QList<EventDefinition> definitions()
{
    return {
        definition(u"Newsletter list"_s, u"Audience-1"_s, u"Audience"_s, 1),
        definition(u"Signup"_s, u"APIEvent-signup"_s, u"Event"_s, 0),
        definition(u"Order placed"_s, u"APIEvent-order"_s, u"Event"_s, 2),
        definition({}, u"APIEvent-nameless"_s, u"Event"_s, 1),
    };
}

static JourneyVersion journey(const QString &key, JourneyStatus status)
{
    JourneyVersion version;
    version.eventDefinitionKey = EventDefinitionKey(key);
    version.status = status;
    return version;
}

void EventDefinitionsModelTest::showsDefinitions()
{
    EventDefinitionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setDefinitions(definitions());

    QCOMPARE(modelText(model, {u"name"_s, u"key"_s, u"listening"_s, u"fireable"_s}),
        u"Newsletter list | Audience-1 | 1 journey | false\n"
        "Signup | APIEvent-signup | nobody listens | true\n"
        "Order placed | APIEvent-order | 2 journeys | true\n"
        "APIEvent-nameless | APIEvent-nameless | 1 journey | true\n"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Signup, nobody listens"_s);
}

void EventDefinitionsModelTest::countsJourneysOnceTheyAreKnown()
{
    EventDefinitionsModel model;
    model.setDefinitions(definitions());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.setJourneys({journey(u"APIEvent-signup"_s, JourneyStatus::Published), journey(u"APIEvent-order"_s, JourneyStatus::Paused)});

    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1).data(EventDefinitionsModel::ListeningRole).toString(), u"1 journey"_s);
    QCOMPARE(model.index(2).data(EventDefinitionsModel::ListeningCountRole).toInt(), 0);
}

void EventDefinitionsModelTest::findsADefinitionByItsKey()
{
    EventDefinitionsModel model;
    model.setDefinitions(definitions());

    QCOMPARE(model.indexOf(EventDefinitionKey(u"APIEvent-order"_s)).row(), 2);
    QVERIFY(!model.indexOf(EventDefinitionKey(u"apievent-order"_s)).isValid());
}

void EventDefinitionsModelTest::narrowsToWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");

    QTest::newRow("nothing: those that can be fired first") << QString() << u"APIEvent-nameless\nOrder placed\nSignup\nNewsletter list\n"_s;
    QTest::newRow("part of a name") << u"ORDER"_s << u"Order placed\n"_s;
    QTest::newRow("words in any order") << u" placed  order "_s << u"Order placed\n"_s;
    QTest::newRow("part of a key") << u"audience-"_s << u"Newsletter list\n"_s;
    QTest::newRow("nobody") << u"parcel"_s << QString();
}

void EventDefinitionsModelTest::narrowsToWhatIsTyped()
{
    QFETCH(QString, typed);
    EventDefinitionsModel model;
    EventDefinitionFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setDefinitions(definitions());

    filter.setText(typed);

    QTEST(modelText(filter), "shown");
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, EventDefinitionsModelTest)
#include "eventdefinitionsmodeltest.moc"
