// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/journeyengine.h"
#include "journeysample.h"
#include "support/testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using namespace journeyscope::simulator;
using namespace journeyscope::testing;

static const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC);

static AcceptedEvent order(const QString &contact, const QString &total = u"10"_s)
{
    return AcceptedEvent{
        .contactKey = contact,
        .contactStatus = u"Active"_s,
        .definitionId = u"e"_s,
        .definitionKey = u"Order"_s,
        .definitionName = u"Order placed"_s,
        .entryFilter = {},
        .data = {{u"total"_s, total}, {u"email"_s, u"ada@example.com"_s}},
    };
}

/// An engine with all it writes to.
struct World {
    History history{0s};
    Audit audit;
    Identifiers identifiers;
    Contacts contacts{{}};
    MailDesk mail{TenantDescription(), {}, contacts};
    JourneyEngine engine;

    explicit World(const QList<JourneyVersion> &versions)
        : engine(versions,
            JourneyEngine::Surroundings{
                .history = history,
                .audit = audit,
                .identifiers = identifiers,
                .mail = mail,
                .contactData = [](const QString &, const QString &, const QString &) { return std::nullopt; },
                .write = [](const QString &, const FieldChange &) { return false; },
            })
    {
    }
    /// "type status" of every line, oldest first.
    [[nodiscard]] QStringList story() const
    {
        QStringList lines;
        for (const HistoryLine &line : history.visible({}, noon.addDays(20)))
            lines.append(line.activityType + u' ' + line.status);
        return lines;
    }
    [[nodiscard]] QString lastStatus() const { return story().isEmpty() ? QString() : story().last().section(u' ', 1); }
};

class JourneyEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entryModeDecidesAboutReentry_data()
    {
        QTest::addColumn<QByteArray>("entryMode");
        QTest::addColumn<std::chrono::seconds>("later");
        QTest::addColumn<QString>("secondTime");

        const std::chrono::seconds inside = 1h;
        const std::chrono::seconds after = 48h;
        QTest::newRow("once, inside") << "OnceAndDone"_ba << inside << u"ContactPreviouslyInSameInteraction"_s;
        QTest::newRow("once, after") << "OnceAndDone"_ba << after << u"ContactPreviouslyInSameInteraction"_s;
        QTest::newRow("single, inside") << "SingleEntryAcrossAllVersions"_ba << inside
                                        << u"CurrentlyWaitingInSameInteraction"_s;
        QTest::newRow("single, after") << "SingleEntryAcrossAllVersions"_ba << after << u"Complete"_s;
        QTest::newRow("many, inside") << "MultipleEntries"_ba << inside << u"Complete"_s;
        QTest::newRow("many, after") << "MultipleEntries"_ba << after << u"Complete"_s;
    }
    void entryModeDecidesAboutReentry()
    {
        QFETCH(QByteArray, entryMode);
        QFETCH(std::chrono::seconds, later);
        World world({version(1, "Published", entryMode, wait("1", "DAYS", ""))});
        world.engine.enter(order(u"ada"_s), noon);
        world.engine.runUntil(noon + later);
        world.engine.enter(order(u"ada"_s), noon + later);
        QTEST(world.lastStatus(), "secondTime");
    }

    void aPassInAnOlderVersionCounts()
    {
        World world({version(2, "Draft", "SingleEntryAcrossAllVersions", email("EMAIL-1")),
            version(1, "Published", "SingleEntryAcrossAllVersions", wait("3", "DAYS", ""))});
        world.engine.enter(order(u"ada"_s), noon);
        world.engine.runUntil(noon.addSecs(60));
        QVERIFY(world.engine.publish({.journey = u"j"_s}, noon.addSecs(60)));
        QCOMPARE(world.engine.versions()[1].status, u"Unpublished"_s);
        world.engine.enter(order(u"ada"_s), noon.addSecs(120));
        QCOMPARE(world.lastStatus(), u"CurrentlyWaitingInSameInteraction"_s);
        QCOMPARE(world.engine.placesOf(u"ada"_s).first().version, 1);
    }

    void aPassInAnotherJourneyDoesNotCount()
    {
        JourneyVersion other = version(1, "Published", "OnceAndDone", wait("3", "DAYS", ""));
        other.id = u"k"_s;
        other.definitionId = u"k-1"_s;
        other.key = u"k"_s;
        World world({version(1, "Draft", "OnceAndDone", wait("3", "DAYS", "")), other});
        world.engine.enter(order(u"ada"_s), noon);
        QVERIFY(world.engine.publish({.journey = u"j"_s}, noon.addSecs(60)));
        world.engine.enter(order(u"ada"_s), noon.addSecs(120));
        QCOMPARE(world.engine.placesOf(u"ada"_s).size(), 2);
        QCOMPARE(world.story().count(u"trigger ContactPreviouslyInSameInteraction"_s), 1);
    }

    void statusDecidesWhetherAnybodyEnters_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QStringList>("story");
        QTest::newRow("draft") << "Draft"_ba << QStringList();
        QTest::newRow("stopped") << "Stopped"_ba << QStringList{u"trigger InteractionNotPublished"_s};
        QTest::newRow("finishing") << "Unpublished"_ba << QStringList{u"trigger InteractionNotPublished"_s};
        QTest::newRow("deleted") << "Deleted"_ba << QStringList();
        QTest::newRow("paused") << "Paused"_ba << QStringList();
        QTest::newRow("published") << "Published"_ba << QStringList{u"trigger Complete"_s, u"emailv2 Complete"_s};
    }
    void statusDecidesWhetherAnybodyEnters()
    {
        QFETCH(QByteArray, status);
        World world({version(1, status, "MultipleEntries", email("EMAIL-1"))});
        world.engine.enter(order(u"ada"_s), noon);
        world.engine.runUntil(noon.addSecs(60));
        QTEST(world.story(), "story");
    }

    void entryCriteriaKeepContactsOut()
    {
        World world(
            {version(1, "Published", "MultipleEntries", email("EMAIL-1"), filterXml("Total", "GreaterThan", "50"))});
        world.engine.enter(order(u"ada"_s, u"10"_s), noon);
        QCOMPARE(world.lastStatus(), u"DidNotMeetEntryCriteria"_s);
        world.engine.enter(order(u"grace"_s, u"51"_s), noon.addSecs(1));
        QCOMPARE(world.lastStatus(), u"Complete"_s);
        QVERIFY(world.engine.placesOf(u"ada"_s).isEmpty());
    }

    void deletedContactsDoNotEnter()
    {
        World world({version(1, "Published", "MultipleEntries", email("EMAIL-1"))});
        AcceptedEvent event = order(u"ada"_s);
        event.contactStatus = u"Deleted"_s;
        world.engine.enter(event, noon);
        QCOMPARE(world.lastStatus(), u"ContactIsDeleted"_s);
    }

    void splitsByTheEventsData_data()
    {
        QTest::addColumn<QString>("total");
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("large") << u"250"_s << u"Mail EMAIL-1"_s << u"large"_s;
        QTest::newRow("usual") << u"20"_s << u"Mail EMAIL-2"_s << u"remainder_path"_s;
    }
    void splitsByTheEventsData()
    {
        QFETCH(QString, total);
        QFETCH(QString, outcome);
        World world({version(1, "Published", "MultipleEntries",
            split(filterXml("Total", "GreaterThanOrEqual", "100")) + ',' + email("EMAIL-1") + ',' + email("EMAIL-2"))});
        world.engine.enter(order(u"ada"_s, total), noon);
        world.engine.runUntil(noon.addSecs(60));
        const QList<HistoryLine> lines = world.history.visible({}, noon.addSecs(60));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1].outcome, outcome);
        QCOMPARE(lines[1].outcomeActivityId, lines[2].activityId);
        QTEST(lines[2].activityName, "mail");
        QVERIFY2(world.engine.placesOf(u"ada"_s).isEmpty(), "the path has ended");
    }

    void waitsAndGoesOn()
    {
        World world(
            {version(1, "Published", "MultipleEntries", wait("2", "HOURS", "EMAIL-1") + ',' + email("EMAIL-1"))});
        world.engine.enter(order(u"ada"_s), noon);
        world.engine.runUntil(noon.addSecs(3600));
        const QList<HistoryLine> waiting = world.history.visible({}, noon.addDays(1));
        QCOMPARE(waiting.last().activityType, u"waitactivity"_s);
        QCOMPARE(waiting.last().clientStatus, u"Waiting"_s);
        QVERIFY(qAbs(waiting.last().end.secsTo(noon.addSecs(7200))) <= 1);
        QCOMPARE(world.engine.countsOf(world.engine.versions()[0]).inside, 1);

        world.engine.runUntil(noon.addSecs(7300));
        QCOMPARE(
            world.story(), (QStringList{u"trigger Complete"_s, u"waitactivity Complete"_s, u"emailv2 Complete"_s}));
        QCOMPARE(world.history.visible({}, noon.addDays(1))[1].clientStatus, u"Complete"_s);
        QCOMPARE(world.engine.countsOf(world.engine.versions()[0]).inside, 0);
        QCOMPARE(world.engine.countsOf(world.engine.versions()[0]).entered, 1);
    }

    void withoutAddressTheMailFails()
    {
        World world({version(1, "Published", "MultipleEntries", email("EMAIL-1"))});
        AcceptedEvent event = order(u"ada"_s);
        event.data.remove(u"email"_s);
        world.engine.enter(event, noon);
        world.engine.runUntil(noon.addSecs(60));
        QCOMPARE(world.lastStatus(), u"Failed"_s);
        QCOMPARE(world.history.visible({}, noon.addDays(1)).last().errorCode, u"InvalidDefaultEmail"_s);
    }

    void aPauseKeepsOrLosesItsEvents_data()
    {
        QTest::addColumn<bool>("retains");
        QTest::addColumn<int>("entered");
        QTest::newRow("keeps") << true << 1;
        QTest::newRow("loses") << false << 0;
    }
    void aPauseKeepsOrLosesItsEvents()
    {
        QFETCH(bool, retains);
        QFETCH(int, entered);
        World world({version(1, "Published", "MultipleEntries", email("EMAIL-1"))});
        QVERIFY(world.engine.pause({.journey = u"j"_s}, {.retainContacts = retains}, noon));
        world.engine.enter(order(u"ada"_s), noon.addSecs(60));
        world.engine.runUntil(noon.addSecs(120));
        QVERIFY2(world.story().isEmpty(), "only the audit log shows a pause");
        QVERIFY(world.engine.resume({.journey = u"j"_s}, noon.addSecs(180)));
        world.engine.runUntil(noon.addSecs(240));
        QCOMPARE(int(world.story().count(u"trigger Complete"_s)), entered);
        QCOMPARE(world.audit.of(u"j"_s, 0, u"pause"_s).size(), 1);
        QCOMPARE(world.audit.of(u"j"_s, 0, u"all"_s).first().action, u"Resume"_s);
    }

    void whoIsInsideWaitsThroughAPause()
    {
        World world(
            {version(1, "Published", "MultipleEntries", wait("1", "HOURS", "EMAIL-1") + ',' + email("EMAIL-1"))});
        world.engine.enter(order(u"ada"_s), noon);
        world.engine.runUntil(noon.addSecs(60));
        QVERIFY(world.engine.pause({.journey = u"j"_s}, {.retainContacts = true}, noon.addSecs(60)));
        world.engine.runUntil(noon.addSecs(7200));
        QCOMPARE(world.story().size(), 2);
        QCOMPARE(world.engine.placesOf(u"ada"_s).size(), 1);
        QVERIFY(world.engine.resume({.journey = u"j"_s}, noon.addSecs(7200)));
        world.engine.runUntil(noon.addSecs(7260));
        QCOMPARE(world.story().last(), u"emailv2 Complete"_s);
    }

    void aStopEjects()
    {
        World world(
            {version(1, "Published", "MultipleEntries", wait("1", "HOURS", "EMAIL-1") + ',' + email("EMAIL-1"))});
        world.engine.enter(order(u"ada"_s), noon);
        world.engine.runUntil(noon.addSecs(60));
        QVERIFY(world.engine.stop({.journey = u"j"_s}, noon.addSecs(60)));
        QVERIFY(world.engine.placesOf(u"ada"_s).isEmpty());
        world.engine.runUntil(noon.addDays(2));
        QCOMPARE(world.story().size(), 2);
    }

    void whatCannotBeDoneIsSaid()
    {
        World world({version(1, "Draft", "MultipleEntries", email("EMAIL-1"))});
        const Result<void> resumed = world.engine.resume({.journey = u"j"_s}, noon);
        QVERIFY(!resumed);
        QVERIFY2(resumed.error().detail.contains(u"cannot be resumed"_s), qPrintable(resumed.error().detail));
        QVERIFY(!world.engine.pause({.journey = u"nobody"_s}, {}, noon));
    }

    void aCircleEnds()
    {
        World world({version(1, "Published", "MultipleEntries", circle())});
        world.engine.enter(order(u"ada"_s), noon);
        world.engine.runUntil(noon.addDays(1));
        QVERIFY(world.engine.placesOf(u"ada"_s).isEmpty());
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, JourneyEngineTest)
#include "journeyenginetest.moc"
