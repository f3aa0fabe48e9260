// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/assetanswers.h"

#include "simulator/rest/assetquery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static constexpr int mostPerPage = 500;

/// As everywhere else, but what is wrong in detail stands in validationErrors (recorded).
static Reply assetRefusal(const Refusal &refusal)
{
    Reply reply = refusalReply(refusal);
    reply.body.replace("\"additionalErrors\"", "\"validationErrors\"");
    return reply;
}

static std::optional<Reply> closedDoor(const Call &call)
{
    const QStringList &scopes = call.grant.scopes;
    if (scopes.contains("documents_and_images_read"_L1) || scopes.contains("saved_content_read"_L1))
        return {};
    return insufficientPrivileges();
}

static bool isHidden(const Json &asset, const Call &call)
{
    static const QStringList emails{u"207"_s, u"208"_s, u"209"_s};
    return emails.contains(assetValue(asset, u"assetType.id"_s)) && !call.grant.scopes.contains("email_read"_L1);
}

static void sort(QList<Json> &assets, const QString &property, bool isDescending)
{
    std::ranges::stable_sort(assets, [&](const Json &left, const Json &right) {
        const int order = comparedValues(assetValue(left, property), assetValue(right, property));
        return isDescending ? order > 0 : order < 0;
    });
}

/// Only the members that were asked for; the id is always told.
static Json withFields(const Json &asset, const QStringList &fields)
{
    if (fields.isEmpty())
        return asset;
    Json json(jsoncons::json_object_arg);
    for (const auto &entry : asset.object_range()) {
        const QString name = fromStd(entry.key());
        if (name == "id"_L1 || fields.contains(name, Qt::CaseInsensitive))
            json[entry.key()] = entry.value();
    }
    return json;
}

static Reply page(const Call &call, const QList<Json> &assets, const QStringList &fields)
{
    QList<Json> told;
    std::ranges::transform(
        assets, std::back_inserter(told), [&](const Json &asset) { return withFields(asset, fields); });
    return jsonReply(listPage(call, told, mostPerPage));
}

Reply answerAssets(Tenant &tenant, const Call &call)
{
    if (const std::optional<Reply> closed = closedDoor(call))
        return *closed;
    const std::expected<Conditions, Refusal> conditions = readConditions(call.parameter(u"$filter"_s));
    if (!conditions)
        return assetRefusal(conditions.error());
    for (const QList<Condition> &all : *conditions) {
        for (const Condition &condition : all) {
            if (const std::expected<void, Refusal> good = judgeProperty(condition.property); !good)
                return assetRefusal(good.error());
        }
    }
    QList<Json> found;
    std::ranges::copy_if(tenant.description().assets, std::back_inserter(found), [&](const Json &asset) {
        return !isHidden(asset, call)
            && holds(*conditions, [&](const QString &property) { return assetValue(asset, property); });
    });
    const QStringList order = call.parameter(u"$orderBy"_s).simplified().split(u' ', Qt::SkipEmptyParts);
    if (!order.isEmpty())
        sort(found, order[0], order.value(1).compare("desc"_L1, Qt::CaseInsensitive) == 0);
    return page(call, found, call.parameter(u"$fields"_s).split(u',', Qt::SkipEmptyParts));
}

/// Queries page by a member of the body.
static Call paged(const Call &call, const Json &body)
{
    Call same = call;
    const Json &asked = member(body, "page"_L1);
    same.parameters.insert(u"$page"_s, textOf(asked, "page"_L1));
    same.parameters.insert(u"$pageSize"_s, textOf(asked, "pageSize"_L1));
    return same;
}

static QStringList fieldsOf(const Json &body)
{
    QStringList fields;
    if (const Json &listed = member(body, "fields"_L1); listed.is_array())
        std::ranges::transform(listed.array_range(), std::back_inserter(fields), scalarText);
    return fields;
}

Reply answerAssetQuery(Tenant &tenant, const Call &call)
{
    if (const std::optional<Reply> closed = closedDoor(call))
        return *closed;
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return assetRefusal(body.error());
    const Json &query = member(*body, "query"_L1);
    if (const auto good = query.is_null() ? std::expected<void, Refusal>() : judgeQuery(query); !good)
        return assetRefusal(good.error());
    QList<Json> found;
    std::ranges::copy_if(tenant.description().assets, std::back_inserter(found),
        [&](const Json &asset) { return !isHidden(asset, call) && (query.is_null() || assetFits(asset, query)); });
    const Json &orders = member(*body, "sort"_L1);
    for (size_t i = orders.is_array() ? orders.size() : 0; i > 0; --i) // the first counts most, so it comes last
        sort(found, textOf(orders[i - 1], "property"_L1),
            textOf(orders[i - 1], "direction"_L1).startsWith("desc"_L1, Qt::CaseInsensitive));
    return page(paged(call, *body), found, fieldsOf(*body));
}

Reply answerAsset(Tenant &tenant, const Call &call)
{
    if (const std::optional<Reply> closed = closedDoor(call))
        return *closed;
    const QList<Json> &assets = tenant.description().assets;
    const auto found = std::ranges::find_if(
        assets, [&](const Json &asset) { return textOf(asset, "id"_L1) == call.captured.value(u"id"_s); });
    if (found == assets.end())
        return notFound();
    return isHidden(*found, call) ? insufficientPrivileges() : jsonReply(*found);
}

} // namespace journeyscope::simulator
