// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/historywords.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;

class HistoryWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysStatuses_data();
    void saysStatuses();
    void namesTheWayASplitSentTheContact();
    void neverClaimsThatAMessageLeft();
    void quotesTheTenantOnAFailure();
    void anExitIsNoFailure();
};

static HistoryRow row(const QString &type, const QString &status)
{
    HistoryRow row;
    row.journeyName = u"Order thanks"_s;
    row.activityType = type;
    row.status = status;
    return row;
}

/// A case that knows version 3 of the journey, with a split.
static CaseFile caseWithSplit()
{
    Activity split;
    split.id = u"id-split"_s;
    split.key = u"MULTICRITERIADECISION-1"_s;
    split.name = u"Which card?"_s;
    split.outcomes = {{u"gold"_s, u"EMAILV2-1"_s, u"Gold card"_s, u"<FilterDefinition/>"_s}, {u"rest"_s, u"WAIT-1"_s, {}, {}}};
    Activity mail;
    mail.id = u"id-mail"_s;
    mail.key = u"EMAILV2-1"_s;
    mail.kind = ActivityKind::Email;
    mail.name = u"Thanks"_s;
    JourneyVersion version;
    version.definitionId = u"d-3"_s;
    version.name = u"Order thanks"_s;
    version.version = 3;
    version.activities = {split, mail};

    CaseFile caseFile;
    caseFile.versions = {{Seen {.request = u"GET /interaction/v1/interactions"_s, .status = 200, .at = {}, .until = {}, .exchange = 4}, QList {version}}};
    return caseFile;
}

void HistoryWordsTest::saysStatuses_data()
{
    QTest::addColumn<HistoryRow>("row");
    QTest::addColumn<QString>("what");
    QTest::addColumn<TimelineOutcome>("outcome");

    using enum TimelineOutcome;
    QTest::newRow("entered") << row(u"trigger"_s, u"Complete"_s) << u"Entered Order thanks"_s << Done;
    QTest::newRow("spelled otherwise") << row(u"trigger"_s, u"COMPLETE"_s) << u"Entered Order thanks"_s << Done;
    QTest::newRow("filter") << row(u"trigger"_s, u"DidNotMeetEntryCriteria"_s) << u"Not let in: entry filter"_s << Refused;
    QTest::newRow("no re-entry") << row(u"trigger"_s, u"ContactPreviouslyInSameInteraction"_s) << u"Not let in: was here before"_s << Refused;
    QTest::newRow("inside") << row(u"trigger"_s, u"currentlywaitinginsameinteraction"_s) << u"Not let in: still waiting inside"_s << Refused;
    QTest::newRow("not running") << row(u"trigger"_s, u"InteractionNotPublished"_s) << u"Not let in: not running"_s << Refused;
    QTest::newRow("wait") << row(u"waitactivity"_s, {}) << u"Wait"_s << Done;
    QTest::newRow("mail") << row(u"emailv2"_s, u"Complete"_s) << u"E-mail step done"_s << Done;
    QTest::newRow("failed mail") << row(u"emailv2"_s, u"Failed"_s) << u"E-mail step failed"_s << Failed;
    QTest::newRow("goal") << row(u"goalcriteriaactivity"_s, u"Complete"_s) << u"Goal met"_s << Done;
    QTest::newRow("unknown status") << row(u"trigger"_s, u"Pondering"_s) << u"Unclear: Pondering"_s << Failed;
    QTest::newRow("no status") << row(u"trigger"_s, {}) << u"Unclear: no status"_s << Failed;
}

void HistoryWordsTest::saysStatuses()
{
    QFETCH(HistoryRow, row);

    const HistoryWords words = wordsFor(row, CaseFile());

    QTEST(words.what, "what");
    QTEST(words.outcome, "outcome");
    QVERIFY(words.detail.isEmpty() || words.detail.endsWith(u'.'));
}

void HistoryWordsTest::namesTheWayASplitSentTheContact()
{
    HistoryRow decision = row(u"multicriteriadecision"_s, u"Complete"_s);
    decision.journeyDefinitionId = u"d-3"_s;
    decision.activityId = u"id-split"_s;
    decision.outcomeActivityId = u"id-mail"_s;

    const HistoryWords words = wordsFor(decision, caseWithSplit());

    QCOMPARE(words.what, u"Split: Gold card"_s);
    QCOMPARE(words.detail, u"“Which card?” in “Order thanks” (version 3). The contact went the way “Gold card”."_s);
}

void HistoryWordsTest::neverClaimsThatAMessageLeft()
{
    QVERIFY(wordsFor(row(u"emailv2"_s, u"Complete"_s), CaseFile()).detail.contains("does not prove"_L1));
}

void HistoryWordsTest::quotesTheTenantOnAFailure()
{
    HistoryRow failed = row(u"emailv2"_s, u"Failed"_s);
    failed.activityName = u"Thanks"_s;
    failed.messages = {u"excluded by Suppression logic"_s};

    QCOMPARE(wordsFor(failed, CaseFile()).detail, u"“Thanks” in “Order thanks” failed. The tenant says: “excluded by Suppression logic”."_s);
}

void HistoryWordsTest::anExitIsNoFailure()
{
    HistoryRow ejected = row(u"emailv2"_s, u"Failed"_s);
    ejected.messages = {u"Ejected: MetExitCriteria"_s};

    const HistoryWords words = wordsFor(ejected, CaseFile());

    QCOMPARE(words.what, u"Left: exit rule met"_s);
    QCOMPARE(words.outcome, TimelineOutcome::Done);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, HistoryWordsTest)
#include "historywordstest.moc"
