// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/readaccount.h"

#include "simulator/files/readjson.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

BusinessUnit readBusinessUnit(const Json &json)
{
    return BusinessUnit{.mid = textOf(json, "mid"_L1), .name = textOf(json, "name"_L1)};
}

Package readPackage(const Json &json)
{
    return Package{
        .name = textOf(json, "name"_L1),
        .clientId = textOf(json, "clientId"_L1),
        .clientSecret = Secret(textOf(json, "clientSecret"_L1)),
        .scopes = textsOf(member(json, "scopes"_L1)),
        .businessUnits = textsOf(member(json, "businessUnits"_L1)),
    };
}

void readHandsOut(const Json &json, TenantDescription &description)
{
    const Package &first = description.packages.first();
    description.handsOutClientId = hasMember(json, "clientId"_L1) ? textOf(json, "clientId"_L1) : first.clientId;
    description.handsOutClientSecret =
        hasMember(json, "clientSecret"_L1) ? Secret(textOf(json, "clientSecret"_L1)) : first.clientSecret;
    description.handsOutAccountId =
        hasMember(json, "accountId"_L1) ? textOf(json, "accountId"_L1) : first.businessUnits.first();
}

} // namespace journeyscope::simulator
