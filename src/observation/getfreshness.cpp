// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/getfreshness.h"

#include "tenant/restanswer.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace journeyscope {

TenantRequest GetFreshness::request() const
{
    TenantRequest request;
    request.path = "/interaction/v1/interactions/journeyhistory/freshness"_ba;
    return request;
}

/// The first number in @p json, however deep: tenants wrap it into members of different names.
static std::optional<double> firstNumber(const Json &json)
{
    if (json.is_object()) {
        for (const auto &entry : json.object_range()) {
            if (const auto number = firstNumber(entry.value()))
                return number;
        }
        return {};
    }
    if (json.is_array()) {
        for (const Json &item : json.array_range()) {
            if (const auto number = firstNumber(item))
                return number;
        }
        return {};
    }
    bool good = false;
    const double number = scalarText(json).trimmed().toDouble(&good);
    return good ? std::optional(number) : std::nullopt;
}

Result<Freshness> GetFreshness::read(const http::Answer &answer) const
{
    constexpr double longest = 30 * 24 * 3600; // history itself is kept no longer

    const Result<Json> json = restJson(answer);
    if (!json)
        return std::unexpected(json.error());
    const std::optional<double> seconds = firstNumber(*json);
    if (!seconds || !(*seconds >= 0 && *seconds <= longest))
        return std::unexpected(Failure{
            .reason = Reason::Unreadable,
            .detail = u"The tenant did not say in seconds how far journey history trails."_s,
            .status = answer.status,
            .code = u"OBS-01"_s,
        });
    return Freshness{.lag = std::chrono::seconds(qint64(std::ceil(*seconds)))};
}

} // namespace journeyscope
