// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/faults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

std::optional<Fault> Faults::take(const QString &route, bool isRest)
{
    const auto found = std::ranges::find_if(m_faults, [&](const Fault &fault) {
        return fault.times != 0
            && (fault.route == "*"_L1 || fault.route == route || (isRest && fault.route == "rest"_L1));
    });
    if (found == m_faults.end())
        return {};
    if (found->times > 0)
        --found->times;
    return *found;
}

Fault readFault(const Json &json)
{
    Fault fault{
        .route = textOf(json, "route"_L1),
        .status = int(integerOf(json, "status"_L1).value_or(500)),
        .times = int(integerOf(json, "times"_L1).value_or(-1)),
        .delay = std::chrono::milliseconds(integerOf(json, "delayMs"_L1).value_or(0)),
        .close = booleanOf(json, "close"_L1).value_or(false),
        .answers = hasMember(json, "status"_L1),
    };
    const Json &body = member(json, "body"_L1);
    fault.contentType = body.is_string() ? "text/html; charset=utf-8" : "application/json; charset=utf-8";
    if (!body.is_null())
        fault.body = body.is_string() ? scalarText(body).toUtf8() : toBytes(body);
    const Json &headers = member(json, "headers"_L1);
    if (headers.is_object()) {
        for (const auto &header : headers.object_range())
            fault.headers.insert(fromStd(header.key()), scalarText(header.value()));
    }
    return fault;
}

Reply replyOf(const Fault &fault)
{
    Reply reply{.status = fault.status,
        .body = fault.body,
        .contentType = fault.contentType,
        .delay = fault.delay,
        .close = fault.close};
    for (auto header = fault.headers.constBegin(); header != fault.headers.constEnd(); ++header) {
        if (header.key().compare("Content-Type"_L1, Qt::CaseInsensitive) == 0)
            reply.contentType = header.value().toUtf8();
        else
            reply.headers.insert(header.key().toUtf8(), header.value().toUtf8());
    }
    return reply;
}

} // namespace journeyscope::simulator
