// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/historyanswers.h"

#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

Reply answerHistorySearch(Tenant &tenant, const Call &call)
{
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    QList<HistoryLine> lines = tenant.history().visible(readHistoryFilter(*body), call.now);
    if (call.parameter(u"$orderBy"_s).contains("desc"_L1, Qt::CaseInsensitive))
        std::ranges::reverse(lines);
    QList<Json> rows;
    for (const HistoryLine &line : std::as_const(lines))
        rows.append(searchRow(line));
    return jsonReply(listPage(call, rows, 1000));
}

static std::expected<QStringList, Refusal> columnsOf(const Call &call)
{
    const QStringList columns = call.parameter(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    if (columns.isEmpty())
        return defaultHistoryColumns();
    const QStringList known = historyColumns();
    for (const QString &column : columns) {
        if (!known.contains(column.trimmed(), Qt::CaseInsensitive))
            return std::unexpected(
                Refusal{.errorCode = errorcode::wrongValue, .message = u"'%1' is not a valid column."_s.arg(column)});
    }
    return columns;
}

Reply answerHistoryDownload(Tenant &tenant, const Call &call)
{
    if (call.headers.value("x-direct-pipe").compare("true", Qt::CaseInsensitive) != 0)
        return refusalReply(
            Refusal{.errorCode = errorcode::general, .message = u"The header x-direct-pipe is missing."_s});
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    const std::expected<QStringList, Refusal> columns = columnsOf(call);
    if (!columns)
        return refusalReply(columns.error());
    const bool tabs = call.parameter(u"format"_s).compare("tsv"_L1, Qt::CaseInsensitive) == 0;
    const QList<HistoryLine> lines = tenant.history().visible(readHistoryFilter(*body), call.now);
    return Reply{
        .body = historyTable(lines, *columns, tabs ? u'\t' : u','),
        .contentType = tabs ? "text/tab-separated-values; charset=utf-8" : "text/csv; charset=utf-8",
    };
}

/// The members' names are not documented.
Reply answerHistoryEstimate(Tenant &tenant, const Call &call)
{
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    const std::expected<QStringList, Refusal> columns = columnsOf(call);
    if (!columns)
        return refusalReply(columns.error());
    const QList<HistoryLine> lines = tenant.history().visible(readHistoryFilter(*body), call.now);
    const QByteArray table = historyTable(lines, *columns, u',');
    Json answer(jsoncons::json_object_arg);
    answer["rowCount"] = qint64(lines.size());
    answer["uncompressedBytes"] = qint64(table.size());
    answer["compressedBytes"] = qint64(qCompress(table).size());
    return jsonReply(answer);
}

Reply answerFreshness(Tenant &tenant, const Call &)
{
    return jsonReply(Json(qint64(tenant.history().lag().count())));
}

} // namespace journeyscope::simulator
