// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tenant/listeners.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

Listeners listenersOf(const QString &eventDefinitionKey, const QList<JourneyVersion> &versions)
{
    QSet<QString> journeys;
    QSet<QString> published;
    for (const JourneyVersion &version : versions) {
        if (!version.listensTo(eventDefinitionKey) || version.status == "Deleted"_L1)
            continue;
        journeys.insert(version.id);
        if (version.status == "Published"_L1 || version.status == "Paused"_L1)
            published.insert(version.id);
    }
    return Listeners{.all = int(journeys.size()), .published = int(published.size())};
}

} // namespace journeyscope::simulator
