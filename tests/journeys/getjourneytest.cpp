// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/getjourney.h"
#include "support/answers.h"
#include "support/testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class GetJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAVersion();
    void readsTheRecordedMultistepJourney();
    void readsEveryRecordedJourney_data();
    void readsEveryRecordedJourney();
    void readsOddMembers();
    void readsTheTriggerOfOlderDocuments();
    void endsAsNotFound();
    void refusesWhatIsNoJourney();
};

static const GetJourney byKey{.key = JourneyKey(u"journey-3"_s), .id = {}, .version = 0};

void GetJourneyTest::asksForAVersion()
{
    const TenantRequest byVersion = GetJourney{.key = JourneyKey(u"a b"_s), .id = u"x"_s, .version = 2}.request();
    const TenantRequest byId =
        GetJourney{.key = {}, .id = u"b0000000-0000-4000-8000-000000000003"_s, .version = 0}.request();

    QCOMPARE(byVersion.path, "/interaction/v1/interactions/key:a%20b"_ba);
    QCOMPARE(byVersion.query.toString(), u"versionNumber=2&extras=all"_s);
    QCOMPARE(byId.path, "/interaction/v1/interactions/b0000000-0000-4000-8000-000000000003"_ba);
    QCOMPARE(byId.query.toString(), u"extras=all"_s);
}

void GetJourneyTest::readsTheRecordedMultistepJourney()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const auto journey = byKey.read(recordedAnswer(u"journey-get/multistep-draft-split-email-waits.json"_s));

    QVERIFY(journey);
    QCOMPARE(journey->status, JourneyStatus::Draft);
    QCOMPARE(journey->entryMode, EntryMode::NotSet);
    QCOMPARE(journey->eventDefinitionKey.text(), u"DEAudience-2e3c73b6-48cc-2ec0-5522-48636e1a236e"_s);
    QCOMPARE(journey->triggerType, u"EmailAudience"_s);
    QVERIFY(!journey->lastPublished.isValid());
    QCOMPARE(journey->modified, QDateTime(QDate(2024, 5, 4), QTime(23, 25, 57, 900), QTimeZone::UTC));
    QCOMPARE(
        journey->defaultEmail, QStringList({u"{{Event.DEAudience-2e3c73b6-48cc-2ec0-5522-48636e1a236e.\"Email\"}}"_s}));
    QCOMPARE(journey->activities.size(), 4);
    const Activity *split = journey->activity(u"MULTICRITERIADECISIONV2-1"_s);
    QCOMPARE(split->kind, ActivityKind::DecisionSplit);
    QCOMPARE(split->outcomes.at(0).next, u"EMAILV2-1"_s);
    QCOMPARE(split->outcomes.at(0).label, u"send message"_s);
    QVERIFY(split->outcomes.at(0).criteria.startsWith("<FilterDefinition>"_L1));
    QCOMPARE(split->outcomes.at(1).key, u"remainder_path"_s);
    QVERIFY(split->outcomes.at(1).criteria.isEmpty());
    QVERIFY(split->outcomes.at(1).label.isEmpty());
    const Activity *email = journey->activity(u"7ba1e59a-6be4-46c7-b76f-4c06feb1268a"_s);
    QCOMPARE(email->title(), u"E-mail “my custom activity name”"_s);
    QCOMPARE(email->emailId, u"808714"_s);
    QCOMPARE(email->triggeredSendId, u"b3150cf0-6e78-e811-80d4-1402ec721c9d"_s);
    const Activity *wait = journey->activity(u"WAITBYDURATION-2"_s);
    QCOMPARE(wait->wait, (WaitRule{1, u"DAYS"_s, u"WAITBYDURATION"_s}));
    QCOMPARE(wait->title(), u"Wait 1 day"_s);
    QVERIFY(wait->outcomes.at(0).next.isEmpty());
}

void GetJourneyTest::readsEveryRecordedJourney_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<JourneyStatus>("status");
    QTest::addColumn<QString>("eventDefinitionKey");
    QTest::addColumn<QString>("activityTitle");
    QTest::addColumn<QString>("triggeredSendId");
    QTest::addColumn<QString>("lastPublished"); // UTC

    using enum JourneyStatus;
    QTest::newRow("update contact") << u"journey-get/multistep-draft-updatecontact.json"_s
                                    << u"testExisting_journey_updatecontact"_s << Draft
                                    << u"DEAudience-2e3c73b6-48cc-2ec0-5522-48636e1a236e"_s
                                    << u"Update Contact - TEST"_s << QString() << QString();
    QTest::newRow("single send") << u"journey-get/quicksend-draft.json"_s << u"testExisting_journey_Quicksend"_s
                                 << Draft << u"DEAudience-11be962d-064c-83d9-2804-7d1befc10325"_s
                                 << u"E-mail “testExisting_asset_mail”"_s << QString() << QString();
    QTest::newRow("transactional, another")
        << u"journey-get/transactional-draft.json"_s << u"testNew_temail_notPublished"_s << Published << QString()
        << u"E-mail “testNew_temail_notPublished_24Q3”"_s << u"6a2f70c5-2561-ef11-b876-f40343c95929"_s
        << u"2025-01-31T09:46:39.267Z"_s;
    QTest::newRow("transactional, published")
        << u"journey-get/transactional-published.json"_s << u"testExisting_temail"_s << Published << QString()
        << u"E-mail “testExisting_temail”"_s << u"0a650d90-755e-ed11-b852-48df37d1df5b"_s << QString();
    QTest::newRow("just created") << u"journey-create/transactional-draft.json"_s << u"testNew_temail_notPublished"_s
                                  << Draft << QString() << u"E-mail “Email”"_s << QString() << QString();
    QTest::newRow("just paused") << u"journey-update/transactional-paused.json"_s << u"testExisting_temail"_s << Paused
                                 << QString() << u"E-mail “testExisting_temail”"_s
                                 << u"ae8511d0-9bf0-42d0-af4f-bd9c1218c812"_s << QString();
    QTest::newRow("just updated") << u"journey-update/multistep-updatecontact-shared-de.json"_s
                                  << u"testExisting_journey_updatecontact_sharedDE"_s << Draft << QString()
                                  << u"Update Contact - TEST"_s << QString() << QString();
}

