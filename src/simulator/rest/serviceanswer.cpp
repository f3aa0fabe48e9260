// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/serviceanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

Json serviceAnswer(Json answer, Tenant &tenant, const Call &call)
{
    answer["requestServiceMessageID"] = toStd(tenant.identifiers().next(u"service message"));
    answer["responseDateTime"] = toStd(platformText(call.now) + u"-06:00"_s);
    answer["resultMessages"] = Json(jsoncons::json_array_arg);
    answer["serviceMessageID"] = toStd(tenant.identifiers().next(u"service message"));
    return answer;
}

Reply serviceReply(Json answer, Tenant &tenant, const Call &call)
{
    answer["hasErrors"] = false;
    return jsonReply(serviceAnswer(std::move(answer), tenant, call));
}

} // namespace journeyscope::simulator
