// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/casefilejson.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;

class CaseFileJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();
    void losesNothingOfAnEmptyCase();
    void keepsFailures();
    void keepsBytesThatAreNoText();
    void keepsFixturesAsTheyAre_data();
    void keepsFixturesAsTheyAre();
    void leavesOutWhatWasNotLookedAt();
    void refuses_data();
    void refuses();
};

static const QDateTime moment = QDateTime::fromString(u"2026-03-03T14:00:00.123Z"_s, Qt::ISODateWithMs);

static Seen seen(quint64 number)
{
    return {.request = u"GET /interaction/v1/%1"_s.arg(number),
        .status = 200,
        .at = moment.addSecs(qint64(number)),
        .until = moment.addSecs(qint64(number) + 1),
        .exchange = number};
}

template <typename T>
static Look<T> look(quint64 number, const T &value)
{
    return {.seen = seen(number), .result = value};
}

static DataExtensionField everyMemberOfAField()
{
    return {.name = u"Total"_s,
        .type = FieldType::Decimal,
        .maxLength = 0,
        .scale = 2,
        .isRequired = true,
        .isPrimaryKey = true,
        .defaultValue = u"0"_s,
        .ordinal = 7};
}

static JourneyVersion everyMemberOfAVersion()
{
    Activity wait{.id = u"a"_s,
        .key = u"WAIT-1"_s,
        .name = u"Wait"_s,
        .type = u"WAIT"_s,
        .kind = ActivityKind::Wait,
        .outcomes = {{.key = u"o"_s, .next = u"EMAILV2-1"_s, .label = u"then"_s, .criteria = u"<x/>"_s}},
        .wait = {.duration = 3, .unit = u"DAYS"_s, .variant = u"WAITBYDURATION"_s},
        .triggeredSendId = u"t"_s,
        .emailId = u"429827"_s};
    return {.id = u"j"_s,
        .definitionId = u"d"_s,
        .key = JourneyKey(u"k"_s),
        .name = u"Journey"_s,
        .version = 3,
        .status = JourneyStatus::Paused,
        .statusWord = u"Paused"_s,
        .entryMode = EntryMode::OnceAndDone,
        .definitionType = u"Multistep"_s,
        .eventDefinitionKey = EventDefinitionKey(u"APIEvent-1"_s),
        .triggerType = u"APIEvent"_s,
        .entryCriteria = u"<FilterDefinition/>"_s,
        .activities = {wait},
        .defaultEmail = {u"{{Event.APIEvent-1.\"Email\"}}"_s},
        .goals = 1,
        .exits = 2,
        .lastPublished = moment,
        .modified = moment.addSecs(1)};
}

static HistoryRow everyMemberOfARow()
{
    return {.id = u"h"_s,
        .contact = ContactKey(u"0031-ada"_s),
        .journeyDefinitionId = u"d"_s,
        .journeyName = u"Journey"_s,
        .instanceId = u"i"_s,
        .eventDefinitionId = u"e"_s,
        .eventName = u"Event"_s,
        .activityId = u"a"_s,
        .activityName = u"Wait"_s,
        .activityType = u"waitactivity"_s,
        .outcomeActivityId = u"b"_s,
        .at = moment,
        .waitUntil = moment.addDays(3),
        .status = u"Complete"_s,
        .messages = {u"one"_s, u"two"_s},
        .errorCodes = {u"E1"_s}};
}

