// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/buildtimeline.h"

#include "support/samplediagnosis.h"
#include "support/testmain.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::moment;

class BuildTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAWalkInOrder();
    void aFailedSignInIsToldOnce();
    void saysHowAnEventWasTaken_data();
    void saysHowAnEventWasTaken();
    void tellsAnEventThatSomebodyElseSent();
    void leavesOldRowsOutUnlessAFindingRestsOnThem();
    void namesTheCheckThatRestsOnARow();
    void aWaitAheadIsStillGoingOn();
    void aWaitOfAnEarlierPassIsToldWhileItGoesOn();
    void aWaitThatWasLeftEarlyEndsThere();
    void saysWhenSilenceBecomesProof();
    void tellsPausesFromTheAuditLog();
    void keepsContactKeysOutOfDetails();
};

static Seen seen(const QString &request, const QString &at, quint64 exchange, int status = 200)
{
    return {request, status, moment(at), moment(at).addMSecs(100), exchange};
}

static HistoryRow row(const QString &id, const QDateTime &at, const QString &type, const QString &status)
{
    HistoryRow row;
    row.id = id;
    row.contact = ContactKey(u"0031-ada"_s);
    row.journeyName = u"Order thanks"_s;
    row.instanceId = u"pass-1"_s;
    row.activityType = type;
    row.at = at;
    row.status = status;
    return row;
}

static Look<QList<HistoryRow>> historyLook(const QString &at, quint64 exchange, const QList<HistoryRow> &rows)
{
    return {seen(u"POST /interaction/v1/interactions/journeyhistory/search"_s, at, exchange), rows};
}

static CaseFile sentCase()
{
    CaseFile caseFile;
    caseFile.subject.contactKey = ContactKey(u"0031-ada"_s);
    caseFile.subject.since = moment(u"10:00:01"_s);
    caseFile.subject.sinceIsExact = true;
    caseFile.subject.until = moment(u"10:00:20"_s);
    return caseFile;
}

/// "Token done", one line per entry.
static QStringList told(const QList<TimelineEntry> &entries)
{
    QStringList lines;
    for (const TimelineEntry &entry : entries)
        lines.append(entry.what + u' ' + timelineOutcomeWord(entry.outcome));
    return lines;
}

static const TimelineEntry &named(const QList<TimelineEntry> &entries, const QString &what)
{
    const auto found = std::ranges::find(entries, what, &TimelineEntry::what);
    if (found == entries.end())
        qFatal("no entry called %s in: %s", qPrintable(what), qPrintable(told(entries).join(u"; "_s)));
    return *found;
}

static Diagnosis finding(const QString &id, const Seen &look, const QString &field, const QString &value)
{
    Finding finding;
    finding.evidence = {{look, field, value}};
    Diagnosis diagnosis;
    diagnosis.layers = {{Layer::JourneyProcessing, CheckOutcome::Found, {}, {{id, CheckOutcome::Found, finding, {}}}}};
    diagnosis.verdict.causes = {id};
    return diagnosis;
}

