// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/faultkinds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static constexpr qint64 rateWindow = 60'000; ///< ms

static std::unexpected<TenantMistake> mistake(QLatin1StringView name, const QString &sentence)
{
    return std::unexpected(TenantMistake{.pointer = u'/' + QString(name), .sentence = sentence});
}

std::expected<qint64, TenantMistake> wholeNumber(const Json &value, QLatin1StringView name, qint64 least, qint64 most)
{
    if (value.is_int64() && value.as<qint64>() >= least && value.as<qint64>() <= most)
        return value.as<qint64>();
    return mistake(name, u"\"%1\" must be a whole number from %2 to %3."_s.arg(name).arg(least).arg(most));
}

static FaultRead readTrue(const Json &value, QLatin1StringView name)
{
    if (value.is_bool() && value.as<bool>())
        return {};
    return mistake(name, u"\"%1\" can only be true; without it, it is not played."_s.arg(name));
}

/// The server counts and ends its answers itself; of these, two would contradict each other.
static bool isOwnHeader(const QString &name)
{
    static const QStringList own{u"content-length"_s, u"transfer-encoding"_s, u"connection"_s};
    return own.contains(name, Qt::CaseInsensitive);
}

static bool isHeaderText(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= u' ' && c.unicode() < 0x7f; });
}

static FaultRead readHeaders(const Json &headers, Fault &into)
{
    if (headers.is_null())
        return {};
    if (!headers.is_object())
        return mistake("headers"_L1, u"\"headers\" must be an object of names and values."_s);
    for (const auto &header : headers.object_range()) {
        const QString name = fromStd(header.key());
        const QString value = scalarText(header.value());
        if (name.isEmpty() || name.contains(u' ') || name.contains(u':') || !isHeaderText(name) || !isHeaderText(value))
            return mistake("headers"_L1, u"The header \"%1\" cannot be sent."_s.arg(name));
        if (isOwnHeader(name))
            return mistake("headers"_L1, u"The header \"%1\" is the server's own."_s.arg(name));
        if (name.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0)
            into.contentType = value.toLatin1();
        else
            into.headers.insert(name, value);
    }
    return {};
}

static FaultRead readAnswer(const Json &value, const Json &fault, Fault &into)
{
    const std::expected<qint64, TenantMistake> status = wholeNumber(value, "status"_L1, 200, 599);
    if (!status)
        return std::unexpected(status.error());
    into.status = int(*status);
    const Json &body = member(fault, "body"_L1);
    into.contentType = body.is_string() ? "text/html; charset=utf-8" : "application/json; charset=utf-8";
    if (!body.is_null())
        into.body = body.is_string() ? scalarText(body).toUtf8() : toBytes(body);
    return readHeaders(member(fault, "headers"_L1), into);
}

