// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/refusal.h"

namespace journeyscope::simulator {

static const char *const documentation =
    "https://developer.salesforce.com/docs/atlas.en-us.mc-apis.meta/mc-apis/error-handling.htm";

static Json json(const Refusal &refusal)
{
    Json answer(jsoncons::json_object_arg);
    answer["message"] = toStd(refusal.message);
    answer["errorcode"] = refusal.errorCode;
    if (refusal.retryAfter)
        answer["retryAfter"] = *refusal.retryAfter;
    answer["documentation"] = documentation;
    if (refusal.parts.isEmpty())
        return answer;
    Json parts(jsoncons::json_array_arg);
    for (const Refusal &part : refusal.parts)
        parts.push_back(json(part));
    answer["additionalErrors"] = std::move(parts);
    return answer;
}

QByteArray envelope(const Refusal &refusal)
{
    return toBytes(json(refusal));
}

} // namespace journeyscope::simulator
