// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/readsends.h"

#include "simulator/files/readdataextensions.h"
#include "simulator/files/readjson.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

TriggeredSend readTriggeredSend(const Json &json)
{
    TriggeredSend send{
        .id = textOf(json, "id"_L1),
        .key = textOf(json, "key"_L1),
        .name = textOf(json, "name"_L1),
        .listId = textOf(json, "listId"_L1),
        .emailId = int(integerOf(json, "emailId"_L1).value_or(0)),
        .scriptErrorFor = textOf(json, "scriptErrorFor"_L1),
        .scriptError = textOf(json, "scriptError"_L1),
        .stopsOnError = booleanOf(json, "stopsOnError"_L1).value_or(false),
        .subject = textOf(json, "subject"_L1),
    };
    if (hasMember(json, "status"_L1))
        send.status = textOf(json, "status"_L1);
    return send;
}

SuppressionList readSuppressionList(const Json &json)
{
    return SuppressionList{
        .id = textOf(json, "id"_L1),
        .name = textOf(json, "name"_L1),
        .addresses = textsOf(member(json, "addresses"_L1)),
    };
}

Enrichment readEnrichment(const Json &json)
{
    return Enrichment{
        .afterEvent = textOf(json, "afterEvent"_L1),
        .delay = duration(textOf(json, "delay"_L1)),
        .dataExtensionKey = textOf(json, "dataExtension"_L1),
        .row = readRow(member(json, "row"_L1)),
    };
}

} // namespace journeyscope::simulator
