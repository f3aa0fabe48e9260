// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/networktransport.h"

#include "foundation/loopback.h"
#include "http/directloopback.h"
#include "http/namelookup.h"
#include "http/replywatch.h"
#include "http/sanitize.h"
#include "http/trafficlog.h"

#include <QCoroSignal>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace journeyscope::http {

using Manager = std::shared_ptr<QNetworkAccessManager>;

static Manager newManager()
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setProxyFactory(new DirectLoopback);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

/// The manager whose connections are kept from one request to the next. Qt connects a broken connection again by
/// itself, and now and then breaks what is put on it meanwhile: after a break the next request begins on a new one.
class NetworkTransport::KeptConnections
{
public:
    [[nodiscard]] Manager manager() const { return m_manager; }
    void giveUp() { m_manager = newManager(); }

private:
    Manager m_manager = newManager();
};

/// The request as it goes out, with what Qt would otherwise add after the user's locale.
static Request completed(Request request)
{
    const auto add = [&request](const QByteArray &name, const QByteArray &value) {
        const bool given = std::ranges::any_of(request.headers,
            [&name](const Header &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (!given)
            request.headers.append(Header{name, value});
    };
    add("User-Agent"_ba, "Journeyscope"_ba);
    add("Accept-Language"_ba, "en"_ba);
    if (request.method == Method::Post)
        add("Content-Type"_ba, "application/octet-stream"_ba);
    return request;
}

static QNetworkRequest toQt(const Request &request)
{
    QNetworkRequest out(request.url);
    for (const Header &header : request.headers)
        out.setRawHeader(header.name, header.value);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setDecompressedSafetyCheckThreshold(Transport::largestBody);
    if (request.method == Method::Post) {
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return out;
}

static std::unique_ptr<ReplyWatch> start(
    QNetworkAccessManager &manager, const Request &request, std::chrono::milliseconds remaining)
{
    if (request.method == Method::Get)
        return std::make_unique<ReplyWatch>(manager.get(toQt(request)), nullptr, remaining);
    auto body = std::make_unique<OneWayBody>(request.body);
    QNetworkReply *reply = manager.post(toQt(request), body.get());
    body->setParent(reply);
    return std::make_unique<ReplyWatch>(reply, body.release(), remaining);
}

static bool mayBeSentTo(const QUrl &url)
{
    if (url.host().isEmpty() || !url.isValid())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

/// Whether the name is ours to look up: an address needs none, and behind a proxy it is the proxy that looks it up.
static bool needsLookup(const QUrl &url)
{
    if (!QHostAddress(url.host()).isNull())
        return false;
    const QList<QNetworkProxy> proxies = DirectLoopback().queryProxy(QNetworkProxyQuery(url));
    return proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy;
}

/// Where exchanges are written down, and how far the time they are dated by is ahead of this machine's.
struct TrafficBook {
    QPointer<TrafficLog> log;
    std::chrono::milliseconds ahead{0};

    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addDuration(ahead); }
};

static Exchange begun(quint64 number, const Request &request, const QDateTime &at)
{
    Exchange exchange;
    exchange.number = number;
    exchange.method = request.method;
    exchange.url = QUrl::fromEncoded(sanitized(request, request.url.adjusted(QUrl::RemoveUserInfo).toEncoded()));
    exchange.requestHeaders = sanitized(request, request.headers);
    exchange.requestBody = sanitized(request, request.body);
    exchange.at = at;
    return exchange;
}

static Delivery ended(Exchange exchange, Result<Answer> answer, const TrafficBook &book)
{
    exchange.until = book.now();
    if (!answer)
        exchange.failure = answer.error();
    if (book.log)
        book.log->record(exchange);
    return Delivery{.exchange = std::move(exchange), .answer = std::move(answer)};
}

/// Nothing when the name is known or needs no lookup; else why it is not. The time it took goes to @p phase.
static QCoro::Task<std::optional<Failure>> lookUp(QUrl url, std::chrono::milliseconds deadline, Phases::Duration *phase)
{
    if (!needsLookup(url))
        co_return std::nullopt;
    QElapsedTimer time;
    time.start();
    const std::optional<QHostInfo> found = co_await lookUpName(url.host(), deadline);
    *phase = std::chrono::duration_cast<std::chrono::microseconds>(time.durationElapsed());
    if (!found) {
        const QString seconds = QString::number(std::chrono::ceil<std::chrono::seconds>(deadline).count());
        co_return failureFor(Trouble::NoConnection, url.host(), seconds);
    }
    if (found->error() != QHostInfo::NoError || found->addresses().isEmpty())
        co_return failureFor(Trouble::NameNotFound, url.host());
    co_return std::nullopt;
}

static Delivery delivered(Exchange exchange, const Request &request, const ReplyWatch &watch, const TrafficBook &book)
{
    const Phases::Duration name = exchange.phases.name;
    exchange.phases = watch.phases();
    exchange.phases.name = name;

    Answer answer = watch.answer();
    exchange.status = answer.status;
    exchange.answerHeaders = sanitized(request, answer.headers);
    exchange.answerBody = sanitized(request, answer.body);

    ReplyOutcome outcome = watch.outcome();
    outcome.deadline = request.deadline;
    if (const std::optional<Failure> failure = failureOf(outcome))
        return ended(std::move(exchange), std::unexpected(*failure), book);
    return ended(std::move(exchange), std::move(answer), book);
}

/// Static, and everything by value: transport and caller may be gone before the answer comes.
QCoro::Task<Delivery> NetworkTransport::carry(
    Request request, std::shared_ptr<KeptConnections> connections, TrafficBook book)
{
    QElapsedTimer time;
    time.start();
    Exchange exchange = begun(book.log->nextNumber(), request, book.now());
    if (!mayBeSentTo(request.url)) {
        const Failure failure = failureFor(Trouble::PlainHttp, exchange.url.toString());
        co_return ended(std::move(exchange), std::unexpected(failure), book);
    }

    const std::optional<Failure> nameFailure = co_await lookUp(request.url, request.deadline, &exchange.phases.name);
    if (nameFailure)
        co_return ended(std::move(exchange), std::unexpected(*nameFailure), book);

    const auto remaining = std::chrono::ceil<std::chrono::milliseconds>(request.deadline - time.durationElapsed());
    const Manager manager = connections->manager(); // outlives the reply, whoever gives the connections up meanwhile
    const std::unique_ptr<ReplyWatch> watch = start(*manager, request, remaining);
    if (!watch->hasEnded())
        co_await qCoro(watch.get(), &ReplyWatch::ended);
    Delivery delivery = delivered(std::move(exchange), request, *watch, book);
    if (!delivery.answer && delivery.answer.error().reason == Reason::BrokenOff)
        connections->giveUp();
    co_return delivery;
}

NetworkTransport::NetworkTransport(TrafficLog &log, const Clock *clock)
    : m_log(log), m_clock(clock), m_connections(std::make_shared<KeptConnections>())
{
}

NetworkTransport::~NetworkTransport() = default;

QCoro::Task<Delivery> NetworkTransport::send(Request request)
{
    const auto ahead = m_clock ? m_clock->now() - QDateTime::currentDateTimeUtc() : std::chrono::milliseconds(0);
    return carry(completed(std::move(request)), m_connections, {.log = &m_log, .ahead = ahead});
}

} // namespace journeyscope::http
