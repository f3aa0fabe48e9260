// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeysample.h"
#include "randomjourney.h"
#include "simulator/journeys/journeyengine.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using namespace journeyscope::simulator;
using namespace journeyscope::testing;

// Random journeys of up to 60 activities, random contacts, random deeds: what must hold whatever happens.

static const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC);
static constexpr int contactCount = 6;
static constexpr int deedCount = 100;

static AcceptedEvent event(QRandomGenerator &chance, const QString &contact)
{
    const bool isParcel = chance.bounded(5) == 0;
    return AcceptedEvent{
        .contactKey = contact,
        .contactStatus = u"Active"_s,
        .definitionId = isParcel ? u"p"_s : u"e"_s,
        .definitionKey = isParcel ? u"Parcel"_s : u"Order"_s,
        .definitionName = u"Order placed"_s,
        .data = {{u"total"_s, QString::number(chance.bounded(100))},
            {u"email"_s, chance.bounded(8) == 0 ? QString() : u"ada@example.com"_s}},
    };
}

/// A tenant that lives through random deeds, and what can be known of it from outside.
class World {
public:
    explicit World(quint32 seed)
        : m_chance(seed)
        , m_entryMode(QByteArrayList{"OnceAndDone", "SingleEntryAcrossAllVersions", "MultipleEntries"}[seed % 3])
        , m_engine({version(1, "Published", m_entryMode, randomActivities(m_chance)),
                       version(2, "Draft", m_entryMode, randomActivities(m_chance))},
              JourneyEngine::Surroundings{
                  .history = m_history,
                  .audit = m_audit,
                  .identifiers = m_identifiers,
                  .mail = m_mail,
                  .contactData = [](const QString &, const QString &, const QString &) { return std::nullopt; },
                  .write = [](const QString &, const FieldChange &) { return true; },
                  .seed = seed,
              })
    {
    }

    void doSomething()
    {
        const QString contact = contacts()[m_chance.bounded(contactCount)];
        const VersionChoice journey{.journey = u"j"_s};
        switch (m_chance.bounded(16)) {
        case 0:
            (void)m_engine.pause(journey,
                {.retainContacts = m_chance.bounded(2) == 0,
                    .extendWaits = m_chance.bounded(2) == 0,
                    .days = m_chance.bounded(1, 15),
                    .stopsAtEnd = m_chance.bounded(4) == 0},
                m_now);
            break;
        case 1: (void)m_engine.resume(journey, m_now); break;
        case 2: m_engine.exit(contact, u"j"_s, {}); break;
        case 3:
            if (m_chance.bounded(4) == 0)
                (void)m_engine.publish(journey, m_now);
            break;
        case 4:
            if (m_chance.bounded(20) == 0)
                (void)m_engine.stop(journey, m_now);
            break;
        case 5:
        case 6:
        case 7:
        case 8: m_engine.enter(event(m_chance, contact), m_now); break;
        default:
            m_now = m_now.addSecs(m_chance.bounded(12 * 3600));
            m_engine.runUntil(m_now);
            break;
        }
    }

    [[nodiscard]] static QStringList contacts()
    {
        QStringList keys;
        for (int i = 0; i < contactCount; ++i)
            keys << u"contact-%1"_s.arg(i);
        return keys;
    }
    [[nodiscard]] QList<HistoryLine> lines() const { return m_history.visible({}, m_now.addDays(1)); }
    [[nodiscard]] const JourneyEngine &engine() const { return m_engine; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] QByteArray entryMode() const { return m_entryMode; }

private:
    QRandomGenerator m_chance;
    QByteArray m_entryMode;
    History m_history{0s};
    Audit m_audit;
    Identifiers m_identifiers;
    Contacts m_contacts{{}};
    MailDesk m_mail{TenantDescription(), {}, m_contacts};
    JourneyEngine m_engine;
    QDateTime m_now = noon;
};

static bool isEntry(const HistoryLine &line)
{
    return line.activityType == "trigger"_L1 && line.status == "Complete"_L1;
}

/// Empty when all is well, else what is wrong.
static QString timeFault(const World &world, const QList<HistoryLine> &lines)
{
    QDateTime last;
    for (const HistoryLine &line : lines) {
        if (last.isValid() && line.at < last)
            return u"time runs backwards"_s;
        if (line.at > world.now())
            return u"a line tells of the future"_s;
        last = line.at;
    }
    return {};
}

