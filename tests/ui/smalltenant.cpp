// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smalltenant.h"

#include <QCoroTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

static const char *const token = R"({"access_token":"token-of-the-test","token_type":"Bearer","expires_in":1079,
    "scope":"journeys_read journeys_execute data_extensions_read",
    "rest_instance_url":"REST","soap_instance_url":"SOAP"})";
static const char *const events = R"({"count":1,"page":1,"pageSize":50,"items":[{"id":"11111111-2222-3333-4444-555555555555",
    "type":"APIEvent","name":"Order placed","eventDefinitionKey":"APIEvent-order","mode":"Production","category":"Event",
    "interactionCount":1,"publishedInteractionCount":1}]})";
static const char *const journeys = R"({"count":1,"page":1,"pageSize":50,"items":[{"id":"aaaaaaaa-2222-3333-4444-555555555555",
    "definitionId":"bbbbbbbb-2222-3333-4444-555555555555","key":"journey-order","name":"Thank you","version":2,"status":"Published",
    "entryMode":"OnceAndDone","activities":[],"triggers":[{"type":"APIEvent","metaData":{"eventDefinitionKey":"APIEvent-order"}}]}]})";

/// The services of a loopback tenant are on loopback, those of any other under the platform's own name, as the client demands.
static QByteArray tokenFor(const QUrl &asked)
{
    const bool isLoopback = asked.host() == "127.0.0.1"_L1;
    const QByteArray rest = isLoopback ? "http://127.0.0.1:1/"_ba : "https://mc0test1test2test3test4test5.rest.marketingcloudapis.com/"_ba;
    const QByteArray soap = isLoopback ? rest : "https://mc0test1test2test3test4test5.soap.marketingcloudapis.com/"_ba;
    return QByteArray(token).replace("REST", rest).replace("SOAP", soap);
}

Result<http::Answer> SmallTenant::answerTo(const http::Request &request)
{
    const QString path = request.url.path();
    const auto says = [](int status, const char *body) { return http::Answer {status, {}, QByteArray(body)}; };
    if (path.endsWith(u"/v2/token") && refusesSignIn)
        return says(401, R"({"error":"invalid_client","error_description":"Client authentication failed."})");
    if (path.endsWith(u"/v2/token"))
        return says(200, tokenFor(request.url).constData());
    if (path.endsWith(u"/eventDefinitions"))
        return says(200, events);
    if (path.endsWith(u"/interactions"))
        return says(200, journeys);
    if (path.endsWith(u"/events")) {
        ++m_events;
        m_lastEvent = request.body;
        return says(201, R"({"eventInstanceId":"cccccccc-2222-3333-4444-555555555555"})");
    }
    return says(404, R"({"message":"not part of the small tenant","errorcode":30003})");
}

QCoro::Task<http::Delivery> SmallTenant::send(http::Request request)
{
    http::Exchange exchange;
    exchange.number = m_log.nextNumber();
    exchange.method = request.method;
    exchange.url = request.url;
    exchange.at = QDateTime::currentDateTimeUtc();
    QTimer turn;
    turn.setSingleShot(true);
    turn.start(0);
    co_await turn;
    const Result<http::Answer> answer = answerTo(request);
    exchange.until = QDateTime::currentDateTimeUtc();
    exchange.status = answer ? answer->status : 0;
    exchange.answerBody = answer ? answer->body : QByteArray();
    m_log.record(exchange);
    co_return http::Delivery {.exchange = exchange, .answer = answer};
}

QList<PracticeTenant> FakePractice::available() const
{
    return {{u"small"_s, u"A small tenant"_s, u"One event and one journey."_s}};
}

Result<PracticeWalk> FakePractice::start(const QString &id)
{
    if (id != u"small")
        return std::unexpected(Failure {.reason = Reason::Unusable, .detail = u"There is no simulated tenant “%1”."_s.arg(id)});
    fake.running = true;
    return PracticeWalk {available().first(),
        {u"Simulated tenant"_s, QUrl(u"http://127.0.0.1:1/"_s), u"client"_s, u"7000001"_s, ProfileKind::Simulated},
        Secret(u"secret-of-the-test"_s), EventDefinitionKey(SmallTenant::eventKey), ContactKey(u"0031-ada"_s),
        u"{\"ContactKey\": \"0031-ada\", \"EventDefinitionKey\": \"APIEvent-order\", \"Data\": {}}"_s, {}, {}};
}

Result<PracticeWalk> FakePractice::reset()
{
    ++resets;
    fake.time = FakeControl::beginning();
    for (FaultCard &card : fake.cards)
        card.isOn = false;
    return start(u"small"_s);
}

} // namespace journeyscope::testing
