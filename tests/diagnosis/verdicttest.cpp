// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/casefilejson.h"
#include "diagnosis/diagnosis.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QObject>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;

using Change = std::function<void(CaseFile &)>;
Q_DECLARE_METATYPE(Change)

/// Each row is a fixture with one thing changed, and what it must come to.
class VerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesTo_data();
    void comesTo();
    void waitingIsSaidFirstWithDateAndHour();
    void indicativeCauseNeverStandsAlone_data();
    void indicativeCauseNeverStandsAlone();
    void tooEarlySaysWhen();
    void layersPassOnlyByPositiveEvidence();
    void doesNotDependOnAnythingElse();
    void subjectIsKept();
};

static CaseFile fixture(const QString &path)
{
    const auto json = parseJson(
        journeyscope::testing::readFile(journeyscope::testing::dataPath(u"diagnosis/"_s + path + u"/case.json"_s)));
    const auto caseFile = json ? caseFileFromJson(*json) : std::unexpected(json.error());
    if (!caseFile)
        qFatal("%s: %s", qPrintable(path), qPrintable(caseFile.error().detail));
    return *caseFile;
}

static Diagnosis diagnosisOf(const CaseFile &caseFile)
{
    return diagnose(caseFile, caseFile.subject.until);
}

void VerdictTest::comesTo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("certainty");
    QTest::addColumn<QStringList>("causes");

    const Change nothing = [](CaseFile &) {};
    const Change noPublishedJourney = [](CaseFile &c) {
        c.definition->result->publishedInteractionCount = 0;
        for (JourneyVersion &version : *c.versions.first().result)
            version.status = JourneyStatus::Draft;
        c.journeys->result->first().status = JourneyStatus::Draft;
    };
    const Change entered = [](CaseFile &c) {
        HistoryRow row;
        row.id = u"entered"_s;
        row.journeyDefinitionId = c.journeys->result->first().definitionId;
        row.instanceId = u"pass"_s;
        row.activityType = u"trigger"_s;
        row.status = u"Complete"_s;
        row.at = c.subject.since.addSecs(2);
        c.history.last().result->append(row);
    };

    QTest::newRow("entered") << u"entry-criteria-not-met/stays-silent"_s << nothing << u"entered"_s << u"conclusive"_s
                             << QStringList();
    QTest::newRow("entered, and a step failed") << u"entry-criteria-not-met/stays-silent"_s << Change([](CaseFile &c) {
        c.history.last().result->last().status = u"Failed"_s;
        c.history.last().result->last().messages = {u"The address is missing"_s};
    }) << u"failed"_s << u"conclusive"_s << QStringList();
    QTest::newRow("entered in spite of doubles")
        << u"contact-key-scheme-mixed/speaks"_s << entered << u"entered"_s << u"conclusive"_s << QStringList();

    QTest::newRow("waiting") << u"waiting-by-design/speaks"_s << nothing << u"waiting"_s << u"conclusive"_s
                             << QStringList{u"waiting-by-design"_s};
    QTest::newRow("waiting in spite of a slowed look") << u"waiting-by-design/speaks"_s << Change([](CaseFile &c) {
        c.keysOfAddress->result = std::unexpected(Failure{.reason = Reason::Throttled, .retryAfter = 5s, .code = {}});
    }) << u"waiting"_s << u"conclusive"_s << QStringList{u"waiting-by-design"_s};

    QTest::newRow("one cause") << u"reentry-none/speaks"_s << nothing << u"refused"_s << u"conclusive"_s
                               << QStringList{u"reentry-none"_s};
    QTest::newRow("the call never worked") << u"client-credentials-invalid/speaks"_s << nothing << u"failed"_s
                                           << u"conclusive"_s << QStringList{u"client-credentials-invalid"_s};
    QTest::newRow("two causes, the commoner first")
        << u"unknown-field/speaks"_s << noPublishedJourney << u"refused"_s << u"conclusive"_s
        << QStringList{u"no-published-journey-on-event"_s, u"unknown-field"_s};
    QTest::newRow("two causes, the earlier layer first")
        << u"contact-key-scheme-mixed/speaks"_s << Change([](CaseFile &c) {
               c.injection = Injection{.contact = c.subject.contactKey,
                   .definition = c.subject.eventDefinitionKey,
                   .body = c.payloadText.toUtf8(),
                   .state = DeliveryState::Rejected,
                   .eventInstanceId = {},
                   .failure = Failure{.reason = Reason::Throttled, .retryAfter = 5s, .code = {}},
                   .seen = c.signIn->seen};
               c.rows->result->clear();
           })
        << u"failed"_s << u"conclusive"_s << QStringList{u"rate-limited"_s, u"contact-key-scheme-mixed"_s};
    QTest::newRow("conclusive before indicative, whatever the layer")
        << u"contact-key-scheme-mixed/history-names-another-reason"_s << nothing << u"refused"_s << u"conclusive"_s
        << QStringList{u"reentry-none"_s, u"contact-key-scheme-mixed"_s};
    QTest::newRow("paused: both ways of pausing")
        << u"journey-paused-holding/speaks"_s << nothing << u"refused"_s << u"indicative"_s
        << QStringList{u"journey-paused-holding"_s, u"journey-paused-dropping"_s};
    QTest::newRow("a suspicion before history has caught up")
        << u"journey-paused-holding/speaks"_s << Change([](CaseFile &c) { c.freshness->result->lag = 7200s; })
        << u"not-provable-yet"_s << u"indicative"_s
        << QStringList{u"journey-paused-holding"_s, u"journey-paused-dropping"_s, u"history-lag-or-expired"_s};

    QTest::newRow("a proof before history has caught up")
        << u"no-published-journey-on-event/speaks"_s << Change([](CaseFile &c) { c.freshness->result->lag = 7200s; })
        << u"refused"_s << u"conclusive"_s
        << QStringList{u"no-published-journey-on-event"_s, u"history-lag-or-expired"_s};
    QTest::newRow("too early") << u"history-lag-or-expired/speaks"_s << nothing << u"not-provable-yet"_s
                               << u"conclusive"_s << QStringList{u"history-lag-or-expired"_s};
    QTest::newRow("perhaps too early") << u"history-lag-or-expired/moment-not-known"_s << nothing
                                       << u"not-provable-yet"_s << u"indicative"_s
                                       << QStringList{u"history-lag-or-expired"_s};
    QTest::newRow("no trace at all") << u"history-lag-or-expired/no-trace-at-all"_s << nothing << u"undetermined"_s
                                     << u"indicative"_s << QStringList();
    QTest::newRow("a suspicion, and the moment is not known")
        << u"journey-paused-holding/speaks"_s << Change([](CaseFile &c) { c.subject.sinceIsExact = false; })
        << u"refused"_s << u"indicative"_s
        << QStringList{u"journey-paused-holding"_s, u"journey-paused-dropping"_s, u"history-lag-or-expired"_s};
    QTest::newRow("too late for history")
        << u"history-lag-or-expired/older-than-history"_s << nothing << u"undetermined"_s << u"conclusive"_s
        << QStringList{u"history-lag-or-expired"_s};

    QTest::newRow("a riddle") << u"history-lag-or-expired/stays-silent"_s << nothing << u"undetermined"_s
                              << u"indicative"_s << QStringList();
    QTest::newRow("nothing looked at") << u"host-or-subdomain-wrong/not-examined"_s << nothing << u"undetermined"_s
                                       << u"indicative"_s << QStringList();
    QTest::newRow("refused for a reason without a check") << u"reentry-none/speaks"_s << Change([](CaseFile &c) {
        c.history.last().result->last().status = u"ContactIsDeleted"_s;
    }) << u"refused"_s << u"conclusive"_s << QStringList();
    QTest::newRow("event refused for a reason without a check")
        << u"required-field-missing/stays-silent"_s << Change([](CaseFile &c) {
               c.injection = Injection{.contact = c.subject.contactKey,
                   .definition = c.subject.eventDefinitionKey,
                   .body = c.payloadText.toUtf8(),
                   .state = DeliveryState::Rejected,
                   .eventInstanceId = {},
                   .failure = Failure{.reason = Reason::Rejected,
                       .detail = u"Inactive contact"_s,
                       .status = 400,
                       .retryAfter = {},
                       .code = {}},
                   .seen = c.signIn->seen};
           })
        << u"refused"_s << u"conclusive"_s << QStringList();
    QTest::newRow("event refused while history is behind")
        << u"history-lag-or-expired/speaks"_s << Change([](CaseFile &c) {
               c.injection->state = DeliveryState::Rejected;
               c.injection->eventInstanceId.clear();
               c.injection->failure = Failure{.reason = Reason::Rejected,
                   .detail = u"Inactive contact"_s,
                   .status = 400,
                   .retryAfter = {},
                   .code = {}};
           })
        << u"refused"_s << u"conclusive"_s << QStringList();
    QTest::newRow("sign-in refused for a reason without a check")
        << u"client-credentials-invalid/caller-not-on-the-allowlist"_s << nothing << u"failed"_s << u"indicative"_s
        << QStringList();
}

