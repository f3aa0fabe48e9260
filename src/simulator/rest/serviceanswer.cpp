// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/serviceanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

Reply serviceReply(Json answer, Tenant &tenant, const Call &call)
{
    answer["requestServiceMessageID"] = toStd(tenant.identifiers().next(u"service message"));
    answer["responseDateTime"] = toStd(platformText(call.now) + u"-06:00"_s);
    answer["hasErrors"] = false;
    answer["resultMessages"] = Json(jsoncons::json_array_arg);
    answer["serviceMessageID"] = toStd(tenant.identifiers().next(u"service message"));
    return jsonReply(answer);
}

} // namespace journeyscope::simulator
