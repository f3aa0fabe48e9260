// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/legacyanswers.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

Reply answerNoLegacyEntries(Tenant &, const Call &call)
{
    Json answer(jsoncons::json_object_arg);
    answer["startIndex"] = call.number(u"$skip"_s, 0, 0, 1'000'000);
    answer["itemsPerPage"] = call.number(u"$top"_s, 50, 1, 50);
    answer["totalResults"] = 0;
    answer["entry"] = Json(jsoncons::json_array_arg);
    return jsonReply(answer);
}

} // namespace journeyscope::simulator
