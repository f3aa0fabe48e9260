// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/lookup.h"

#include "observation/readhistory.h"
#include "observation/searchhistory.h"
#include "tenant/allpages.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

static QString identityOf(const HistoryRow &row)
{
    if (!row.id.isEmpty())
        return row.id;
    return QStringList{row.contact.text(), row.instanceId, row.journeyDefinitionId, row.eventDefinitionId,
        row.activityId, row.status, row.at.toString(Qt::ISODateWithMs)}
        .join(u'\n');
}

/// A refusal that may be about the search alone, so that the documented download is worth a try.
static bool isAboutTheSearch(Reason reason)
{
    return reason == Reason::NotPermitted || reason == Reason::NotFound || reason == Reason::Rejected
        || reason == Reason::TenantFault;
}

QCoro::Task<Look<QList<HistoryRow>>> lookUpHistory(TenantClient tenant, HistoryQuery query)
{
    const SearchHistory search{.query = query};
    Look<QList<HistoryRow>> look = co_await allPages(tenant, search, &identityOf);
    if (look.result) {
        look.result = oldestFirst(ofContact(*look.result, query));
        co_return look;
    }
    if (!isAboutTheSearch(look.result.error().reason))
        co_return look;
    const DownloadHistory download{.query = query};
    look = co_await tenant.send(download);
    co_return look;
}

} // namespace journeyscope