/// Everybody who is inside is at one place, and the newest line of the pass says the same.
static QString placeFault(const World &world, const QList<HistoryLine> &lines)
{
    QMap<QString, HistoryLine> newest;
    for (const HistoryLine &line : lines)
        newest.insert(line.definitionInstanceId, line);
    int inside = 0;
    QSet<QString> passes;
    for (const QString &contact : World::contacts()) {
        for (const Place &place : world.engine().placesOf(contact)) {
            ++inside;
            if (passes.contains(place.definitionInstanceId))
                return u"a pass is at two places"_s;
            passes.insert(place.definitionInstanceId);
            const HistoryLine last = newest.value(place.definitionInstanceId);
            if (last.contactKey != contact)
                return u"a pass has no history, or another contact's"_s;
            const bool saysWaiting = last.clientStatus == "Waiting"_L1 && last.activityName == place.activityKey;
            if (saysWaiting != !place.activityKey.isEmpty())
                return u"history says %1 at %2, the engine %3"_s.arg(
                    last.clientStatus, last.activityName, place.activityKey);
        }
    }
    for (auto line = newest.constBegin(); line != newest.constEnd(); ++line) {
        if (line->clientStatus == "Waiting"_L1 && !passes.contains(line.key()))
            return u"history says that somebody who is out waits"_s;
    }
    int counted = 0;
    for (const JourneyVersion &version : world.engine().versions())
        counted += world.engine().countsOf(version).inside;
    return counted == inside ? QString() : u"%1 are counted and %2 are there"_s.arg(counted).arg(inside);
}

/// How many passes each contact has begun.
static QMap<QString, int> entriesIn(const QList<HistoryLine> &lines)
{
    QMap<QString, int> entries;
    for (const HistoryLine &line : lines)
        entries[line.contactKey] += isEntry(line);
    return entries;
}

/// How many passes each contact is in.
static QMap<QString, int> placesIn(const World &world)
{
    QMap<QString, int> places;
    for (const QString &contact : World::contacts())
        places[contact] = int(world.engine().placesOf(contact).size());
    return places;
}

/// @p entered and @p before: entries and places before the newest deed.
static QString entryFault(const World &world, const QList<HistoryLine> &lines, const QMap<QString, int> &entered,
    const QMap<QString, int> &before)
{
    const QMap<QString, int> entries = entriesIn(lines);
    const QMap<QString, int> places = placesIn(world);
    for (const QString &contact : World::contacts()) {
        if (world.entryMode() == "OnceAndDone" && entries.value(contact) > 1)
            return u"somebody entered twice"_s;
        const bool cameIn = entries.value(contact) > entered.value(contact);
        if (world.entryMode() == "SingleEntryAcrossAllVersions"
            && (places.value(contact) > 1 || (cameIn && before.value(contact) > 0)))
            return u"somebody entered while inside"_s;
    }
    return {};
}

class JourneyPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensAllIsConsistent_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 45; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverHappensAllIsConsistent()
    {
        QFETCH(quint32, seed);
        World world(seed);
        QMap<QString, int> entered;
        QMap<QString, int> before;
        for (int deed = 0; deed < deedCount; ++deed) {
            world.doSomething();
            const QList<HistoryLine> lines = world.lines();
            for (const QString &fault :
                {timeFault(world, lines), placeFault(world, lines), entryFault(world, lines, entered, before)})
                QVERIFY2(fault.isEmpty(), qPrintable(u"after deed %1: %2"_s.arg(deed).arg(fault)));
            entered = entriesIn(lines);
            before = placesIn(world);
        }
    }

    void theSameSeedTellsTheSameStory()
    {
        World one(7);
        World other(7);
        for (int deed = 0; deed < deedCount; ++deed) {
            one.doSomething();
            other.doSomething();
        }
        const QList<HistoryLine> lines = one.lines();
        const QList<HistoryLine> same = other.lines();
        QVERIFY(lines.size() > 10);
        QCOMPARE(lines.size(), same.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(toBytes(searchRow(lines[i])), toBytes(searchRow(same[i])));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, JourneyPropertyTest)
#include "journeypropertytest.moc"