void GetJourneyTest::readsEveryRecordedJourney()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();
    QFETCH(const QString, file);
    QFETCH(const QString, key);
    QFETCH(const JourneyStatus, status);
    QFETCH(const QString, eventDefinitionKey);
    QFETCH(const QString, activityTitle);
    QFETCH(const QString, triggeredSendId);
    QFETCH(const QString, lastPublished);

    const auto journey = byKey.read(recordedAnswer(file));

    QVERIFY(journey);
    QCOMPARE(journey->key.text(), key);
    QCOMPARE(journey->status, status);
    QCOMPARE(journey->version, 1);
    QCOMPARE(journey->eventDefinitionKey.text(), eventDefinitionKey);
    QCOMPARE(journey->activities.size(), 1);
    QCOMPARE(journey->activities.first().title(), activityTitle);
    QCOMPARE(journey->activities.first().triggeredSendId, triggeredSendId);
    QCOMPARE(journey->lastPublished.toString(Qt::ISODateWithMs), lastPublished);
}

void GetJourneyTest::readsOddMembers()
{
    const auto journey = byKey.read(wireAnswer(u"journey-get/odd-members.json"_s));

    QVERIFY(journey);
    QCOMPARE(journey->version, 2);
    QCOMPARE(journey->status, JourneyStatus::Unknown);
    QCOMPARE(journey->statusWord, u"Archived"_s);
    QCOMPARE(journey->entryMode, EntryMode::Unknown);
    QVERIFY(journey->entryCriteria.contains("APIEvent-order-placed.Total"_L1));
    QCOMPARE(journey->goals, 1);
    QCOMPARE(journey->exits, 2);
    QCOMPARE(journey->defaultEmail, QStringList({u"{{Contact.Default.Email}}"_s}));
    QCOMPARE(journey->lastPublished, QDateTime(QDate(2026, 1, 31), QTime(16, 0, 0, 120), QTimeZone::UTC));
    QCOMPARE(journey->activities.size(), 7);
    QCOMPARE(journey->activities.at(0).title(), u"Wait 3 days"_s); // "3" and "days"
    QCOMPARE(journey->activities.at(1).emailId, u"429827"_s); // triggeredSend is a text
    QCOMPARE(journey->activities.at(2).kind, ActivityKind::DecisionSplit); // MultiCriteriaDecision
    QVERIFY(journey->activities.at(2).outcomes.at(0).criteria.startsWith("<FilterDefinition>"_L1)); // a text, too
    QCOMPARE(journey->activities.at(3).wait, (WaitRule{0, {}, u"WAITBYATTRIBUTE"_s})); // variant from the key
    QCOMPARE(journey->activities.at(4).title(), u"Wait until an API event"_s);
    QVERIFY(journey->activities.at(4).outcomes.isEmpty());
    QCOMPARE(journey->activities.at(5).kind, ActivityKind::Email); // Email, as older journeys write it
    QVERIFY(journey->activities.at(5).emailId.isEmpty()); // triggeredSend is unreadable
    QCOMPARE(journey->activities.at(6).kind, ActivityKind::Other);
    QCOMPARE(journey->activities.at(6).type, u"SMSSYNC"_s);
}

void GetJourneyTest::readsTheTriggerOfOlderDocuments()
{
    const auto journey = byKey.read(wireAnswer(u"journey-get/trigger-without-metadata.json"_s));

    QVERIFY(journey);
    QCOMPARE(journey->eventDefinitionKey.text(), u"APIEvent-old-style"_s);
    QVERIFY(journey->activities.isEmpty());
}

void GetJourneyTest::endsAsNotFound()
{
    const auto journey = byKey.read(wireAnswer(u"journey-get/not-found-404.json"_s, 404));

    QCOMPARE(journey.error().reason, Reason::NotFound);
    QCOMPARE(journey.error().errorCode, 30003);
}

void GetJourneyTest::refusesWhatIsNoJourney()
{
    QCOMPARE(byKey.read(answerOf("{}")).error().reason, Reason::Unreadable);
    QCOMPARE(byKey.read(answerOf("\"b0000000\"")).error().reason, Reason::Unreadable);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, GetJourneyTest)
#include "getjourneytest.moc"
