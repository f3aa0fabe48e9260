// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/server/controlroutes.h"

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
    if (path == "stats" && call.method == "GET")
        return stats();
    if (path == "clock" && call.method == "POST")
        return moveClock(*body);
    if (path == "faults")
        return changeFaults(call.method, *body);
    if (path == "reset" && call.method == "POST") {
        m_actions.reset();
        return stats();
    }
    return notFound();
}

Reply ControlRoutes::stats() const
{
    Json answer(jsoncons::json_object_arg);
    answer["now"] = jsonMoment(m_tenant->now());
    answer["clockRate"] = m_tenant->clock().rate();
    answer["faults"] = qint64(m_routes->faults().count());
    answer["requests"] = m_actions.requestCount();
    return jsonReply(answer);
}

/// {"advanceSeconds": n} and {"rate": x}, one or both.
Reply ControlRoutes::moveClock(const Json &body)
{
    const std::optional<qint64> seconds = integerOf(body, "advanceSeconds"_L1);
    if (hasMember(body, "advanceSeconds"_L1) && (!seconds || *seconds < 0))
        return refusalReply(Refusal{.message = u"advanceSeconds must be a whole number, at least 0."_s});
    bool isNumber = true;
    const double rate =
        hasMember(body, "rate"_L1) ? textOf(body, "rate"_L1).toDouble(&isNumber) : m_tenant->clock().rate();
    if (!isNumber || rate < 0)
        return refusalReply(Refusal{.message = u"rate must be a number, at least 0."_s});
    m_tenant->clock().setRate(rate);
    m_tenant->clock().advance(std::chrono::seconds(seconds.value_or(0)));
    m_tenant->catchUp();
    return stats();
}

/// POST adds a fault, written as in a tenant file; DELETE ends them all.
Reply ControlRoutes::changeFaults(const QByteArray &method, const Json &body)
{
    if (method == "DELETE") {
        m_routes->faults().clear();
        return stats();
    }
    if (method != "POST")
        return notFound();
    if (const Result<void> added = addFault(toBytes(body)); !added)
        return refusalReply(Refusal{.message = added.error().detail});
    return stats();
}

Result<void> ControlRoutes::addFault(const QByteArray &text)
{
    const Result<Json> json = parseJson(text);
    if (!json)
        return std::unexpected(json.error());
    const Fault fault = readFault(*json);
    if (!Routes::names().contains(fault.route))
        return std::unexpected(Failure{.reason = Reason::Unusable,
            .detail = u"The fault names no call. There are: %1."_s.arg(Routes::names().join(u", "_s))});
    m_routes->faults().add(fault);
    return {};
}

} // namespace journeyscope::simulator
