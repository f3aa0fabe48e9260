// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/searchhistory.h"

#include "observation/csv.h"
#include "observation/readhistory.h"
#include "tenant/restanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

TenantRequest SearchHistory::request() const
{
    TenantRequest request;
    request.method = http::Method::Post;
    request.path = "/interaction/v1/interactions/journeyhistory/search"_ba;
    request.query.addQueryItem(u"$page"_s, QString::number(page));
    request.query.addQueryItem(u"$pageSize"_s, QString::number(pageSize));
    request.query.addQueryItem(u"$orderBy"_s, u"TransactionTime%20desc"_s);
    request.body = historyFilter(query);
    return request;
}

Result<Page<HistoryRow>> SearchHistory::read(const http::Answer &answer) const
{
    const Result<Json> json = restJson(answer);
    if (!json)
        return std::unexpected(json.error());
    if (!json->is_object())
        return std::unexpected(Failure{
            .reason = Reason::Unreadable,
            .detail = u"The tenant sent something else than rows of journey history."_s,
            .status = answer.status,
            .code = u"OBS-04"_s,
        });

    Page<HistoryRow> result;
    result.page = int(integerOf(*json, "page"_L1).value_or(page));
    result.total = int(integerOf(*json, "count"_L1).value_or(0));
    const Json &items = member(*json, "items"_L1);
    if (items.is_array()) {
        for (const Json &item : items.array_range())
            result.items.append(readHistoryRow(item));
    }
    return result;
}

/// What proofs need; Result.* come only when they are asked for.
static QString columns()
{
    return u"TransactionTime,ContactKey,Status,DefinitionId,DefinitionName,DefinitionInstanceId,EventId,EventName,"
           "ActivityId,ActivityName,ActivityType,OutcomeActivityId,StartDate,EndDate,Message,Result.Status,"
           "Result.Outcome,Result.Messages"_s;
}

TenantRequest DownloadHistory::request() const
{
    TenantRequest request;
    request.method = http::Method::Post;
    request.path = "/interaction/v1/interactions/journeyhistory/download"_ba;
    request.query.addQueryItem(u"columns"_s, columns());
    request.query.addQueryItem(u"format"_s, u"csv"_s);
    request.headers = {{"x-direct-pipe"_ba, "true"_ba}, {"Accept"_ba, "*/*"_ba}};
    request.body = historyFilter(query);
    return request;
}

static QMap<QString, QString> cellsByColumn(const QStringList &header, const QStringList &row)
{
    QMap<QString, QString> cells;
    for (qsizetype i = 0; i < qMin(header.size(), row.size()); ++i)
        cells.insert(header.at(i).trimmed().toLower(), row.at(i));
    return cells;
}

static Failure noTable(const http::Answer &answer)
{
    return {
        .reason = Reason::Unreadable,
        .detail = u"The tenant sent something else than a table of journey history."_s,
        .status = answer.status,
        .code = u"OBS-05"_s,
    };
}

Result<QList<HistoryRow>> DownloadHistory::read(const http::Answer &answer) const
{
    if (answer.status < 200 || answer.status > 299)
        return std::unexpected(restFailure(answer));
    if (answer.status == 204)
        return QList<HistoryRow>{};
    const QByteArray body = answer.body.trimmed();
    if (body.startsWith('{') || body.startsWith('[') || body.startsWith('<')) {
        const Result<Json> json = restJson(answer); // an error inside a 2xx answer, or a web page
        return std::unexpected(json ? noTable(answer) : json.error());
    }

    const Result<QList<QStringList>> table = parseCsv(answer.body);
    if (!table)
        return std::unexpected(table.error());
    // Without its heading the table says nothing, not even that there are no rows.
    if (table->isEmpty() || !table->first().contains("ContactKey"_L1, Qt::CaseInsensitive))
        return std::unexpected(noTable(answer));

    QList<HistoryRow> rows;
    for (const QStringList &row : table->mid(1))
        rows.append(readHistoryRow(cellsByColumn(table->first(), row)));
    return oldestFirst(ofContact(std::move(rows), query));
}

} // namespace journeyscope
