// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/readpeople.h"

#include "simulator/files/jsonlists.h"
#include "simulator/files/readstory.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static std::optional<std::chrono::seconds> durationOf(const Json &json, QLatin1StringView name)
{
    return hasMember(json, name) ? std::optional(readDuration(textOf(json, name))) : std::nullopt;
}

static QString textOr(const Json &json, QLatin1StringView name, const QString &otherwise)
{
    return hasMember(json, name) ? textOf(json, name) : otherwise;
}

/// Names as they are written.
static QMap<QString, QString> mapOf(const Json &object)
{
    QMap<QString, QString> map;
    if (object.is_object()) {
        for (const auto &entry : object.object_range())
            map.insert(fromStd(entry.key()), scalarText(entry.value()));
    }
    return map;
}

Contact readContact(const Json &json)
{
    Contact contact{
        .key = textOf(json, "key"_L1),
        .email = textOf(json, "email"_L1),
        .status = textOr(json, "status"_L1, u"Active"_s),
        .created = textOf(json, "created"_L1),
        .subscriber = textOr(json, "subscriber"_L1, u"Active"_s),
        .lists = mapOf(member(json, "lists"_L1)),
        .bounces = textOf(json, "bounces"_L1),
        .opensAfter = durationOf(json, "opensAfter"_L1),
        .clicksAfter = durationOf(json, "clicksAfter"_L1),
        .isGloballyUnsubscribed = booleanOf(json, "globallyUnsubscribed"_L1).value_or(false),
        .attributes = readRow(member(json, "attributes"_L1)),
        .unsubscribed = textOf(json, "unsubscribed"_L1),
        .otherUnits = mapOf(member(json, "otherUnits"_L1)),
    };
    if (contact.subscriber == "None"_L1)
        contact.subscriber.clear();
    return contact;
}

TriggeredSend readTriggeredSend(const Json &json)
{
    return TriggeredSend{
        .id = textOf(json, "id"_L1),
        .key = textOf(json, "key"_L1),
        .name = textOf(json, "name"_L1),
        .status = textOr(json, "status"_L1, u"Active"_s),
        .listId = textOf(json, "listId"_L1),
        .emailId = int(integerOf(json, "emailId"_L1).value_or(0)),
        .scriptErrorFor = textOf(json, "scriptErrorFor"_L1),
        .scriptError = textOf(json, "scriptError"_L1),
        .stopsOnError = booleanOf(json, "stopsOnError"_L1).value_or(false),
        .contentError = textOf(json, "contentError"_L1),
        .subject = textOf(json, "subject"_L1),
    };
}

SuppressionList readSuppressionList(const Json &json)
{
    return SuppressionList{
        .id = textOf(json, "id"_L1),
        .name = textOf(json, "name"_L1),
        .isAutomatic = booleanOf(json, "automatic"_L1).value_or(false),
        .addresses = textsOf(member(json, "addresses"_L1)),
    };
}

Enrichment readEnrichment(const Json &json)
{
    return Enrichment{
        .afterEvent = textOf(json, "afterEvent"_L1),
        .delay = readDuration(textOf(json, "delay"_L1)),
        .dataExtensionKey = textOf(json, "dataExtension"_L1),
        .row = readRow(member(json, "row"_L1)),
    };
}

} // namespace journeyscope::simulator