static FaultRead readThrottle(const Json &value, const Json &, Fault &into)
{
    if (!value.is_object())
        return mistake("throttle"_L1, u"\"throttle\" must be an object with \"errorcode\"."_s);
    for (const auto &part : value.object_range()) {
        if (part.key() != "errorcode" && part.key() != "retryAfterSeconds")
            return mistake("throttle"_L1, u"A throttle has no \"%1\"."_s.arg(fromStd(part.key())));
    }
    into.errorCode = int(integerOf(value, "errorcode"_L1).value_or(0));
    if (into.errorCode != 50100 && into.errorCode != 50200)
        return mistake("throttle"_L1, u"\"errorcode\" of a throttle must be 50100 or 50200."_s);
    if (!hasMember(value, "retryAfterSeconds"_L1))
        return {};
    const auto seconds = wholeNumber(member(value, "retryAfterSeconds"_L1), "retryAfterSeconds"_L1, 0, 86'400);
    if (!seconds)
        return mistake("throttle"_L1, seconds.error().sentence);
    into.retryAfter = int(*seconds);
    return {};
}

static FaultRead readAmount(const Json &value, QLatin1StringView name, qint64 least, Fault &into)
{
    const std::expected<qint64, TenantMistake> amount = wholeNumber(value, name, least, 1'000'000'000);
    if (!amount)
        return std::unexpected(amount.error());
    into.amount = *amount;
    return {};
}

static FaultRead readMalform(const Json &value, const Json &, Fault &into)
{
    const bool isCut = (value.is_bool() && value.as<bool>()) || scalarText(value) == "cut"_L1;
    if (!isCut && scalarText(value) != "html"_L1)
        return mistake("malform"_L1, u"\"malform\" must be true, \"cut\" or \"html\"."_s);
    into.kind = isCut ? Fault::Kind::Cut : Fault::Kind::WebPage;
    return {};
}

static void carryOut(const Fault &fault, const FaultedCall &call)
{
    if (fault.takesEffect)
        (void)call.truth();
}

static Reply playAnswer(ActiveFault &active, Tenant &, const FaultedCall &call)
{
    const Fault &fault = active.fault;
    carryOut(fault, call);
    Reply reply{.status = fault.status, .body = fault.body, .contentType = fault.contentType};
    for (auto header = fault.headers.constBegin(); header != fault.headers.constEnd(); ++header)
        reply.headers.insert(header.key().toLatin1(), header.value().toLatin1());
    return reply;
}

static Refusal throttled(int errorCode, std::optional<int> retryAfter)
{
    return Refusal{
        .status = 429,
        .errorCode = errorCode,
        .message = errorCode == 50100 ? u"Rate limit exceeded"_s : u"Your requests are temporarily blocked."_s,
        .parts = {},
        .retryAfter = retryAfter,
    };
}

static Reply playThrottle(ActiveFault &active, Tenant &, const FaultedCall &call)
{
    return call.refuse(throttled(active.fault.errorCode, active.fault.retryAfter));
}

bool isRateReached(ActiveFault &active, const QDateTime &now)
{
    active.passed.removeIf([&](const QDateTime &at) { return at.msecsTo(now) >= rateWindow; });
    return active.passed.size() >= active.fault.amount;
}

static Reply playRateLimit(ActiveFault &active, Tenant &, const FaultedCall &call)
{
    // Until the oldest of them is a minute old there is no room for another.
    const qint64 wait = rateWindow - active.passed.first().msecsTo(call.now);
    return call.refuse(throttled(50100, int((wait + 999) / 1000)));
}

static Reply playExpiry(ActiveFault &, Tenant &tenant, const FaultedCall &call)
{
    tenant.tokens().endAll();
    return call.truth();
}

static Reply playTruncation(ActiveFault &active, Tenant &, const FaultedCall &call)
{
    Reply reply = call.truth();
    reply.truncateAt = qsizetype(active.fault.amount);
    return reply;
}

static Reply playMalformed(ActiveFault &active, Tenant &, const FaultedCall &call)
{
    Reply reply = call.truth();
    if (active.fault.kind == Fault::Kind::Cut) {
        reply.body.truncate(reply.body.size() / 2);
        return reply;
    }
    reply.contentType = "text/html; charset=utf-8";
    reply.body = "<!DOCTYPE html>\n<html><head><title>Please wait</title></head>"
                 "<body><h1>We will be back soon.</h1></body></html>\n";
    return reply;
}

static Reply playClose(ActiveFault &active, Tenant &, const FaultedCall &call)
{
    carryOut(active.fault, call);
    return Reply{.ending = Reply::Ending::Close};
}

static Reply playReset(ActiveFault &active, Tenant &, const FaultedCall &call)
{
    carryOut(active.fault, call);
    return Reply{.ending = Reply::Ending::Reset};
}

static Reply playSlow(ActiveFault &active, Tenant &, const FaultedCall &call)
{
    Reply reply = call.truth();
    reply.bytesPerSecond = int(active.fault.amount);
    return reply;
}

std::span<const FaultKind> faultKinds()
{
    using enum Fault::Kind;
    static const std::array kinds{
        FaultKind{"status"_L1, readAnswer, Answer, playAnswer},
        FaultKind{"throttle"_L1, readThrottle, Throttle, playThrottle},
        FaultKind{"perMinute"_L1,
            [](const Json &value, const Json &, Fault &into) { return readAmount(value, "perMinute"_L1, 1, into); },
            RateLimit, playRateLimit},
        FaultKind{"expireTokens"_L1,
            [](const Json &value, const Json &, Fault &) { return readTrue(value, "expireTokens"_L1); }, ExpireTokens,
            playExpiry},
        FaultKind{"truncateAt"_L1,
            [](const Json &value, const Json &, Fault &into) { return readAmount(value, "truncateAt"_L1, 0, into); },
            Truncate, playTruncation},
        FaultKind{"malform"_L1, readMalform, Cut, playMalformed},
        FaultKind{"close"_L1, [](const Json &value, const Json &, Fault &) { return readTrue(value, "close"_L1); },
            Close, playClose},
        FaultKind{"reset"_L1, [](const Json &value, const Json &, Fault &) { return readTrue(value, "reset"_L1); },
            Reset, playReset},
        FaultKind{"bytesPerSecond"_L1,
            [](const Json &value, const Json &, Fault &into) {
                return readAmount(value, "bytesPerSecond"_L1, 1, into);
            },
            Slow, playSlow},
    };
    return kinds;
}

Reply playFault(ActiveFault &active, Tenant &tenant, const FaultedCall &call)
{
    // A web page is the second way to be malformed.
    const Fault::Kind kind = active.fault.kind == Fault::Kind::WebPage ? Fault::Kind::Cut : active.fault.kind;
    const auto row = std::ranges::find(faultKinds(), kind, &FaultKind::kind);
    return row == faultKinds().end() ? call.truth() : row->play(active, tenant, call);
}

} // namespace journeyscope::simulator
