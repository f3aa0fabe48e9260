// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/faults.h"

#include "simulator/rest/faultkinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static constexpr qint64 longestDelay = 3'600'000; ///< ms
static constexpr qint64 mostCalls = 1'000'000'000;
static constexpr qint64 mostBytes = 1'000'000'000;

/// A number from 0 up to 1 that depends on nothing but its arguments: splitmix64.
static double chance(quint64 seed, int fault, int call, quint64 what)
{
    quint64 state = seed;
    for (const quint64 part : {quint64(fault), quint64(call), what}) {
        state = (state ^ part) + 0x9e3779b97f4a7c15u;
        state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9u;
        state = (state ^ (state >> 27)) * 0x94d049bb133111ebu;
        state ^= state >> 31;
    }
    return double(state >> 11) / double(1ull << 53);
}

Faults::Faults(const QList<Fault> &faults, quint64 seed) : m_seed(seed)
{
    for (const Fault &fault : faults)
        add(fault);
}

int Faults::add(const Fault &fault)
{
    m_faults.append(ActiveFault{.id = ++m_lastId, .fault = fault, .passed = {}});
    return m_lastId;
}

bool Faults::remove(int id)
{
    return m_faults.removeIf([id](const ActiveFault &active) { return active.id == id; }) > 0;
}

static bool isMeant(const Fault &fault, const FaultedCall &call)
{
    if (call.bodySize <= fault.largerThan)
        return false;
    return fault.route == "*"_L1 || fault.route == call.route || (call.isRest && fault.route == "rest"_L1);
}

/// Whether it is the turn of a fault that has seen the call.
bool Faults::strikes(ActiveFault &active, const QDateTime &now) const
{
    const Fault &fault = active.fault;
    if (active.seen <= fault.after || (fault.times >= 0 && active.played >= fault.times))
        return false;
    if (fault.kind == Fault::Kind::RateLimit) {
        if (isRateReached(active, now))
            return true;
        active.passed.append(now);
        return false;
    }
    return fault.probability >= 1 || chance(m_seed, active.id, active.seen, 0) < fault.probability;
}

std::chrono::milliseconds Faults::delayOf(const ActiveFault &active) const
{
    const double more = double(active.fault.jitter.count() + 1) * chance(m_seed, active.id, active.seen, 1);
    return active.fault.delay + std::chrono::milliseconds(qint64(more));
}

Reply Faults::answer(Tenant &tenant, const FaultedCall &call)
{
    std::chrono::milliseconds delay{0};
    ActiveFault *met = nullptr;
    for (ActiveFault &active : m_faults) {
        if (!isMeant(active.fault, call))
            continue;
        ++active.seen;
        const bool isLate = active.fault.kind == Fault::Kind::Late;
        if ((met && !isLate) || !strikes(active, call.now))
            continue;
        ++active.played;
        delay += delayOf(active);
        if (!isLate)
            met = &active;
    }
    Reply reply = met ? playFault(*met, tenant, call) : call.truth();
    reply.delay += delay;
    return reply;
}

static QString listed(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(u'"' + name + u'"');
    return quoted.join(u", "_s);
}

/// Members that go with a kind, or with any.
static const QStringList &commonMembers()
{
    static const QStringList common{u"route"_s, u"after"_s, u"times"_s, u"probability"_s, u"delayMs"_s, u"jitterMs"_s,
        u"largerThan"_s, u"takesEffect"_s, u"body"_s, u"headers"_s};
    return common;
}

static FaultRead checkMembers(const Json &json)
{
    if (!json.is_object())
        return mistakeAt({}, u"A fault must be an object."_s);
    QStringList known = commonMembers();
    for (const FaultKind &kind : faultKinds())
        known.append(kind.member);
    for (const auto &part : json.object_range()) {
        const QString name = fromStd(part.key());
        if (!known.contains(name))
            return mistakeAt(u'/' + name, u"A fault has no \"%1\"; there are: %2."_s.arg(name, listed(known)));
    }
    if (!member(json, "route"_L1).is_string())
        return mistakeAt(u"/route"_s, u"A fault must name the call it is for: \"route\"."_s);
    return {};
}

