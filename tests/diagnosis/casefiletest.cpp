// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/door.h"
#include "support/testmain.h"

#include <QObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;

class CaseFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listeningVersionsAreThoseWithTheKeyNewestFirst();
    void looksAtVersionsArePreferred();
    void answersBeginWithTheEvent();
    void firstDecisionCountsWhenTheMomentIsKnown();
    void newestDecisionCountsOtherwise();
    void anotherJourneysAnswersDoNotCountForTheExpectedOne();
    void entryIntoAnotherJourneyIsNoneIntoOneThatDoesNotListen();
    void unknownStatusOfATriggerIsNoEntry();
    void newestHistoryThatSucceededCounts();
    void silenceIsProofOnlyAfterTheLag_data();
    void silenceIsProofOnlyAfterTheLag();
    void lagCountsFromTheFirstLookWhileTheMomentIsNotKnown();
    void eventLeftNoRow_data();
    void eventLeftNoRow();
    void waitEndsAsTheStepSays_data();
    void waitEndsAsTheStepSays();
    void rowBelongsToTheEventWhenAllValuesAreThere_data();
    void rowBelongsToTheEventWhenAllValuesAreThere();
};

static const QDateTime sent = QDateTime::fromString(u"2026-03-03T14:00:00Z"_s, Qt::ISODate);
static const EventDefinitionKey event(u"APIEvent-1"_s);

static JourneyVersion version(const QString &journey, int number, const EventDefinitionKey &key = event)
{
    JourneyVersion made;
    made.id = journey;
    made.definitionId = journey + u'-' + QString::number(number);
    made.key = JourneyKey(journey);
    made.name = journey;
    made.version = number;
    made.status = JourneyStatus::Published;
    made.eventDefinitionKey = key;
    return made;
}

static HistoryRow line(const QString &versionId, const QDateTime &at, const QString &status = u"Complete"_s)
{
    HistoryRow row;
    row.id = versionId + at.toString(Qt::ISODate) + status;
    row.journeyDefinitionId = versionId;
    row.instanceId = u"pass"_s;
    row.activityType = u"trigger"_s;
    row.at = at;
    row.status = status;
    return row;
}

static CaseFile caseOf(const QList<JourneyVersion> &versions, const QList<HistoryRow> &history)
{
    CaseFile c;
    c.subject.eventDefinitionKey = event;
    c.subject.since = sent;
    c.subject.sinceIsExact = true;
    c.subject.until = sent.addSecs(3600);
    c.journeys = Look<QList<JourneyVersion>>{{}, versions};
    c.history = {Look<QList<HistoryRow>>{
        {.request = u"history"_s, .status = 200, .at = sent.addSecs(3600), .until = {}}, history}};
    return c;
}

static QStringList idsOf(const QList<JourneyVersion> &versions)
{
    QStringList ids;
    for (const JourneyVersion &one : versions)
        ids.append(one.definitionId);
    return ids;
}

void CaseFileTest::listeningVersionsAreThoseWithTheKeyNewestFirst()
{
    const CaseFile c = caseOf({version(u"b"_s, 1), version(u"a"_s, 1), version(u"a"_s, 3),
                                  version(u"a"_s, 2, EventDefinitionKey(u"apievent-1"_s))},
        {});

    QCOMPARE(idsOf(c.listeningVersions()), (QStringList{u"b-1"_s, u"a-3"_s, u"a-1"_s}));
}

void CaseFileTest::looksAtVersionsArePreferred()
{
    CaseFile c = caseOf({version(u"a"_s, 1)}, {});
    JourneyVersion detailed = version(u"a"_s, 1);
    detailed.goals = 1;
    c.versions = {Look<QList<JourneyVersion>>{{}, QList{detailed}}};

    QCOMPARE(c.listeningVersions().size(), 1);
    QCOMPARE(c.versionByDefinitionId(u"a-1"_s)->goals, 1);
    QVERIFY(!c.versionByDefinitionId(u"a-2"_s));
    QVERIFY(!c.versionByDefinitionId(QString()));
}

void CaseFileTest::answersBeginWithTheEvent()
{
    HistoryRow ofTheEvent = line(u"unseen"_s, sent.addSecs(5));
    ofTheEvent.eventDefinitionId = u"e"_s;
    CaseFile c = caseOf({version(u"a"_s, 1)},
        {line(u"a-1"_s, sent.addSecs(-3)), line(u"a-1"_s, sent.addSecs(-1)), ofTheEvent,
            line(u"unseen"_s, sent.addSecs(6))});
    c.definition = Look<EventDefinition>{{}, EventDefinition{}};
    c.definition->result->id = u"e"_s;

    // One second too early is a matter of two clocks, three are not.
    QCOMPARE(c.answersToTheEvent().size(), 2);
    QCOMPARE(c.answersToTheEvent().first().at, sent.addSecs(-1));
    QCOMPARE(c.answersToTheEvent().last().id, ofTheEvent.id);
}

