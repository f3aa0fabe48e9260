// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/rowanswers.h"

#include "simulator/rest/condition.h"
#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static constexpr int mostRows = 2500;
static constexpr int secondsATokenLives = 120;

/// What a reader asked for besides the page. It goes into the token, so that no later page has to be remembered.
struct RowQuestion {
    QString key;
    int pageSize = mostRows;
    QString filter;
    QString order;
    QString fields;
};

static QString tokenFor(const RowQuestion &question)
{
    Json parts(jsoncons::json_array_arg);
    for (const QString &part :
        {question.key, QString::number(question.pageSize), question.filter, question.order, question.fields})
        parts.push_back(toStd(part));
    return QString::fromLatin1(toBytes(parts).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

static std::optional<RowQuestion> questionOf(const QString &token)
{
    const Result<Json> parts = parseJson(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding));
    if (!parts || !parts->is_array() || parts->size() != 5)
        return {};
    return RowQuestion{
        .key = scalarText((*parts)[0]),
        .pageSize = std::clamp(scalarText((*parts)[1]).toInt(), 1, mostRows),
        .filter = scalarText((*parts)[2]),
        .order = scalarText((*parts)[3]),
        .fields = scalarText((*parts)[4]),
    };
}

static std::expected<const Field *, Refusal> fieldNamed(const DataExtension &dataExtension, const QString &name)
{
    if (const Field *const field = dataExtension.field(name))
        return field;
    return std::unexpected(
        Refusal{.errorCode = errorcode::brokenJson, .message = u"'%1' is not a valid property name."_s.arg(name)});
}

static std::expected<QList<Row>, Refusal> matching(const DataExtension &dataExtension, const QString &filter)
{
    const std::expected<Conditions, Refusal> conditions = readConditions(filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    for (const QList<Condition> &all : *conditions) {
        for (const Condition &condition : all) {
            if (const auto field = fieldNamed(dataExtension, condition.property); !field)
                return std::unexpected(field.error());
        }
    }
    QList<Row> rows;
    std::ranges::copy_if(dataExtension.rows, std::back_inserter(rows), [&](const Row &row) {
        return holds(*conditions, [&](const QString &property) { return row.value(property.toLower()); });
    });
    return rows;
}

/// "Field desc, Other": the last one first, since sorting keeps what the earlier sorting did.
static std::expected<void, Refusal> sort(QList<Row> &rows, const DataExtension &dataExtension, const QString &order)
{
    QStringList terms = order.split(u',', Qt::SkipEmptyParts);
    std::ranges::reverse(terms);
    for (const QString &term : std::as_const(terms)) {
        const QString text = term.simplified();
        const bool isDescending = text.endsWith(" desc"_L1, Qt::CaseInsensitive);
        const bool isNamed = isDescending || text.endsWith(" asc"_L1, Qt::CaseInsensitive);
        const auto field = fieldNamed(dataExtension, isNamed ? text.section(u' ', 0, -2) : text);
        if (!field)
            return std::unexpected(field.error());
        const QString name = (*field)->name.toLower();
        std::ranges::stable_sort(rows, [&](const Row &left, const Row &right) {
            return comparedValues(left.value(name), right.value(name)) * (isDescending ? -1 : 1) < 0;
        });
    }
    return {};
}

/// The fields that are told, in the data extension's order; all when none is asked for.
static std::expected<QList<Field>, Refusal> toldFields(const DataExtension &dataExtension, const QString &asked)
{
    QStringList names;
    for (const QString &name : asked.split(u',', Qt::SkipEmptyParts)) {
        const auto field = fieldNamed(dataExtension, name.trimmed());
        if (!field)
            return std::unexpected(field.error());
        names.append((*field)->name);
    }
    QList<Field> fields;
    std::ranges::copy_if(dataExtension.fields, std::back_inserter(fields),
        [&](const Field &field) { return names.isEmpty() || names.contains(field.name); });
    return fields;
}

/// Names are lower-cased and every value is text, as the platform has it.
static Json itemOf(const QList<Field> &fields, const Row &row)
{
    Json item(jsoncons::json_object_arg);
    item["keys"] = Json(jsoncons::json_object_arg);
    item["values"] = Json(jsoncons::json_object_arg);
    for (const Field &field : fields) {
        const QString name = field.name.toLower();
        item[field.primaryKey ? "keys" : "values"][toStd(name)] = toStd(row.value(name));
    }
    return item;
}

static QString pagePath(const QString &token, int page)
{
    return u"/v1/customobjectdata/token/%1/rowset?$page=%2"_s.arg(token).arg(page);
}

static Json rowsetOf(const Call &call, const DataExtension &dataExtension, const RowQuestion &question,
    const QList<Row> &rows, const QList<Field> &fields)
{
    const int pageSize = question.pageSize;
    const int page = call.number(u"$page"_s, 1, 1, 1'000'000);
    const QString token = tokenFor(question);

    Json answer(jsoncons::json_object_arg);
    answer["links"] = Json(jsoncons::json_object_arg);
    answer["links"]["self"] = toStd(pagePath(token, page));
    if (qsizetype(page) * pageSize < rows.size())
        answer["links"]["next"] = toStd(pagePath(token, page + 1));
    answer["requestToken"] = toStd(token);
    answer["tokenExpireDateUtc"] = toStd(call.now.addSecs(secondsATokenLives).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s));
    answer["customObjectId"] = toStd(dataExtension.id);
    answer["customObjectKey"] = toStd(dataExtension.key);
    answer["pageSize"] = pageSize;
    answer["page"] = page;
    answer["count"] = qint64(rows.size());
    answer["top"] = qint64(rows.size());
    Json items(jsoncons::json_array_arg);
    for (const Row &row : rows.mid(qsizetype(page - 1) * pageSize, pageSize))
        items.push_back(itemOf(fields, row));
    if (!items.empty())
        answer["items"] = std::move(items);
    return answer;
}

static Reply rowset(Tenant &tenant, const Call &call, const RowQuestion &question)
{
    const DataExtension *const dataExtension = tenant.dataExtensions().byKey(question.key);
    if (!dataExtension)
        return notFound();
    std::expected<QList<Row>, Refusal> rows = matching(*dataExtension, question.filter);
    if (!rows)
        return refusalReply(rows.error());
    if (const auto sorted = sort(*rows, *dataExtension, question.order); !sorted)
        return refusalReply(sorted.error());
    const std::expected<QList<Field>, Refusal> fields = toldFields(*dataExtension, question.fields);
    if (!fields)
        return refusalReply(fields.error());
    return jsonReply(rowsetOf(call, *dataExtension, question, *rows, *fields));
}

Reply answerRows(Tenant &tenant, const Call &call)
{
    return rowset(tenant, call,
        RowQuestion{
            .key = call.captured.value(u"key"_s),
            .pageSize = call.number(u"$pageSize"_s, mostRows, 1, mostRows),
            .filter = call.parameter(u"$filter"_s),
            .order = call.parameter(u"$orderBy"_s),
            .fields = call.parameter(u"$fields"_s),
        });
}

Reply answerRowsPage(Tenant &tenant, const Call &call)
{
    const std::optional<RowQuestion> question = questionOf(call.captured.value(u"token"_s));
    return question ? rowset(tenant, call, *question) : notFound();
}

} // namespace journeyscope::simulator