void BuildTimelineTest::tellsAWalkInOrder()
{
    CaseFile caseFile = sentCase();
    caseFile.signIn = {seen(u"POST /v2/token"_s, u"10:00:00"_s, 1), SignIn {.scopes = {u"a"_s}, .expiresAt = moment(u"10:18:00"_s), .restUrl = {}, .soapUrl = {}}};
    caseFile.definition = {seen(u"GET /interaction/v1/eventDefinitions"_s, u"10:00:00.300"_s, 2), EventDefinition()};
    Injection injection;
    injection.state = DeliveryState::Accepted;
    injection.eventInstanceId = u"e-7"_s;
    injection.seen = seen(u"POST /interaction/v1/events"_s, u"10:00:01"_s, 3, 201);
    caseFile.injection = injection;
    caseFile.freshness = {seen(u"GET freshness"_s, u"10:00:02"_s, 4), Freshness {20min}};
    caseFile.rows = {seen(u"GET rowset"_s, u"10:00:02.500"_s, 5), QList<EventRow> {}};
    caseFile.history = {
        historyLook(u"10:00:06"_s, 6, {}),
        historyLook(u"10:00:16"_s, 7, {row(u"r1"_s, moment(u"10:00:03"_s), u"trigger"_s, u"Complete"_s)}),
        historyLook(u"10:00:19"_s, 8, {row(u"r1"_s, moment(u"10:00:03"_s), u"trigger"_s, u"Complete"_s)}),
    };

    const QList<TimelineEntry> entries = buildTimeline(caseFile, Diagnosis());

    QCOMPARE(told(entries), (QStringList {u"Token done"_s, u"Event definition done"_s, u"Event accepted done"_s, u"History freshness done"_s,
        u"No row quiet"_s, u"Entered Order thanks done"_s, u"Look 1 quiet"_s, u"Look 2 done"_s, u"Look 3 quiet"_s}));
    QCOMPARE(named(entries, u"Token"_s).layer, Layer::Authentication);
    QCOMPARE(named(entries, u"No row"_s).layer, Layer::EventMapping);
    QCOMPARE(named(entries, u"Entered Order thanks"_s).layer, Layer::JourneyProcessing);
    QCOMPARE(named(entries, u"Entered Order thanks"_s).exchange, 7u);
    QCOMPARE(named(entries, u"Look 1"_s).until, moment(u"10:00:06.100"_s));
    QCOMPARE(named(entries, u"History freshness"_s).detail, u"Journey history trails reality by 20 minutes."_s);
}

void BuildTimelineTest::aFailedSignInIsToldOnce()
{
    const Seen refused = seen(u"POST /v2/token"_s, u"10:00:00"_s, 1, 401);
    const Failure failure {.reason = Reason::SignInRefused, .detail = u"invalid_client"_s};
    CaseFile caseFile = sentCase();
    caseFile.subject.sinceIsExact = false;
    caseFile.signIn = {refused, std::unexpected(failure)};
    caseFile.definition = {refused, std::unexpected(failure)};
    caseFile.journeys = {refused, std::unexpected(failure)};

    const QList<TimelineEntry> entries = buildTimeline(caseFile, Diagnosis());

    QCOMPARE(told(entries), QStringList {u"Token: sign-in refused refused"_s});
    QCOMPARE(entries.first().detail, u"invalid_client"_s);
}

void BuildTimelineTest::saysHowAnEventWasTaken_data()
{
    QTest::addColumn<DeliveryState>("state");
    QTest::addColumn<QString>("told");

    QTest::newRow("accepted") << DeliveryState::Accepted << u"Event accepted done"_s;
    QTest::newRow("receipt lost") << DeliveryState::AcceptedReceiptIncomplete << u"Event accepted, receipt lost done"_s;
    QTest::newRow("refused") << DeliveryState::Rejected << u"Event refused refused"_s;
    QTest::newRow("unknown") << DeliveryState::Unknown << u"Event sent, answer unknown failed"_s;
    QTest::newRow("not sent") << DeliveryState::NotSent << u"Event not sent failed"_s;
}

void BuildTimelineTest::saysHowAnEventWasTaken()
{
    QFETCH(DeliveryState, state);
    CaseFile caseFile = sentCase();
    Injection injection;
    injection.state = state;
    injection.seen = seen(u"POST /interaction/v1/events"_s, u"10:00:01"_s, 3);
    caseFile.injection = injection;

    const QStringList lines = told(buildTimeline(caseFile, Diagnosis()));

    QTEST(lines.join(u';'), "told");
}

void BuildTimelineTest::tellsAnEventThatSomebodyElseSent()
{
    const QList<TimelineEntry> entries = buildTimeline(sentCase(), Diagnosis());

    QCOMPARE(told(entries), QStringList {u"Event sent done"_s});
    QCOMPARE(entries.first().at, moment(u"10:00:01"_s));
    QVERIFY(entries.first().detail.contains("did not send it"_L1));
}