template <typename Number>
static FaultRead readWhole(const Json &json, QLatin1StringView name, qint64 least, qint64 most, Number &into)
{
    if (!hasMember(json, name))
        return {};
    const std::expected<qint64, TenantMistake> number = wholeNumber(member(json, name), name, least, most);
    if (!number)
        return std::unexpected(number.error());
    into = Number(*number);
    return {};
}

static FaultRead readTakesEffect(const Json &json, Fault &fault)
{
    if (!hasMember(json, "takesEffect"_L1))
        return {};
    if (!member(json, "takesEffect"_L1).is_bool())
        return mistakeAt(u"/takesEffect"_s, u"\"takesEffect\" must be true or false."_s);
    fault.takesEffect = *booleanOf(json, "takesEffect"_L1);
    return {};
}

static FaultRead readProbability(const Json &json, Fault &fault)
{
    const Json &value = member(json, "probability"_L1);
    if (value.is_null())
        return {};
    fault.probability = scalarText(value).toDouble();
    if (!value.is_number() || fault.probability < 0 || fault.probability > 1)
        return mistakeAt(u"/probability"_s, u"\"probability\" must be a number from 0 to 1."_s);
    return {};
}

static FaultRead readWhenAndHowLate(const Json &json, Fault &fault)
{
    return readWhole(json, "after"_L1, 0, mostCalls, fault.after)
        .and_then([&] { return readWhole(json, "times"_L1, 1, mostCalls, fault.times); })
        .and_then([&] { return readWhole(json, "delayMs"_L1, 0, longestDelay, fault.delay); })
        .and_then([&] { return readWhole(json, "jitterMs"_L1, 0, longestDelay, fault.jitter); })
        .and_then([&] { return readWhole(json, "largerThan"_L1, 0, mostBytes, fault.largerThan); })
        .and_then([&] { return readTakesEffect(json, fault); })
        .and_then([&] { return readProbability(json, fault); });
}

static FaultRead readKind(const Json &json, Fault &fault)
{
    QStringList given;
    for (const FaultKind &kind : faultKinds()) {
        const Json &value = member(json, kind.member);
        if (value.is_null() || (value.is_bool() && !value.as<bool>()))
            continue;
        given.append(kind.member);
        if (given.size() > 1)
            return mistakeAt(u'/' + given[1], u"A fault can be only one of %1."_s.arg(listed(given)));
        fault.kind = kind.kind;
        if (const FaultRead read = kind.read(value, json, fault); !read)
            return read;
    }
    if (given.isEmpty() && fault.delay.count() == 0 && fault.jitter.count() == 0)
        return mistakeAt({}, u"The fault does not say what goes wrong."_s);
    return {};
}

/// What stands there although the kind has no use for it was meant to do something.
static FaultRead checkSense(const Json &json, const Fault &fault)
{
    using enum Fault::Kind;
    for (const auto name : {"body"_L1, "headers"_L1}) {
        if (hasMember(json, name) && fault.kind != Answer)
            return mistakeAt(u'/' + QString(name), u"\"%1\" needs a \"status\" beside it."_s.arg(name));
    }
    if (hasMember(json, "takesEffect"_L1) && fault.kind != Answer && fault.kind != Close && fault.kind != Reset)
        return mistakeAt(u"/takesEffect"_s,
            u"\"takesEffect\" belongs to \"status\", \"close\" and \"reset\"; the others do what the call asks, or refuse it."_s);
    for (const auto name : {"after"_L1, "times"_L1, "probability"_L1}) {
        if (fault.kind == RateLimit && hasMember(json, name))
            return mistakeAt(
                u'/' + QString(name), u"\"perMinute\" counts by itself, so \"%1\" cannot stand beside it."_s.arg(name));
    }
    return {};
}

std::expected<Fault, TenantMistake> readFault(const Json &json)
{
    Fault fault{.route = textOf(json, "route"_L1), .headers = {}, .written = json};
    const FaultRead read = checkMembers(json)
                               .and_then([&] { return readWhenAndHowLate(json, fault); })
                               .and_then([&] { return readKind(json, fault); })
                               .and_then([&] { return checkSense(json, fault); });
    if (!read)
        return std::unexpected(read.error());
    // Tokens that end with every call would leave nothing that works; whoever wants that says how often.
    if (fault.kind == Fault::Kind::ExpireTokens && !hasMember(json, "times"_L1))
        fault.times = 1;
    return fault;
}

} // namespace journeyscope::simulator
