// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/journeyediting.h"

#include "simulator/rest/journeychoice.h"
#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static const std::string never = "0001-01-01T00:00:00";

/// What the platform adds to a version that somebody writes.
static Json completed(Tenant &tenant, const Json &body, const QDateTime &now)
{
    Json json = body;
    const auto otherwise = [&](const char *name, Json value) {
        if (!hasMember(json, QLatin1StringView(name)))
            json.insert_or_assign(name, std::move(value));
    };
    json.insert_or_assign("status", "Draft");
    json.insert_or_assign("definitionId", toStd(tenant.identifiers().next(u"definition")));
    json.insert_or_assign("createdDate", toStd(platformText(now)));
    json.insert_or_assign("modifiedDate", toStd(platformText(now)));
    json.insert_or_assign("lastPublishedDate", never);
    otherwise("description", "");
    otherwise("workflowApiVersion", 1);
    otherwise("definitionType", "Multistep");
    otherwise("channel", "");
    otherwise("entryMode", "NotSet");
    otherwise("executionMode", "Production");
    otherwise("scheduledStatus", "Draft");
    for (const char *list : {"activities", "triggers", "goals", "exits", "notifiers"})
        otherwise(list, Json(jsoncons::json_array_arg));
    for (const char *object : {"defaults", "metaData"})
        otherwise(object, Json(jsoncons::json_object_arg));
    return json;
}

/// Activities and triggers get their ids when they are saved.
static void identify(Json &json, const char *list, Identifiers &identifiers)
{
    for (Json &one : json[list].array_range()) {
        if (one.is_object() && textOf(one, "id"_L1).isEmpty())
            one.insert_or_assign("id", toStd(identifiers.next(u"activity")));
    }
}

static std::expected<Json, Refusal> bodyOf(const Call &call)
{
    std::expected<Json, Refusal> body = objectOf(call.body);
    if (body && (textOf(*body, "key"_L1).isEmpty() || textOf(*body, "name"_L1).isEmpty()))
        return std::unexpected(
            Refusal{.errorCode = errorcode::missing, .message = u"The required field key or name is missing."_s});
    return body;
}

static std::expected<JourneyVersion, Refusal> versionOf(const Json &json)
{
    Result<JourneyVersion> version = readJourneyVersion(json);
    if (!version)
        return std::unexpected(Refusal{.errorCode = errorcode::wrongValue, .message = version.error().detail});
    return *std::move(version);
}

Reply answerCreateJourney(Tenant &tenant, const Call &call)
{
    const std::expected<Json, Refusal> body = bodyOf(call);
    if (!body)
        return refusalReply(body.error());
    Json json = completed(tenant, *body, call.now);
    const JourneyVersion *const newest =
        versionFor(tenant.engine().versions(), u"key:"_s + textOf(*body, "key"_L1), 0);
    json.insert_or_assign("id", toStd(newest ? newest->id : tenant.identifiers().next(u"journey")));
    json.insert_or_assign("version", newest ? newest->number + 1 : 1);
    identify(json, "activities", tenant.identifiers());
    identify(json, "triggers", tenant.identifiers());
    const std::expected<JourneyVersion, Refusal> version = versionOf(json);
    if (!version)
        return refusalReply(version.error());
    (void)tenant.engine().add(*version, call.now);
    return jsonReply(liveJourney(*version, tenant.engine(), true));
}

/// The draft that the body means, by its id or key and its version.
static const JourneyVersion *draftOf(Tenant &tenant, const Call &call, const Json &body)
{
    const int number = int(integerOf(body, "version"_L1).value_or(0));
    const QString id = textOf(body, "id"_L1);
    return versionFor(tenant, call, id.isEmpty() ? u"key:"_s + textOf(body, "key"_L1) : id, number);
}

Reply answerUpdateJourney(Tenant &tenant, const Call &call)
{
    const std::expected<Json, Refusal> body = bodyOf(call);
    if (!body)
        return refusalReply(body.error());
    const JourneyVersion *const draft = draftOf(tenant, call, *body);
    if (!draft)
        return noSuchJourney();
    Json json = completed(tenant, *body, call.now);
    json.insert_or_assign("id", toStd(draft->id));
    json.insert_or_assign("definitionId", toStd(draft->definitionId));
    json.insert_or_assign("version", draft->number);
    json.insert_or_assign("createdDate", toStd(textOf(draft->json, "createdDate"_L1)));
    identify(json, "activities", tenant.identifiers());
    identify(json, "triggers", tenant.identifiers());
    const std::expected<JourneyVersion, Refusal> version = versionOf(json);
    if (!version)
        return refusalReply(version.error());
    if (!tenant.engine().replace(*version, call.now))
        return refusalReply(Refusal{.errorCode = errorcode::wrongValue,
            .message = u"Cannot update interaction in %1 status."_s.arg(draft->status)});
    return jsonReply(liveJourney(*version, tenant.engine(), true));
}

/// Without a version number all versions go.
Reply answerDeleteJourney(Tenant &tenant, const Call &call)
{
    const JourneyVersion *const version = versionFor(tenant, call);
    if (!version || version->status == "Deleted"_L1)
        return noSuchJourney();
    const QString id = version->id;
    const int only = call.number(u"versionNumber"_s, 0, 0, 1'000'000);
    for (const JourneyVersion &each : QList<JourneyVersion>(tenant.engine().versions())) {
        if (each.id == id && (only == 0 || each.number == only))
            (void)tenant.engine().remove(choiceOf(each), call.now);
    }
    return Reply{.body = id.toUtf8(), .contentType = "text/plain; charset=utf-8"};
}

Reply answerJourneyStatus(Tenant &tenant, const Call &call)
{
    const bool all = call.parameter(u"AllVersions"_s).compare("true"_L1, Qt::CaseInsensitive) == 0;
    const int number = call.number(u"VersionNumber"_s, 0, 0, 1'000'000);
    if (!all && number == 0)
        return refusalReply(
            Refusal{.errorCode = errorcode::wrongValue, .message = u"AllVersions=true or VersionNumber required."_s});
    const JourneyVersion *const newest = versionFor(tenant, call, call.captured.value(u"which"_s), 0);
    if (!newest)
        return noSuchJourney();
    Json list(jsoncons::json_array_arg);
    for (const JourneyVersion &version : tenant.engine().versions()) {
        if (version.id != newest->id || (!all && version.number != number))
            continue;
        Json item(jsoncons::json_object_arg);
        item["id"] = toStd(version.id);
        item["status"] = toStd(version.status);
        item["versionNumber"] = version.number;
        list.push_back(std::move(item));
    }
    return jsonReply(list);
}

} // namespace journeyscope::simulator
