// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tenant/page.h"
#include "tenant/tenantclient.h"

#include <QSet>

namespace journeyscope {

inline constexpr int mostPages = 400; ///< a tenant that never comes to an end is left after so many

/// Sends @p call for page after page until the total is collected or a page brings nothing new, which is also how a
/// tenant is recognised that ignores the page asked for. The look is that of the last page; a page that fails fails
/// all.
/// @param identity what makes two items the same one
template <typename Call, typename Item = typename decltype(Call::Reply::items)::value_type>
[[nodiscard]] QCoro::Task<Look<QList<Item>>> allPages(TenantClient tenant, Call call, QString (*identity)(const Item &))
{
    QList<Item> collected;
    QSet<QString> known;
    Seen seen;
    for (call.page = 1; call.page <= mostPages; ++call.page) {
        const Look<typename Call::Reply> look = co_await tenant.send(call);
        if (!look.result)
            co_return Look<QList<Item>>{look.seen, std::unexpected(look.result.error())};
        seen = look.seen;
        const qsizetype before = collected.size();
        for (const Item &item : look.result->items) {
            const QString name = identity(item);
            if (!known.contains(name))
                collected.append(item);
            known.insert(name);
        }
        const bool isTotalReached = look.result->total > 0 && collected.size() >= look.result->total;
        if (isTotalReached || collected.size() == before)
            break;
    }
    co_return Look<QList<Item>>{seen, collected};
}

} // namespace journeyscope