static CaseFile everyMemberFilled()
{
    CaseFile c;
    c.subject = {.tenant = u"Practice"_s,
        .businessUnit = u"7000001"_s,
        .eventDefinitionKey = EventDefinitionKey(u"APIEvent-1"_s),
        .contactKey = ContactKey(u"0031-ada"_s),
        .since = moment,
        .sinceIsExact = true,
        .until = moment.addSecs(60),
        .expectedJourney = JourneyKey(u"k"_s),
        .simulated = true};
    c.payloadText = u"{\n  \"ContactKey\": \"0031-ada\", \"Größe\": \"“é” 😀\"\n}"_s;
    c.injection = Injection{.contact = ContactKey(u"0031-ada"_s),
        .definition = EventDefinitionKey(u"APIEvent-1"_s),
        .body = "{ \"a\": 1.10 }"_ba,
        .state = DeliveryState::Accepted,
        .eventInstanceId = u"e-7"_s,
        .failure = {},
        .seen = seen(1)};
    c.signIn = look(2,
        SignIn{.scopes = {u"journeys_read"_s, u"email_read"_s},
            .expiresAt = moment.addSecs(1079),
            .restUrl = QUrl(u"https://mct0example.rest.marketingcloudapis.com/"_s),
            .soapUrl = QUrl(u"https://mct0example.soap.marketingcloudapis.com/"_s)});
    c.definition = look(3,
        EventDefinition{.id = u"e"_s,
            .key = EventDefinitionKey(u"APIEvent-1"_s),
            .name = u"Order"_s,
            .description = u"when"_s,
            .type = u"APIEvent"_s,
            .category = u"Event"_s,
            .mode = u"Test"_s,
            .dataExtensionId = u"de"_s,
            .dataExtensionName = u"Orders"_s,
            .schemaFields = {everyMemberOfAField()},
            .sendableField = u"SubscriberKey"_s,
            .entryCriteria = u"<x/>"_s,
            .isUnconfigured = true,
            .interactionCount = 2,
            .publishedInteractionCount = 1,
            .rowLoggingOff = true,
            .created = moment,
            .modified = moment.addSecs(5)});
    c.dataExtension = look(4,
        DataExtension{.id = u"de"_s,
            .key = DataExtensionKey(u"orders"_s),
            .name = u"Orders"_s,
            .isSendable = true,
            .sendableField = u"SubscriberKey"_s,
            .subscriberField = u"_SubscriberKey"_s,
            .fields = {everyMemberOfAField(), {}}});
    c.journeys = look(5, QList<JourneyVersion>{everyMemberOfAVersion(), {}});
    c.versions = {look(6, QList<JourneyVersion>{everyMemberOfAVersion()}), look(7, QList<JourneyVersion>{})};
    c.audits = {look(8,
        QList<AuditEntry>{{.journeyId = u"j"_s,
            .action = u"Publish"_s,
            .user = u"Grace"_s,
            .at = moment,
            .version = 2,
            .publishStatus = u"Error"_s}})};
    c.history = {look(9, QList<HistoryRow>{}), look(10, QList<HistoryRow>{everyMemberOfARow(), {}})};
    c.membership = look(11, QList<Membership>{{.journey = JourneyKey(u"k"_s), .version = 3}});
    c.freshness = look(12, Freshness{.lag = 1200s});
    c.rows = look(13, QList<EventRow>{{{u"orderid"_s, u"A-17"_s}, {u"note"_s, QString()}}});
    c.recentRows = look(14, QList<EventRow>{});
    c.keysOfAddress = look(15, QList<ContactKey>{ContactKey(u"0031-ada"_s), ContactKey()});
    return c;
}