static HistoryRow entryInFebruary()
{
    return row(u"old"_s, moment(u"10:00:00"_s).addDays(-20), u"trigger"_s, u"Complete"_s);
}

void BuildTimelineTest::leavesOldRowsOutUnlessAFindingRestsOnThem()
{
    CaseFile caseFile = sentCase();
    caseFile.history = {historyLook(u"10:00:06"_s, 6, {entryInFebruary()})};
    const Diagnosis resting = finding(u"reentry-none"_s, caseFile.history.first().seen, u"transactionTime"_s, u"entered 12 February 2026, 10:00 UTC"_s);

    QVERIFY(!told(buildTimeline(caseFile, Diagnosis())).contains(u"Entered Order thanks done"_s));
    const QList<TimelineEntry> entries = buildTimeline(caseFile, resting);
    QCOMPARE(named(entries, u"Entered Order thanks"_s).checkId, u"reentry-none"_s);
}

void BuildTimelineTest::namesTheCheckThatRestsOnARow()
{
    CaseFile caseFile = sentCase();
    caseFile.history = {historyLook(u"10:00:06"_s, 6, {
        row(u"r1"_s, moment(u"10:00:02"_s), u"trigger"_s, u"Complete"_s),
        row(u"r2"_s, moment(u"10:00:03"_s), u"trigger"_s, u"DidNotMeetEntryCriteria"_s),
    })};
    const Diagnosis resting = finding(u"entry-criteria-not-met"_s, caseFile.history.first().seen, u"status"_s, u"DidNotMeetEntryCriteria"_s);

    const QList<TimelineEntry> entries = buildTimeline(caseFile, resting);

    QCOMPARE(named(entries, u"Not let in: entry filter"_s).checkId, u"entry-criteria-not-met"_s);
    QCOMPARE(named(entries, u"Look 1"_s).checkId, u"entry-criteria-not-met"_s);
    QCOMPARE(named(entries, u"Entered Order thanks"_s).checkId, QString());

    caseFile.history[0].result->append(row(u"r0"_s, moment(u"08:00:00"_s), u"trigger"_s, u"DidNotMeetEntryCriteria"_s));
    QCOMPARE(told(buildTimeline(caseFile, resting)).count(u"Not let in: entry filter refused"_s), 1);

    const Diagnosis vague = finding(u"waiting-by-design"_s, caseFile.history.first().seen, u"status"_s, u"Complete"_s);
    QCOMPARE(named(buildTimeline(caseFile, vague), u"Entered Order thanks"_s).checkId, QString());
}

void BuildTimelineTest::aWaitAheadIsStillGoingOn()
{
    HistoryRow wait = row(u"r2"_s, moment(u"10:00:04"_s), u"waitactivity"_s, u"Complete"_s);
    wait.activityName = u"Wait 3 days"_s;
    wait.waitUntil = moment(u"10:00:04"_s).addDays(3);
    CaseFile caseFile = sentCase();
    caseFile.history = {historyLook(u"10:00:06"_s, 6, {wait})};

    const TimelineEntry entry = named(buildTimeline(caseFile, Diagnosis()), u"Wait 3 days"_s);

    QCOMPARE(entry.outcome, TimelineOutcome::Waiting);
    QCOMPARE(entry.until, wait.waitUntil);
    QVERIFY(entry.detail.contains("Until 7 March 2026, 10:00 UTC."_L1));
}

