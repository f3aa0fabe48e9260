// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/sendchecks.h"

#include "simulator/journeys/filter.h"
#include "simulator/records/dataextensions.h"
#include "simulator/tenant/eventdefinitions.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using Checked = std::expected<void, TenantMistake>;

static Checked checkTriggeredSends(const QList<TriggeredSend> &sends)
{
    QSet<QString> ids;
    QSet<QString> keys;
    for (qsizetype i = 0; i < sends.size(); ++i) {
        const QString pointer = u"/triggeredSends/%1"_s.arg(i);
        const QString id = sends[i].id.toLower();
        if (ids.contains(id))
            return mistakeAt(pointer + u"/id"_s, u"There are two triggered sends with the id %1."_s.arg(sends[i].id));
        if (keys.contains(sends[i].key))
            return mistakeAt(
                pointer + u"/key"_s, u"There are two triggered sends with the key \"%1\"."_s.arg(sends[i].key));
        ids.insert(id);
        keys.insert(sends[i].key);
        if (const Result<Filter> filter = parseFilter(sends[i].scriptErrorFor); !filter)
            return mistakeAt(pointer + u"/scriptErrorFor"_s, filter.error().detail);
    }
    return {};
}

static Checked checkSuppressionLists(const QList<SuppressionList> &lists)
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        if (ids.contains(lists[i].id))
            return mistakeAt(u"/suppressionLists/%1/id"_s.arg(i),
                u"There are two suppression lists with the id %1."_s.arg(lists[i].id));
        ids.insert(lists[i].id);
    }
    return {};
}

static Checked checkEnrichment(const TenantDescription &tenant, const Enrichment &enrichment, const QString &pointer)
{
    if (!EventDefinitions(tenant.eventDefinitions, tenant.businessUnits).byKey(enrichment.afterEvent))
        return mistakeAt(pointer + u"/afterEvent"_s,
            u"There is no event definition with the key \"%1\"."_s.arg(enrichment.afterEvent));
    const DataExtensions dataExtensions(tenant.dataExtensions);
    const DataExtension *const target = dataExtensions.byKey(enrichment.dataExtensionKey);
    if (!target)
        return mistakeAt(pointer + u"/dataExtension"_s,
            u"There is no data extension with the key \"%1\"."_s.arg(enrichment.dataExtensionKey));
    for (auto cell = enrichment.row.constBegin(); cell != enrichment.row.constEnd(); ++cell) {
        if (!target->field(cell.key()))
            return mistakeAt(
                pointer + u"/row"_s, u"The row has \"%1\", which is no field of the data extension."_s.arg(cell.key()));
    }
    return {};
}

Checked checkSends(const TenantDescription &tenant)
{
    if (const Checked sends = checkTriggeredSends(tenant.triggeredSends); !sends)
        return sends;
    if (const Checked lists = checkSuppressionLists(tenant.suppressionLists); !lists)
        return lists;
    for (qsizetype i = 0; i < tenant.enrichments.size(); ++i) {
        if (const Checked enrichment = checkEnrichment(tenant, tenant.enrichments[i], u"/enrichments/%1"_s.arg(i));
            !enrichment)
            return enrichment;
    }
    return {};
}

} // namespace journeyscope::simulator
