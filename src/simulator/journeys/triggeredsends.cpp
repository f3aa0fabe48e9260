// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/triggeredsends.h"

#include "simulator/description/identifiers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

/// Without id and key for an activity that names no triggered send.
static TriggeredSend namedBy(const Json &activity)
{
    const Json &arguments = member(activity, "configurationArguments"_L1);
    TriggeredSend send{
        .id = textOf(arguments, "triggeredSendId"_L1),
        .key = textOf(arguments, "triggeredSendKey"_L1),
        .name = textOf(activity, "name"_L1),
    };
    if (send.id.isEmpty() && send.key.isEmpty())
        return send;
    if (send.id.isEmpty())
        send.id = guidOf(u"triggered send "_s + send.key);
    if (send.key.isEmpty())
        send.key = QString(send.id).toUpper();
    const Json settings = triggeredSendSettings(arguments);
    const int listId = int(integerOf(settings, "publicationListId"_L1).value_or(0));
    if (listId > 0 && listId != allSubscribersListId)
        send.listId = QString::number(listId);
    send.emailId = int(integerOf(settings, "emailId"_L1).value_or(0));
    send.stopsOnError = booleanOf(settings, "isStoppedOnJobError"_L1).value_or(false);
    send.subject = textOf(settings, "emailSubject"_L1);
    return send;
}

static bool isAmong(const TriggeredSend &send, const QList<TriggeredSend> &sends)
{
    return std::ranges::any_of(sends, [&](const TriggeredSend &known) {
        return known.id.compare(send.id, Qt::CaseInsensitive) == 0 || known.key == send.key;
    });
}

QList<TriggeredSend> triggeredSendsOf(const TenantDescription &description, const QList<JourneyVersion> &versions)
{
    QList<TriggeredSend> sends = description.triggeredSends;
    for (const JourneyVersion &version : versions) {
        const Json &activities = member(version.json, "activities"_L1);
        if (!activities.is_array())
            continue;
        for (const Json &activity : activities.array_range()) {
            if (textOf(activity, "type"_L1).compare("EMAILV2"_L1, Qt::CaseInsensitive) != 0)
                continue;
            const TriggeredSend send = namedBy(activity);
            if (!send.id.isEmpty() && !isAmong(send, sends))
                sends.append(send);
        }
    }
    return sends;
}

} // namespace journeyscope::simulator