void BuildTimelineTest::aWaitOfAnEarlierPassIsToldWhileItGoesOn()
{
    HistoryRow wait = row(u"r0"_s, moment(u"10:00:00"_s).addDays(-2), u"waitactivity"_s, u"Complete"_s);
    wait.waitUntil = moment(u"10:00:00"_s).addDays(1);
    CaseFile caseFile = sentCase();
    caseFile.history = {historyLook(u"10:00:06"_s, 6, {wait})};

    QCOMPARE(named(buildTimeline(caseFile, Diagnosis()), u"Wait"_s).outcome, TimelineOutcome::Waiting);

    caseFile.subject.until = moment(u"10:00:00"_s).addDays(2);
    QVERIFY(!told(buildTimeline(caseFile, Diagnosis())).contains(u"Wait done"_s));
}

void BuildTimelineTest::aWaitThatWasLeftEarlyEndsThere()
{
    HistoryRow wait = row(u"r2"_s, moment(u"10:00:04"_s), u"waitactivity"_s, u"Complete"_s);
    wait.waitUntil = moment(u"10:00:04"_s).addDays(3);
    CaseFile caseFile = sentCase();
    caseFile.history = {historyLook(u"10:00:16"_s, 6, {wait, row(u"r3"_s, moment(u"10:00:14"_s), u"exitcriteriaactivity"_s, u"Complete"_s)})};

    const TimelineEntry entry = named(buildTimeline(caseFile, Diagnosis()), u"Wait"_s);

    QCOMPARE(entry.outcome, TimelineOutcome::Done);
    QCOMPARE(entry.until, moment(u"10:00:14"_s));
}

void BuildTimelineTest::saysWhenSilenceBecomesProof()
{
    CaseFile caseFile = sentCase();
    caseFile.freshness = {seen(u"GET freshness"_s, u"10:00:02"_s, 4), Freshness {20min}};
    caseFile.history = {historyLook(u"10:00:06"_s, 6, {})};

    const TimelineEntry ahead = named(buildTimeline(caseFile, Diagnosis()), u"Silence becomes proof"_s);
    QCOMPARE(ahead.outcome, TimelineOutcome::Waiting);
    QCOMPARE(ahead.at, caseFile.provableAt());

    caseFile.history.append(historyLook(u"10:00:16"_s, 7, {row(u"r1"_s, moment(u"10:00:03"_s), u"trigger"_s, u"Complete"_s)}));
    QVERIFY(!told(buildTimeline(caseFile, Diagnosis())).contains(u"Silence becomes proof waiting"_s));
}

void BuildTimelineTest::tellsPausesFromTheAuditLog()
{
    CaseFile caseFile = sentCase();
    const AuditEntry paused {.journeyId = u"j"_s, .action = u"Pause"_s, .user = u"Jo Doe"_s, .at = moment(u"10:00:00"_s), .version = 3, .publishStatus = {}};
    const AuditEntry longAgo {.journeyId = u"j"_s, .action = u"Publish"_s, .user = u"Jo Doe"_s, .at = moment(u"10:00:00"_s).addDays(-9), .version = 3, .publishStatus = {}};
    caseFile.audits = {{seen(u"GET audit"_s, u"10:00:05"_s, 9), QList {paused, longAgo}}};

    const QList<TimelineEntry> entries = buildTimeline(caseFile, Diagnosis());

    QCOMPARE(told(entries), (QStringList {u"Journey paused done"_s, u"Event sent done"_s, u"Audit log done"_s}));
    QVERIFY(!entries.first().detail.contains("Jo Doe"_L1));
}

void BuildTimelineTest::keepsContactKeysOutOfDetails()
{
    CaseFile caseFile = sentCase();
    caseFile.definition = {seen(u"GET /interaction/v1/eventDefinitions"_s, u"10:00:00.300"_s, 2),
        std::unexpected(Failure {.reason = Reason::Rejected, .detail = u"Contact 0031-ada <ada@example.com> is odd"_s})};

    for (const TimelineEntry &entry : buildTimeline(caseFile, Diagnosis())) {
        QVERIFY(!entry.detail.contains("0031-ada"_L1));
        QVERIFY(!entry.detail.contains("ada@example.com"_L1));
    }
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, BuildTimelineTest)
#include "buildtimelinetest.moc"
