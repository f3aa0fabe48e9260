// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/getrows.h"

#include "tenant/restanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

TenantRequest GetRows::request() const
{
    TenantRequest request;
    request.path = "/data/v1/customobjectdata/key/"_ba + pathSegment(dataExtension.text()) + "/rowset"_ba;
    request.query.addQueryItem(u"$page"_s, u"1"_s);
    request.query.addQueryItem(u"$pageSize"_s, QString::number(pageSize));
    if (!field.isEmpty()) {
        const QString quoted = QString(value).replace(u'\'', "''"_L1);
        const QString filter = u"%1 eq '%2'"_s.arg(field, quoted);
        request.query.addQueryItem(u"$filter"_s, QString::fromLatin1(pathSegment(filter)));
    }
    return request;
}

static void readCells(EventRow &row, const Json &cells)
{
    if (!cells.is_object())
        return;
    for (const auto &cell : cells.object_range())
        row.insert(fromStd(cell.key()).toLower(), scalarText(cell.value()));
}

Result<QList<EventRow>> GetRows::read(const http::Answer &answer) const
{
    const Result<Json> json = restJson(answer);
    if (!json)
        return std::unexpected(json.error());
    if (!json->is_object())
        return std::unexpected(Failure{
            .reason = Reason::Unreadable,
            .detail = u"The tenant sent something else than rows of a data extension."_s,
            .status = answer.status,
            .code = u"OBS-03"_s,
        });

    QList<EventRow> rows;
    const Json &items = member(*json, "items"_L1);
    if (!items.is_array())
        return rows;
    for (const Json &item : items.array_range()) {
        EventRow row;
        readCells(row, member(item, "keys"_L1));
        readCells(row, member(item, "values"_L1));
        rows.append(row);
    }
    return rows;
}

} // namespace journeyscope