void CaseFileTest::firstDecisionCountsWhenTheMomentIsKnown()
{
    const CaseFile c = caseOf({version(u"a"_s, 1)},
        {line(u"a-1"_s, sent.addSecs(2), u"DidNotMeetEntryCriteria"_s), line(u"a-1"_s, sent.addSecs(600))});

    QVERIFY(!c.entry());
    QCOMPARE(refusal(c)->status, u"DidNotMeetEntryCriteria"_s);
}

void CaseFileTest::newestDecisionCountsOtherwise()
{
    CaseFile c = caseOf({version(u"a"_s, 1)},
        {line(u"a-1"_s, sent.addSecs(2)), line(u"a-1"_s, sent.addSecs(600), u"ContactAlreadyInInteraction"_s)});
    c.subject.sinceIsExact = false;

    QVERIFY(!c.entry());
    QCOMPARE(refusal(c)->status, u"ContactAlreadyInInteraction"_s);
}

void CaseFileTest::anotherJourneysAnswersDoNotCountForTheExpectedOne()
{
    CaseFile c = caseOf({version(u"a"_s, 1), version(u"b"_s, 1)},
        {line(u"a-1"_s, sent.addSecs(2)), line(u"b-1"_s, sent.addSecs(2), u"DidNotMeetEntryCriteria"_s)});
    QVERIFY(c.entry());

    c.subject.expectedJourney = JourneyKey(u"b"_s);

    QVERIFY(!c.entry());
    QCOMPARE(refusal(c)->journeyDefinitionId, u"b-1"_s);
}

void CaseFileTest::entryIntoAnotherJourneyIsNoneIntoOneThatDoesNotListen()
{
    CaseFile c = caseOf({version(u"a"_s, 1), version(u"b"_s, 1, EventDefinitionKey(u"APIEvent-2"_s))},
        {line(u"a-1"_s, sent.addSecs(2))});
    QVERIFY(c.entry());

    c.subject.expectedJourney = JourneyKey(u"b"_s);
    QVERIFY(!c.entry());
    QVERIFY(!isSilent(c));
    QVERIFY(wasAccepted(c));

    c.subject.expectedJourney = JourneyKey(u"nobody has seen it"_s);
    QVERIFY(!c.entry());
}

void CaseFileTest::unknownStatusOfATriggerIsNoEntry()
{
    const CaseFile c = caseOf({version(u"a"_s, 1)}, {line(u"a-1"_s, sent.addSecs(2), u"SomethingNew"_s)});

    QVERIFY(!c.entry());
    QVERIFY(refusal(c));
}

void CaseFileTest::newestHistoryThatSucceededCounts()
{
    CaseFile c = caseOf({version(u"a"_s, 1)}, {});
    c.history.append(Look<QList<HistoryRow>>{{}, QList{line(u"a-1"_s, sent.addSecs(2))}});
    c.history.append(Look<QList<HistoryRow>>{
        {}, std::unexpected(Failure{.reason = Reason::TimedOut, .retryAfter = {}, .code = {}})});

    QCOMPARE(c.newestHistory(), &c.history[1]);
    QVERIFY(c.entry());
}

void CaseFileTest::silenceIsProofOnlyAfterTheLag_data()
{
    QTest::addColumn<int>("lookedAfter");
    QTest::addColumn<int>("lag");
    QTest::addColumn<bool>("proof");

    QTest::newRow("a second too early") << 1199 << 1200 << false;
    QTest::newRow("just late enough") << 1200 << 1200 << true;
    QTest::newRow("lag not known") << 90000 << -1 << false;
}

void CaseFileTest::silenceIsProofOnlyAfterTheLag()
{
    QFETCH(int, lookedAfter);
    QFETCH(int, lag);
    QFETCH(bool, proof);

    CaseFile c = caseOf({version(u"a"_s, 1)}, {});
    c.history.first().seen.at = sent.addSecs(lookedAfter);
    if (lag >= 0)
        c.freshness = Look<Freshness>{{}, Freshness{std::chrono::seconds(lag)}};

    QVERIFY(isSilent(c));
    QCOMPARE(c.provableAt(), lag < 0 ? QDateTime() : sent.addSecs(lag));
    QCOMPARE(silenceIsProof(c), proof);
}

void CaseFileTest::lagCountsFromTheFirstLookWhileTheMomentIsNotKnown()
{
    CaseFile c = caseOf({version(u"a"_s, 1)}, {});
    c.subject.sinceIsExact = false;
    c.freshness = Look<Freshness>{{}, Freshness{1200s}};
    const QDateTime firstLook = c.history.first().seen.at;
    QCOMPARE(c.provableAt(), firstLook.addSecs(1200));
    QVERIFY(!silenceIsProof(c));

    c.history.append(c.history.first());
    c.history.last().seen.at = firstLook.addSecs(1200);

    QCOMPARE(c.provableAt(), firstLook.addSecs(1200));
    QVERIFY(silenceIsProof(c));
}