void VerdictTest::comesTo()
{
    QFETCH(QString, path);
    QFETCH(Change, change);
    QFETCH(QString, outcome);
    QFETCH(QString, certainty);
    QFETCH(QStringList, causes);

    CaseFile caseFile = fixture(path);
    change(caseFile);
    const Verdict verdict = diagnosisOf(caseFile).verdict;

    QCOMPARE(verdictOutcomeWord(verdict.outcome), outcome);
    QCOMPARE(certaintyWord(verdict.certainty), certainty);
    QCOMPARE(verdict.causes, causes);
    QVERIFY(verdict.sentence.endsWith(u'.') || verdict.sentence.endsWith(u".”"));
    QVERIFY(!verdict.nextStep.who.isEmpty());
    QVERIFY(!verdict.nextStep.what.isEmpty());
    QCOMPARE(verdict.provableAt.isValid(), verdict.outcome == VerdictOutcome::NotProvableYet);
}

void VerdictTest::waitingIsSaidFirstWithDateAndHour()
{
    const Verdict verdict = diagnosisOf(fixture(u"waiting-by-design/speaks"_s)).verdict;

    QVERIFY2(
        verdict.sentence.startsWith(u"Until 6 March 2026, 14:00 UTC the contact waits"), qPrintable(verdict.sentence));
}

