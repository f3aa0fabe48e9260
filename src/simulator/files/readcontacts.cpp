// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/readcontacts.h"

#include "simulator/files/readjson.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static std::optional<std::chrono::seconds> delayOf(const Json &json, QLatin1StringView name)
{
    if (!hasMember(json, name))
        return {};
    return duration(textOf(json, name));
}

Contact readContact(const Json &json)
{
    Contact contact{
        .key = textOf(json, "key"_L1),
        .email = textOf(json, "email"_L1),
        .created = textOf(json, "created"_L1),
        .bounces = textOf(json, "bounces"_L1),
        .opensAfter = delayOf(json, "opensAfter"_L1),
        .clicksAfter = delayOf(json, "clicksAfter"_L1),
        .unsubscribed = textOf(json, "unsubscribed"_L1),
    };
    if (hasMember(json, "status"_L1))
        contact.status = textOf(json, "status"_L1);
    // Empty text says that there is no subscriber, its absence that there is an ordinary one.
    if (hasMember(json, "subscriber"_L1))
        contact.subscriber = textOf(json, "subscriber"_L1);
    const Json &lists = member(json, "lists"_L1);
    if (lists.is_object()) {
        for (const auto &list : lists.object_range())
            contact.lists.insert(fromStd(list.key()), scalarText(list.value()));
    }
    return contact;
}

} // namespace journeyscope::simulator
