// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/assetquery.h"

#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using namespace errorcode;

/// The words of queries, and those of $filter that mean the same.
static const QMap<QString, QString> &comparisons()
{
    static const QMap<QString, QString> all{
        {u"equal"_s, u"eq"_s},
        {u"equals"_s, u"eq"_s},
        {u"notequal"_s, u"ne"_s},
        {u"notequals"_s, u"ne"_s},
        {u"greaterthan"_s, u"gt"_s},
        {u"greaterthanorequal"_s, u"ge"_s},
        {u"lessthan"_s, u"lt"_s},
        {u"lessthanorequal"_s, u"le"_s},
        {u"like"_s, u"like"_s},
        {u"in"_s, u"in"_s},
        {u"isnull"_s, u"isnull"_s},
        {u"isnotnull"_s, u"isnotnull"_s},
    };
    return all;
}

QString assetValue(const Json &asset, const QString &property)
{
    const Json *place = &asset;
    for (const QString &part : property.split(u'.')) {
        const QByteArray name = part.toUtf8();
        place = &member(*place, QLatin1StringView(name));
    }
    return scalarText(*place);
}

std::expected<void, Refusal> judgeProperty(const QString &property)
{
    static const QStringList known{u"id"_s, u"customerKey"_s, u"objectID"_s, u"contentType"_s, u"assetType"_s,
        u"version"_s, u"name"_s, u"description"_s, u"owner"_s, u"createdDate"_s, u"createdBy"_s, u"modifiedDate"_s,
        u"modifiedBy"_s, u"enterpriseId"_s, u"memberId"_s, u"status"_s, u"category"_s, u"tags"_s, u"content"_s,
        u"data"_s, u"legacyData"_s, u"views"_s, u"meta"_s, u"fileProperties"_s, u"channels"_s, u"modelVersion"_s};
    if (known.contains(property.section(u'.', 0, 0), Qt::CaseInsensitive))
        return {};
    return std::unexpected(
        Refusal{.errorCode = brokenJson, .message = u"'%1' is not a valid property name."_s.arg(property)});
}

static std::expected<void, Refusal> judgeComparison(const Json &query)
{
    const QString comparison = textOf(query, "simpleOperator"_L1).toLower();
    const bool needsValue = !comparison.startsWith("is"_L1);
    QList<Refusal> parts;
    for (const QLatin1StringView name : {"property"_L1, "simpleOperator"_L1, "value"_L1}) {
        if (!hasMember(query, name) && (name != "value"_L1 || needsValue))
            parts.append(Refusal{.errorCode = missing, .message = u"%1 is required."_s.arg(name)});
    }
    if (!parts.isEmpty())
        return std::unexpected(
            Refusal{.errorCode = severalErrors, .message = u"The query is not valid."_s, .parts = parts});
    if (!comparisons().contains(comparison))
        return std::unexpected(Refusal{.errorCode = wrongValue,
            .message = u"'%1' is not a valid simpleOperator."_s.arg(textOf(query, "simpleOperator"_L1))});
    return judgeProperty(textOf(query, "property"_L1));
}

std::expected<void, Refusal> judgeQuery(const Json &query)
{
    if (!hasMember(query, "logicalOperator"_L1))
        return judgeComparison(query);
    const QString word = textOf(query, "logicalOperator"_L1).toLower();
    if (word != "and"_L1 && word != "or"_L1)
        return std::unexpected(Refusal{.errorCode = wrongValue, .message = u"logicalOperator must be AND or OR."_s});
    if (const std::expected<void, Refusal> left = judgeQuery(member(query, "leftOperand"_L1)); !left)
        return left;
    return judgeQuery(member(query, "rightOperand"_L1));
}

static QStringList valuesOf(const Json &value)
{
    if (!value.is_array())
        return {scalarText(value)};
    QStringList values;
    std::ranges::transform(value.array_range(), std::back_inserter(values), scalarText);
    return values;
}

bool assetFits(const Json &asset, const Json &query)
{
    if (hasMember(query, "logicalOperator"_L1)) {
        const bool left = assetFits(asset, member(query, "leftOperand"_L1));
        const bool right = assetFits(asset, member(query, "rightOperand"_L1));
        return textOf(query, "logicalOperator"_L1).toLower() == "and"_L1 ? left && right : left || right;
    }
    const QString actual = assetValue(asset, textOf(query, "property"_L1));
    const QString comparison = comparisons().value(textOf(query, "simpleOperator"_L1).toLower());
    if (comparison.startsWith("is"_L1))
        return actual.isEmpty() == (comparison == "isnull"_L1);
    return holds(
        Condition{.property = {}, .comparison = comparison, .values = valuesOf(member(query, "value"_L1))}, actual);
}

} // namespace journeyscope::simulator
