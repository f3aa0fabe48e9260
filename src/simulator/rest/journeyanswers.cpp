// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/journeyanswers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static Reply noSuchJourney()
{
    return refusalReply(
        Refusal{.status = 404, .errorCode = 30003, .message = u"Interaction matching criteria not found."_s});
}

/// The version as it is now.
static Json live(const JourneyVersion &version, const JourneyEngine &engine, bool withCanvas)
{
    Json json = version.json;
    json.insert_or_assign("status", toStd(version.status));
    if (version.published.isValid())
        json.insert_or_assign("lastPublishedDate", toStd(platformText(version.published)));
    if (json.contains("stats") && json["stats"].is_object()) {
        json["stats"].insert_or_assign("currentPopulation", engine.countsOf(version).inside);
        json["stats"].insert_or_assign("cumulativePopulation", engine.countsOf(version).entered);
    }
    if (!withCanvas) {
        json.erase("activities");
        json.erase("triggers");
    }
    return json;
}

static bool isNewestNotDeleted(const JourneyVersion &version, const QList<JourneyVersion> &all)
{
    return version.status != "Deleted"_L1 && std::ranges::none_of(all, [&](const JourneyVersion &other) {
        return other.id == version.id && other.number > version.number && other.status != "Deleted"_L1;
    });
}

static bool isAskedFor(const JourneyVersion &version, const Call &call)
{
    const QString id = call.parameter(u"id"_s);
    const QString key = call.parameter(u"key"_s);
    const QString status = call.parameter(u"status"_s);
    QString words = call.parameter(u"nameOrDescription"_s);
    if (words.isEmpty())
        words = call.parameter(u"name"_s);
    return (id.isEmpty() || version.id == id) && (key.isEmpty() || version.key == key)
        && (status.isEmpty() || version.status.compare(status, Qt::CaseInsensitive) == 0)
        && (version.name.contains(words, Qt::CaseInsensitive)
            || textOf(version.json, "description"_L1).contains(words, Qt::CaseInsensitive));
}

static bool wantsCanvas(const Call &call)
{
    const QString extras = call.parameter(u"extras"_s).toLower();
    return extras.contains("all"_L1) || extras.contains("activities"_L1) || extras.contains("trigger"_L1);
}

Reply answerJourneys(Tenant &tenant, const Call &call)
{
    const bool newestOnly = call.parameter(u"mostRecentVersionOnly"_s).compare("false"_L1, Qt::CaseInsensitive) != 0;
    const QList<JourneyVersion> &all = tenant.engine().versions();
    QList<Json> found;
    for (const JourneyVersion &version : all) {
        if (isAskedFor(version, call) && (!newestOnly || isNewestNotDeleted(version, all)))
            found.append(live(version, tenant.engine(), wantsCanvas(call)));
    }
    std::ranges::stable_sort(
        found, std::ranges::greater{}, [](const Json &json) { return textOf(json, "modifiedDate"_L1); });
    return jsonReply(listPage(call, found, 50));
}

/// Null when there is none. Without a number the newest, even when that one is deleted.
static const JourneyVersion *versionFor(const QList<JourneyVersion> &all, const QString &which, int number)
{
    const bool byKey = which.startsWith("key:"_L1);
    const QString wanted = byKey ? which.sliced(4) : which;
    const JourneyVersion *found = nullptr;
    for (const JourneyVersion &version : all) {
        const bool fits = (byKey ? version.key : version.id) == wanted && (number == 0 || version.number == number);
        if (fits && (!found || version.number > found->number))
            found = &version;
    }
    return found;
}

Reply answerJourney(Tenant &tenant, const Call &call)
{
    const int number = call.number(u"versionNumber"_s, 0, 0, 1'000'000);
    const JourneyVersion *const version =
        versionFor(tenant.engine().versions(), call.captured.value(u"which"_s), number);
    if (!version || (number == 0 && version->status == "Deleted"_L1))
        return noSuchJourney();
    const bool withCanvas = call.parameter(u"extras"_s).isEmpty() || wantsCanvas(call);
    return jsonReply(live(*version, tenant.engine(), withCanvas));
}

Reply answerAudit(Tenant &tenant, const Call &call)
{
    const JourneyVersion *const version = versionFor(tenant.engine().versions(), call.captured.value(u"which"_s), 0);
    if (!version)
        return noSuchJourney();
    QList<Json> items;
    for (const AuditLine &line : tenant.audit().of(
             version->id, call.number(u"versionNumber"_s, 0, 0, 1'000'000), call.captured.value(u"action"_s)))
        items.append(auditItem(line));
    return jsonReply(listPage(call, items, 50));
}

Reply answerMembership(Tenant &tenant, const Call &call)
{
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    const Json &keys = member(*body, "ContactKeyList"_L1);
    if (!keys.is_array() || keys.empty())
        return refusalReply(Refusal{.errorCode = 10002, .message = u"The required field ContactKeyList is missing."_s});

    Json memberships(jsoncons::json_array_arg);
    Json notFound(jsoncons::json_array_arg);
    for (const Json &entry : keys.array_range()) {
        const QString key = scalarText(entry);
        const QList<Place> places = tenant.engine().placesOf(key);
        if (places.isEmpty())
            notFound.push_back(toStd(key));
        for (const Place &place : places) {
            Json membership(jsoncons::json_object_arg);
            membership["contactKey"] = toStd(key);
            membership["definitionKey"] = toStd(place.journeyKey);
            membership["version"] = place.version;
            memberships.push_back(std::move(membership));
        }
    }
    Json answer(jsoncons::json_object_arg);
    answer["results"] = Json(jsoncons::json_object_arg);
    answer["results"]["contactMemberships"] = std::move(memberships);
    answer["results"]["contactsNotFound"] = std::move(notFound);
    return jsonReply(answer);
}

} // namespace journeyscope::simulator
