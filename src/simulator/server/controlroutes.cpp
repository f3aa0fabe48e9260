// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/server/controlroutes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

ControlRoutes::ControlRoutes(QByteArray secret, Actions actions)
    : m_secret(std::move(secret)), m_actions(std::move(actions))
{
}

void ControlRoutes::serve(Tenant *tenant, Routes *routes)
{
    m_tenant = tenant;
    m_routes = routes;
}

Reply ControlRoutes::answer(const Call &call)
{
    const QByteArray prefix = '/' + m_secret + '/';
    if (!call.path.startsWith(prefix))
        return notFound();
    const QByteArray path = call.path.sliced(prefix.size());
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    if (path == "faults")
        return answerFaults(call.method, *body);
    if (path.startsWith("faults/"))
        return answerFault(call.method, path.sliced(7));
    if (path == "stats" && call.method == "GET")
        return jsonReply(stats());
    if (call.method != "POST")
        return notFound();
    if (path == "clock")
        return moveClock(*body);
    if (path == "history-lag")
        return setHistoryLag(*body);
    if (path == "reset") {
        m_actions.reset();
        return jsonReply(stats());
    }
    return notFound();
}

Json ControlRoutes::stats() const
{
    Json answer(jsoncons::json_object_arg);
    answer["now"] = jsonMoment(m_tenant->now());
    answer["clockRate"] = m_tenant->clock().rate();
    answer["historyLagSeconds"] = qint64(m_tenant->history().lag().count());
    answer["seed"] = m_tenant->description().seed;
    answer["faults"] = qint64(m_routes->faults().count());
    answer["requests"] = m_actions.requestCount();
    return answer;
}

static Reply no(const QString &sentence)
{
    return refusalReply(Refusal{.message = sentence});
}

static std::optional<double> rateOf(const Json &body, double present)
{
    if (booleanOf(body, "stop"_L1).value_or(false))
        return hasMember(body, "rate"_L1) ? std::nullopt : std::optional(0.0);
    if (!hasMember(body, "rate"_L1))
        return present;
    bool isNumber = false;
    const double rate = textOf(body, "rate"_L1).toDouble(&isNumber);
    return isNumber && rate >= 0 && rate <= TenantClock::mostRate ? std::optional(rate) : std::nullopt;
}

/// {"set": moment}, {"advanceSeconds": n}, {"rate": x} or {"stop": true}. Of the first two only one; nothing is done
/// when a part of it cannot be.
Reply ControlRoutes::moveClock(const Json &body)
{
    const std::optional<qint64> seconds = integerOf(body, "advanceSeconds"_L1);
    const bool isAdvance = hasMember(body, "advanceSeconds"_L1);
    const bool isSet = hasMember(body, "set"_L1);
    const qint64 left = m_tenant->now().secsTo(TenantClock::end());
    if (isAdvance && (!seconds || *seconds < 0 || *seconds > left))
        return no(u"advanceSeconds must be a whole number, from 0 to %1."_s.arg(left));
    if (isAdvance && isSet)
        return no(u"The clock can be set or advanced, not both at once."_s);
    const std::optional<double> rate = rateOf(body, m_tenant->clock().rate());
    if (!rate)
        return no(u"rate must be a number, from 0 to %1, and stop stands for a rate of 0."_s.arg(
            qint64(TenantClock::mostRate)));
    if (isSet) {
        if (const Result<void> done = setClock(momentOf(body, "set"_L1)); !done)
            return no(done.error().detail);
    }
    m_tenant->clock().setRate(*rate);
    m_tenant->clock().advance(std::chrono::seconds(seconds.value_or(0)));
    m_tenant->catchUp();
    return jsonReply(stats());
}

static std::unexpected<Failure> unusable(const QString &sentence)
{
    return std::unexpected(Failure{.reason = Reason::Unusable, .detail = sentence});
}

Result<void> ControlRoutes::setClock(const QDateTime &moment)
{
    if (!moment.isValid())
        return unusable(u"The clock can only be set to a moment such as 2026-03-02T12:00:00Z."_s);
    const QDateTime now = m_tenant->now();
    if (!m_tenant->clock().set(moment))
        return unusable(u"The clock goes only forward: it is %1, and it ends on 9999-12-31."_s.arg(
            now.toString(Qt::ISODateWithMs)));
    m_tenant->catchUp();
    return {};
}

Reply ControlRoutes::setHistoryLag(const Json &body)
{
    static constexpr qint64 most = 30 * 24 * 3600; // nothing older is ever shown
    const std::optional<qint64> seconds = integerOf(body, "seconds"_L1);
    if (!seconds || *seconds < 0 || *seconds > most)
        return no(u"seconds must be a whole number, from 0 to %1."_s.arg(most));
    m_tenant->setHistoryLag(std::chrono::seconds(*seconds));
    return jsonReply(stats());
}

static Json faultJson(const ActiveFault &active)
{
    Json answer(jsoncons::json_object_arg);
    answer["id"] = active.id;
    answer["calls"] = active.seen;
    answer["played"] = active.played;
    answer["fault"] = active.fault.written;
    return answer;
}

/// GET lists them, POST adds one, written as in a tenant file, DELETE ends them all.
Reply ControlRoutes::answerFaults(const QByteArray &method, const Json &body)
{
    Json answer;
    if (method == "GET") {
        Json items(jsoncons::json_array_arg);
        for (const ActiveFault &active : m_routes->faults().list())
            items.push_back(faultJson(active));
        answer = Json(jsoncons::json_object_arg);
        answer["items"] = std::move(items);
        return jsonReply(answer);
    }
    if (method == "DELETE") {
        m_routes->faults().clear();
        return jsonReply(stats());
    }
    if (method != "POST")
        return notFound();
    const Result<int> id = addFault(toBytes(body));
    if (!id)
        return no(id.error().detail);
    answer = stats();
    answer["id"] = *id;
    return jsonReply(answer);
}

Reply ControlRoutes::answerFault(const QByteArray &method, const QByteArray &id)
{
    const auto &faults = m_routes->faults().list();
    const auto found = std::ranges::find(faults, id.toInt(), &ActiveFault::id);
    if (found == faults.end())
        return notFound();
    if (method == "GET")
        return jsonReply(faultJson(*found));
    if (method != "DELETE")
        return notFound();
    m_routes->faults().remove(id.toInt());
    return jsonReply(stats());
}

Result<int> ControlRoutes::addFault(const QByteArray &text)
{
    const Result<Json> json = parseJson(text);
    if (!json)
        return std::unexpected(json.error());
    const std::expected<Fault, TenantMistake> fault = readFault(*json);
    if (!fault)
        return unusable(fault.error().sentence);
    if (!Routes::names().contains(fault->route))
        return unusable(u"The fault names no call. There are: %1."_s.arg(Routes::names().join(u", "_s)));
    return m_routes->faults().add(*fault);
}

} // namespace journeyscope::simulator
