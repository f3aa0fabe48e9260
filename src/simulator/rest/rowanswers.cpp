// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/rowanswers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static constexpr int mostRows = 2500;
static constexpr int secondsATokenLives = 120;

/// "Field eq 'value' and Field eq 'value'" as pairs.
static std::expected<QList<std::pair<QString, QString>>, Refusal> conditionsOf(
    const QString &filter, const DataExtension &dataExtension)
{
    static const QRegularExpression form(uR"(^\s*([\w :.-]+?)\s+eq\s+(?:'((?:[^']|'')*)'|(\S+))\s*(?:\s+and\s+|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<std::pair<QString, QString>> conditions;
    QString rest = filter.trimmed();
    while (!rest.isEmpty()) {
        const QRegularExpressionMatch match = form.match(rest);
        if (!match.hasMatch())
            return std::unexpected(
                Refusal{.errorCode = 10003, .message = u"The filter '%1' cannot be read."_s.arg(filter)});
        if (!dataExtension.field(match.captured(1)))
            return std::unexpected(
                Refusal{.errorCode = 10004, .message = u"'%1' is not a valid property name."_s.arg(match.captured(1))});
        const QString quoted = match.captured(2);
        conditions.append({match.captured(1).toLower(),
            quoted.isNull() ? match.captured(3) : QString(quoted).replace("''"_L1, "'"_L1)});
        rest = rest.sliced(match.capturedEnd());
    }
    return conditions;
}

static QList<Row> matching(const DataExtension &dataExtension, const QList<std::pair<QString, QString>> &conditions)
{
    QList<Row> rows;
    std::ranges::copy_if(dataExtension.rows, std::back_inserter(rows), [&](const Row &row) {
        return std::ranges::all_of(conditions, [&](const auto &condition) {
            return row.value(condition.first).compare(condition.second, Qt::CaseInsensitive) == 0;
        });
    });
    return rows;
}

/// Names are lower-cased and every value is text, as the platform has it.
static Json itemOf(const DataExtension &dataExtension, const Row &row)
{
    Json item(jsoncons::json_object_arg);
    item["keys"] = Json(jsoncons::json_object_arg);
    item["values"] = Json(jsoncons::json_object_arg);
    for (const Field &field : dataExtension.fields) {
        const QString name = field.name.toLower();
        item[field.primaryKey ? "keys" : "values"][toStd(name)] = toStd(row.value(name));
    }
    return item;
}

static QString pagePath(const QString &token, int page)
{
    return u"/v1/customobjectdata/token/%1/rowset?$page=%2"_s.arg(token).arg(page);
}

/// The token of a rowset holds all that its next pages need, so that none has to be remembered.
static QString tokenFor(const DataExtension &dataExtension, int pageSize, const QString &filter)
{
    const QByteArray plain = u"%1\n%2\n%3"_s.arg(dataExtension.key).arg(pageSize).arg(filter).toUtf8();
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

static Reply rowset(Tenant &tenant, const Call &call, const QString &key, int pageSize, const QString &filter)
{
    const DataExtension *const dataExtension = tenant.dataExtensions().byKey(key);
    if (!dataExtension)
        return notFound();
    const auto conditions = conditionsOf(filter, *dataExtension);
    if (!conditions)
        return refusalReply(conditions.error());
    const QList<Row> rows = matching(*dataExtension, *conditions);
    const int page = call.number(u"$page"_s, 1, 1, 1'000'000);
    const QString token = tokenFor(*dataExtension, pageSize, filter);

    Json answer(jsoncons::json_object_arg);
    answer["links"] = Json(jsoncons::json_object_arg);
    answer["links"]["self"] = toStd(pagePath(token, page));
    if (qsizetype(page) * pageSize < rows.size())
        answer["links"]["next"] = toStd(pagePath(token, page + 1));
    answer["requestToken"] = toStd(token);
    answer["tokenExpireDateUtc"] = toStd(call.now.addSecs(secondsATokenLives).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s));
    answer["customObjectId"] = toStd(dataExtension->id);
    answer["customObjectKey"] = toStd(dataExtension->key);
    answer["pageSize"] = pageSize;
    answer["page"] = page;
    answer["count"] = qint64(rows.size());
    answer["top"] = qint64(rows.size());
    Json items(jsoncons::json_array_arg);
    for (const Row &row : rows.mid(qsizetype(page - 1) * pageSize, pageSize))
        items.push_back(itemOf(*dataExtension, row));
    if (!items.empty())
        answer["items"] = std::move(items);
    return jsonReply(answer);
}

Reply answerRows(Tenant &tenant, const Call &call)
{
    return rowset(tenant, call, call.captured.value(u"key"_s), call.number(u"$pageSize"_s, mostRows, 1, mostRows),
        call.parameter(u"$filter"_s));
}

Reply answerRowsPage(Tenant &tenant, const Call &call)
{
    const QByteArray plain =
        QByteArray::fromBase64(call.captured.value(u"token"_s).toLatin1(), QByteArray::Base64UrlEncoding);
    const QStringList parts = QString::fromUtf8(plain).split(u'\n');
    if (parts.size() != 3)
        return notFound();
    return rowset(tenant, call, parts[0], std::clamp(parts[1].toInt(), 1, mostRows), parts[2]);
}

} // namespace journeyscope::simulator