static CaseFile thereAndBack(const CaseFile &caseFile)
{
    const Result<Json> json = parseJson(toPrettyBytes(toJson(caseFile)));
    if (!json)
        qFatal("%s", qPrintable(json.error().detail));
    const Result<CaseFile> read = caseFileFromJson(*json);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

void CaseFileJsonTest::losesNothing()
{
    const CaseFile caseFile = everyMemberFilled();

    const CaseFile read = thereAndBack(caseFile);

    QCOMPARE(toPrettyBytes(toJson(read)), toPrettyBytes(toJson(caseFile)));
    QVERIFY(read.subject == caseFile.subject);
    QVERIFY(read.injection == caseFile.injection);
    QVERIFY(read.signIn == caseFile.signIn);
    QVERIFY(read.definition == caseFile.definition);
    QVERIFY(read.dataExtension == caseFile.dataExtension);
    QVERIFY(read.journeys == caseFile.journeys);
    QVERIFY(read.versions == caseFile.versions);
    QVERIFY(read.audits == caseFile.audits);
    QVERIFY(read.history == caseFile.history);
    QVERIFY(read.rows == caseFile.rows);
    QVERIFY(read.keysOfAddress == caseFile.keysOfAddress);
    QVERIFY(read == caseFile);
}

void CaseFileJsonTest::losesNothingOfAnEmptyCase()
{
    QVERIFY(thereAndBack(CaseFile()) == CaseFile());
}

void CaseFileJsonTest::keepsFailures()
{
    for (int reason = int(Reason::Unreachable); reason <= int(Reason::Unusable); ++reason) {
        CaseFile caseFile;
        caseFile.definition = Look<EventDefinition>{seen(1),
            std::unexpected(Failure{.reason = Reason(reason),
                .detail = u"because"_s,
                .status = 429,
                .errorCode = 50100,
                .retryAfter = 0s,
                .code = u"HTTP-429"_s})};
        caseFile.history = {Look<QList<HistoryRow>>{
            seen(2), std::unexpected(Failure{.reason = Reason(reason), .retryAfter = {}, .code = {}})}};

        QVERIFY(thereAndBack(caseFile) == caseFile);
    }
}

void CaseFileJsonTest::keepsBytesThatAreNoText()
{
    CaseFile caseFile;
    caseFile.injection = Injection{.contact = {},
        .definition = {},
        .body = "\xff\xfe{}"_ba,
        .state = DeliveryState::Unknown,
        .eventInstanceId = {},
        .failure = {},
        .seen = {}};

    QVERIFY(thereAndBack(caseFile) == caseFile);
}

void CaseFileJsonTest::keepsFixturesAsTheyAre_data()
{
    QTest::addColumn<QString>("path");
    const QString root = journeyscope::testing::dataPath(u"diagnosis"_s);
    for (const QString &id : journeyscope::testing::foldersIn(root))
        QTest::newRow(qPrintable(id)) << root + u'/' + id + u"/speaks/case.json"_s;
}

/// The order of members is nobody's concern.
static QByteArray sorted(const Json &json)
{
    std::string text;
    jsoncons::json::parse(toBytes(json).toStdString()).dump_pretty(text);
    return QByteArray::fromStdString(text);
}

void CaseFileJsonTest::keepsFixturesAsTheyAre()
{
    QFETCH(QString, path);
    const Result<Json> json = parseJson(journeyscope::testing::readFile(path));
    QVERIFY(json);

    const Result<CaseFile> caseFile = caseFileFromJson(*json);

    // Nothing that stands in the file is overlooked: a misspelt member would be missing from what is written back.
    QVERIFY2(caseFile, qPrintable(caseFile ? QString() : caseFile.error().detail));
    QCOMPARE(sorted(toJson(*caseFile)), sorted(*json));
}

void CaseFileJsonTest::leavesOutWhatWasNotLookedAt()
{
    const Json json = toJson(CaseFile());

    QVERIFY(!json.contains("signIn"));
    QVERIFY(!json.contains("history"));
    QCOMPARE(textOf(json, "schema"_L1), u"journeyscope.case/1"_s);
}

void CaseFileJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("names");

    QTest::newRow("another kind of file") << R"({"schema":"journeyscope.diagnosis/1"})"_ba << u"journeyscope.case/1"_s;
    QTest::newRow("no object") << "[]"_ba << u"journeyscope.case/1"_s;
    QTest::newRow("a moment that is none")
        << R"({"schema":"journeyscope.case/1","subject":{"since":"yesterday"}})"_ba << u"since"_s;
    QTest::newRow("an unknown word") << R"({"schema":"journeyscope.case/1","injection":{"state":"swallowed"}})"_ba
                                     << u"state"_s;
    QTest::newRow("a look without an answer")
        << R"({"schema":"journeyscope.case/1","definition":{"status":200}})"_ba << u"definition"_s;
    QTest::newRow("a list that is none")
        << R"({"schema":"journeyscope.case/1","history":{"at":"2026-03-03T14:00:00Z"}})"_ba << u"history"_s;
    QTest::newRow("text for a number")
        << R"({"schema":"journeyscope.case/1","freshness":{"answer":{"lagSeconds":"soon"}}})"_ba << u"lagSeconds"_s;
}

void CaseFileJsonTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, names);

    const Result<CaseFile> read = caseFileFromJson(*parseJson(text));

    QVERIFY(!read);
    QCOMPARE(read.error().reason, Reason::Unusable);
    QVERIFY2(read.error().detail.contains(names), qPrintable(read.error().detail));
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, CaseFileJsonTest)
#include "casefilejsontest.moc"
