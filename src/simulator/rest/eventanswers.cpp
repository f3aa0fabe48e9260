// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/eventanswers.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

Reply answerEvent(Tenant &tenant, const Call &call)
{
    const std::expected<QString, Refusal> posted = tenant.post(call.body, call.now, call.grant.businessUnit);
    if (!posted)
        return refusalReply(posted.error());
    Json answer(jsoncons::json_object_arg);
    answer["eventInstanceId"] = toStd(*posted);
    return jsonReply(answer, 201);
}

} // namespace journeyscope::simulator
