// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/journey.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;

class JourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesActivities_data();
    void titlesActivities();
    void findsActivitiesByIdOrKey();
    void readsBackEveryStatus();
    void keepsUnknownWordsApart();
    void saysStatusAndEntryModeAsTheScreenDoes();
    void onlyPublishedVersionsTakeEntries();
};

static Activity activity(ActivityKind kind, const QString &name)
{
    Activity result;
    result.kind = kind;
    result.name = name;
    return result;
}

static Activity waiting(const QString &name, int duration, const QString &unit, const QString &variant = {})
{
    Activity result = activity(ActivityKind::Wait, name);
    result.wait = {duration, unit, variant};
    return result;
}

void JourneyTest::titlesActivities_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<QString>("title");

    Activity message;
    message.type = u"SMSSYNC"_s;

    QTest::newRow("wait of days") << waiting({}, 3, u"DAYS"_s) << u"Wait 3 days"_s;
    QTest::newRow("wait of one hour") << waiting({}, 1, u"HOURS"_s) << u"Wait 1 hour"_s;
    QTest::newRow("wait named after its duration") << waiting(u"1 Day"_s, 1, u"DAYS"_s) << u"Wait 1 day"_s;
    QTest::newRow("wait with a name") << waiting(u"Cooling off"_s, 1, u"DAYS"_s) << u"Cooling off"_s;
    QTest::newRow("wait for an event") << waiting({}, 0, {}, u"WAITUNTILAPIEVENT"_s) << u"Wait until an API event"_s;
    QTest::newRow("wait by attribute") << waiting({}, 0, {}, u"WAITBYATTRIBUTE"_s)
                                       << u"Wait until the date in an attribute"_s;
    QTest::newRow("wait until a date") << waiting({}, 0, {}, u"WAITUNTILDATE"_s) << u"Wait until a date"_s;
    QTest::newRow("wait of a new kind") << waiting({}, 0, {}, u"WAITFORRAIN"_s) << u"Wait"_s;
    QTest::newRow("e-mail") << activity(ActivityKind::Email, u"Welcome"_s) << u"E-mail “Welcome”"_s;
    QTest::newRow("nameless e-mail") << activity(ActivityKind::Email, u"  "_s) << u"E-mail"_s;
    QTest::newRow("nameless split") << activity(ActivityKind::DecisionSplit, {}) << u"Decision split"_s;
    QTest::newRow("split with a name") << activity(ActivityKind::DecisionSplit, u"Big order?"_s) << u"Big order?"_s;
    QTest::newRow("other activity") << message << u"SMSSYNC"_s;
    QTest::newRow("nothing at all") << Activity() << u"Activity"_s;
}

void JourneyTest::titlesActivities()
{
    QFETCH(const Activity, activity);
    QFETCH(const QString, title);

    QCOMPARE(activity.title(), title);
}

void JourneyTest::findsActivitiesByIdOrKey()
{
    JourneyVersion version;
    version.activities = {activity(ActivityKind::Join, u"first"_s), activity(ActivityKind::Join, u"second"_s)};
    version.activities[0].key = u"JOIN-1"_s; // not saved yet, so it has no id
    version.activities[1].key = u"JOIN-2"_s;
    version.activities[1].id = u"ac000000-0000-4000-8000-000000000001"_s;

    QCOMPARE(version.activity(u"JOIN-1"_s)->name, u"first"_s);
    QCOMPARE(version.activity(u"AC000000-0000-4000-8000-000000000001"_s)->name, u"second"_s);
    QCOMPARE(version.activity(u"JOIN-3"_s), nullptr);
    QCOMPARE(version.activity({}), nullptr);
}

void JourneyTest::readsBackEveryStatus()
{
    for (int i = 0; i <= int(JourneyStatus::Unknown); ++i)
        QCOMPARE(journeyStatusFromWord(journeyStatusWord(JourneyStatus(i))), JourneyStatus(i));
    for (int i = 0; i <= int(EntryMode::Unknown); ++i)
        QCOMPARE(entryModeFromWord(entryModeWord(EntryMode(i))), EntryMode(i));
}

void JourneyTest::keepsUnknownWordsApart()
{
    QCOMPARE(journeyStatusFromWord(u"PUBLISHED"), JourneyStatus::Published);
    QCOMPARE(journeyStatusFromWord(u"Archived"), JourneyStatus::Unknown);
    QCOMPARE(journeyStatusFromWord(u""), JourneyStatus::Unknown);
    QCOMPARE(entryModeFromWord(u"onceanddone"), EntryMode::OnceAndDone);
    QCOMPARE(entryModeFromWord(u"OncePerDay"), EntryMode::Unknown);
}

void JourneyTest::saysStatusAndEntryModeAsTheScreenDoes()
{
    QCOMPARE(journeyStatusTitle(JourneyStatus::Published), u"Running"_s);
    QCOMPARE(journeyStatusTitle(JourneyStatus::Unpublished), u"Finishing"_s);
    QCOMPARE(entryModeTitle(EntryMode::SingleEntryAcrossAllVersions), u"Re-entry only after exiting"_s);
    QCOMPARE(entryModeTitle(EntryMode::OnceAndDone), u"No re-entry"_s);
}

void JourneyTest::onlyPublishedVersionsTakeEntries()
{
    JourneyVersion version;
    version.status = JourneyStatus::Published;
    QVERIFY(version.takesEntries());
    version.status = JourneyStatus::Paused;
    QVERIFY(!version.takesEntries());
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, JourneyTest)
#include "journeytest.moc"