void VerdictTest::indicativeCauseNeverStandsAlone_data()
{
    QTest::addColumn<QString>("path");
    const QString root = journeyscope::testing::dataPath(u"diagnosis"_s);
    for (const QString &id : journeyscope::testing::foldersIn(root)) {
        for (const QString &situation : journeyscope::testing::foldersIn(root + u'/' + id))
            QTest::addRow("%s, %s", qPrintable(id), qPrintable(situation)) << id + u'/' + situation;
    }
}

void VerdictTest::indicativeCauseNeverStandsAlone()
{
    QFETCH(QString, path);

    const Diagnosis diagnosis = diagnosisOf(fixture(path));
    const Verdict &verdict = diagnosis.verdict;
    if (verdict.causes.isEmpty() || verdict.certainty == Certainty::Conclusive)
        return;

    const QString lookAlike = diagnosis.result(verdict.causes.first())->finding->lookAlike;
    QVERIFY(!lookAlike.isEmpty());
    QVERIFY(verdict.sentence.contains(lookAlike));
}

void VerdictTest::tooEarlySaysWhen()
{
    CaseFile caseFile = fixture(u"history-lag-or-expired/speaks"_s);
    const Verdict early = diagnosisOf(caseFile).verdict;
    QCOMPARE(early.provableAt, caseFile.subject.since.addSecs(1200));
    QVERIFY(early.sentence.contains(u"3 March 2026, 14:20 UTC"));

    // That time passes proves nothing; another look does.
    const QDateTime later = caseFile.subject.since.addSecs(1300);
    QCOMPARE(diagnose(caseFile, later).verdict.outcome, VerdictOutcome::NotProvableYet);
    caseFile.history.last().seen.at = later;
    QCOMPARE(diagnose(caseFile, later).verdict.outcome, VerdictOutcome::Undetermined);
}

void VerdictTest::layersPassOnlyByPositiveEvidence()
{
    CaseFile caseFile = fixture(u"history-lag-or-expired/speaks"_s);
    const auto outcomes = [](const CaseFile &c) {
        QStringList words;
        for (const LayerResult &layer : diagnosisOf(c).layers)
            words.append(checkOutcomeWord(layer.outcome));
        return words;
    };
    QCOMPARE(outcomes(caseFile), (QStringList{u"clear"_s, u"clear"_s, u"not-examined"_s}));

    caseFile.injection.reset();
    caseFile.rows->result->clear();

    QCOMPARE(outcomes(caseFile), (QStringList{u"clear"_s, u"not-examined"_s, u"not-examined"_s}));
    QCOMPARE(outcomes(fixture(u"waiting-by-design/speaks"_s)), (QStringList{u"clear"_s, u"clear"_s, u"clear"_s}));
    QCOMPARE(outcomes(fixture(u"client-credentials-invalid/speaks"_s)),
        (QStringList{u"found"_s, u"not-examined"_s, u"not-examined"_s}));
}

void VerdictTest::doesNotDependOnAnythingElse()
{
    const CaseFile caseFile = fixture(u"reentry-none/speaks"_s);

    QVERIFY(diagnosisOf(caseFile) == diagnosisOf(caseFile));
}

void VerdictTest::subjectIsKept()
{
    const CaseFile caseFile = fixture(u"reentry-none/speaks"_s);

    QVERIFY(diagnose(caseFile, caseFile.subject.until.addDays(1)).subject == caseFile.subject);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, VerdictTest)
#include "verdicttest.moc"
