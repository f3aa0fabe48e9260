// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/journeyloader.h"

#include "journeys/listjourneys.h"
#include "tenant/allpages.h"

#include <algorithm>

namespace journeyscope {

static QString identityOf(const JourneyVersion &version)
{
    return QStringList{version.id, version.key.text(), QString::number(version.version)}.join(u'\n');
}

/// One version per journey, the one with the highest number, for tenants that send more than was asked for.
static QList<JourneyVersion> newestVersions(const QList<JourneyVersion> &versions)
{
    QMap<QString, JourneyVersion> newest;
    for (const JourneyVersion &version : versions) {
        const QString journey = version.id.isEmpty() ? version.key.text() : version.id;
        const auto known = newest.constFind(journey);
        if (known == newest.constEnd() || known->version < version.version)
            newest.insert(journey, version);
    }
    return newest.values();
}

static bool comesBefore(const JourneyVersion &left, const JourneyVersion &right)
{
    const int byName = left.name.compare(right.name, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : left.key < right.key;
}

QCoro::Task<Look<QList<JourneyVersion>>> loadJourneys(TenantClient tenant)
{
    const ListJourneys call;
    Look<QList<JourneyVersion>> look = co_await allPages(tenant, call, &identityOf);
    if (look.result) {
        look.result = newestVersions(*look.result);
        std::ranges::sort(*look.result, &comesBefore);
    }
    co_return look;
}

QCoro::Task<Look<QList<JourneyVersion>>> loadVersions(TenantClient tenant, QString journeyId)
{
    const ListJourneys call{.versionsOf = journeyId};
    Look<QList<JourneyVersion>> look = co_await allPages(tenant, call, &identityOf);
    if (look.result) {
        // Some tenants ignore the filter and send every journey.
        look.result->removeIf([&journeyId](const JourneyVersion &version) {
            return version.id.compare(journeyId, Qt::CaseInsensitive) != 0;
        });
        std::ranges::sort(*look.result, std::ranges::greater{}, &JourneyVersion::version);
    }
    co_return look;
}

} // namespace journeyscope
