// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/getaudit.h"
#include "support/answers.h"
#include "support/testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class GetAuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAllActions();
    void readsTheRecordedStop();
    void readsTheRecordedChanges();
    void readsCapitalMembersNewestFirst();
    void readsALogWithoutItems();
    void refusesWhatIsNoLog();
};

static QList<AuditEntry> logOf(const http::Answer &answer)
{
    const auto log = GetAudit{}.read(answer);
    if (!log)
        qFatal("%s", qPrintable(log.error().detail));
    return *log;
}

static QStringList actionsOf(const QList<AuditEntry> &log)
{
    QStringList actions;
    for (const AuditEntry &entry : log)
        actions.append(entry.action);
    return actions;
}

void GetAuditTest::asksForAllActions()
{
    const TenantRequest request = GetAudit{.journeyId = u"b0 1"_s, .version = 2}.request();

    QCOMPARE(request.path, "/interaction/v1/interactions/b0%201/audit/all"_ba);
    QCOMPARE(request.query.toString(), u"versionNumber=2"_s);
    QVERIFY(GetAudit{.journeyId = u"b0"_s}.request().query.isEmpty());
}

void GetAuditTest::readsTheRecordedStop()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const QList<AuditEntry> log = logOf(recordedAnswer(u"journey-audit/publish-and-stop.json"_s));

    QCOMPARE(
        actionsOf(log), QStringList({u"Stop"_s, u"Publish"_s, u"Publish"_s, u"Modify"_s, u"Modify"_s, u"Create"_s}));
    QCOMPARE(log.at(0).at, QDateTime(QDate(2024, 10, 28), QTime(14, 3, 18, 297), QTimeZone::UTC));
    QCOMPARE(log.at(0).user, u"Test User"_s);
    QCOMPARE(log.at(1).publishStatus, u"PublishCompleted"_s);
    QCOMPARE(log.at(1).version, 2);
    QCOMPARE(log.at(5).journeyId, u"0175b971-71a3-4d8e-98ac-48121f3fbf4f"_s);
}

void GetAuditTest::readsTheRecordedChanges()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const QList<AuditEntry> log = logOf(recordedAnswer(u"journey-audit/create-and-modify.json"_s));

    QCOMPARE(actionsOf(log), QStringList({u"Modify"_s, u"Modify"_s, u"Create"_s}));
    QCOMPARE(log.at(1).user, u"app user"_s);
    QVERIFY(log.at(0).publishStatus.isEmpty());
}

void GetAuditTest::readsCapitalMembersNewestFirst()
{
    const QList<AuditEntry> log = logOf(wireAnswer(u"journey-audit/capital-members.json"_s));

    QCOMPARE(actionsOf(log), QStringList({u"Resume"_s, u"Pause"_s, u"Publish"_s}));
    QCOMPARE(log.at(0).user, u"Grace"_s);
    QCOMPARE(log.at(0).version, 2);
    QVERIFY(log.at(1).user.isEmpty());
    QCOMPARE(log.at(2).user, u"Grace"_s);
    QCOMPARE(log.at(2).publishStatus, u"Error"_s);
}

void GetAuditTest::readsALogWithoutItems()
{
    QVERIFY(logOf(wireAnswer(u"journey-audit/no-items.json"_s)).isEmpty());
}

void GetAuditTest::refusesWhatIsNoLog()
{
    QCOMPARE(GetAudit{}.read(answerOf("[]")).error().reason, Reason::Unreadable);
    QCOMPARE(
        GetAudit{}.read(answerOf("{\"message\":\"x\",\"errorcode\":30003}", 404)).error().reason, Reason::NotFound);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, GetAuditTest)
#include "getaudittest.moc"