void CaseFileTest::eventLeftNoRow_data()
{
    QTest::addColumn<QList<EventRow>>("rows");
    QTest::addColumn<bool>("loggingOff");
    QTest::addColumn<bool>("noRow");

    const EventRow older{{u"orderid"_s, u"A-16"_s}};
    const EventRow its{{u"orderid"_s, u"A-17"_s}};
    QTest::newRow("no row") << QList<EventRow>{} << false << true;
    QTest::newRow("an older one") << QList{older} << false << true;
    QTest::newRow("its row") << QList{older, its} << false << false;
    QTest::newRow("rows are not kept") << QList<EventRow>{} << true << false;
    QTest::newRow("more than one page") << QList<EventRow>(50, older) << false << false;
}

void CaseFileTest::eventLeftNoRow()
{
    QFETCH(QList<EventRow>, rows);
    QFETCH(bool, loggingOff);
    QFETCH(bool, noRow);

    CaseFile c = caseOf({version(u"a"_s, 1)}, {});
    c.payloadText = uR"({"ContactKey": "0031-ada", "EventDefinitionKey": "APIEvent-1", "Data": {"OrderId": "A-17"}})"_s;
    c.definition = Look<EventDefinition>{{}, EventDefinition{}};
    c.definition->result->rowLoggingOff = loggingOff;
    QVERIFY(!leftNoRow(c));

    c.rows = Look<QList<EventRow>>{{}, rows};

    QCOMPARE(leftNoRow(c), noRow);
}

void CaseFileTest::waitEndsAsTheStepSays_data()
{
    QTest::addColumn<int>("duration");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QDateTime>("end");

    QTest::newRow("minutes") << 90 << u"MINUTES"_s << sent.addSecs(5400);
    QTest::newRow("hours, in lower case") << 2 << u"hours"_s << sent.addSecs(7200);
    QTest::newRow("days") << 3 << u"DAYS"_s << sent.addDays(3);
    QTest::newRow("weeks") << 1 << u"WEEKS"_s << sent.addDays(7);
    QTest::newRow("months") << 1 << u"MONTHS"_s << sent.addMonths(1);
    QTest::newRow("not by duration") << 0 << QString() << QDateTime();
    QTest::newRow("a unit nobody knows") << 1 << u"FORTNIGHTS"_s << QDateTime();
}

void CaseFileTest::waitEndsAsTheStepSays()
{
    QFETCH(int, duration);
    QFETCH(QString, unit);
    QFETCH(QDateTime, end);

    JourneyVersion waits = version(u"a"_s, 1);
    Activity wait;
    wait.id = u"wait"_s;
    wait.wait = {.duration = duration, .unit = unit, .variant = {}};
    waits.activities = {wait};
    HistoryRow row = line(u"a-1"_s, sent);
    row.activityId = u"wait"_s;

    QCOMPARE(endOfWait(caseOf({waits}, {row}), row), end);

    row.waitUntil = sent.addSecs(1);
    QCOMPARE(endOfWait(caseOf({waits}, {row}), row), sent.addSecs(1));
}

void CaseFileTest::rowBelongsToTheEventWhenAllValuesAreThere_data()
{
    QTest::addColumn<EventRow>("row");
    QTest::addColumn<bool>("belongs");

    QTest::newRow("as it was sent") << EventRow{{u"orderid"_s, u"A-17"_s}, {u"total"_s, u"12.50"_s},
        {u"added"_s, u"x"_s}} << true;
    QTest::newRow("number spelled differently") << EventRow{{u"orderid"_s, u"A-17"_s}, {u"total"_s, u"12.5"_s}} << true;
    QTest::newRow("an older order") << EventRow{{u"orderid"_s, u"A-16"_s}, {u"total"_s, u"12.50"_s}} << false;
    QTest::newRow("a value dropped") << EventRow{{u"orderid"_s, u"A-17"_s}} << false;
}

void CaseFileTest::rowBelongsToTheEventWhenAllValuesAreThere()
{
    QFETCH(EventRow, row);
    QFETCH(bool, belongs);

    CaseFile c = caseOf({version(u"a"_s, 1)}, {});
    c.rows = Look<QList<EventRow>>{{}, QList{EventRow{{u"orderid"_s, u"A-1"_s}}, row}};
    QVERIFY(!rowOfTheEvent(c));

    c.payloadText =
        uR"({"ContactKey": "0031-ada", "EventDefinitionKey": "APIEvent-1", "Data": {"OrderId": "A-17", "Total": 12.50}})"_s;

    QCOMPARE(rowOfTheEvent(c).has_value(), belongs);
    QCOMPARE(wasAccepted(c), belongs);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, CaseFileTest)
#include "casefiletest.moc"
