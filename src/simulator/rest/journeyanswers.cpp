// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/journeyanswers.h"

#include "simulator/rest/journeychoice.h"
#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

// Documented for contact exit; for membership no limit is, so the same is taken.
static constexpr std::size_t mostContacts = 50;

static bool isNewestNotDeleted(const JourneyVersion &version, const QList<JourneyVersion> &all)
{
    return version.status != "Deleted"_L1 && std::ranges::none_of(all, [&](const JourneyVersion &other) {
        return other.id == version.id && other.number > version.number && other.status != "Deleted"_L1;
    });
}

/// An empty wish fits everything.
static bool fits(const QString &wish, const QString &text)
{
    return wish.isEmpty() || text.compare(wish, Qt::CaseInsensitive) == 0;
}

static bool hasTag(const JourneyVersion &version, const QString &tag)
{
    const Json &tags = member(version.json, "tags"_L1);
    return tag.isEmpty() || (tags.is_array() && std::ranges::any_of(tags.array_range(), [&](const Json &each) {
        return textOf(each, "name"_L1).compare(tag, Qt::CaseInsensitive) == 0;
    }));
}

static bool isAskedFor(const JourneyVersion &version, const Call &call)
{
    QString words = call.parameter(u"nameOrDescription"_s);
    if (words.isEmpty())
        words = call.parameter(u"name"_s);
    const int number = call.number(u"versionNumber"_s, 0, 0, 1'000'000);
    return fits(call.parameter(u"id"_s), version.id) && fits(call.parameter(u"key"_s), version.key)
        && fits(call.parameter(u"status"_s), version.status) && (number == 0 || number == version.number)
        && fits(call.parameter(u"definitionType"_s), textOf(version.json, "definitionType"_L1))
        && hasTag(version, call.parameter(u"tag"_s))
        && (version.name.contains(words, Qt::CaseInsensitive)
            || textOf(version.json, "description"_L1).contains(words, Qt::CaseInsensitive));
}

static bool wantsAll(const Call &call)
{
    return call.parameter(u"extras"_s).contains("all"_L1, Qt::CaseInsensitive);
}

static bool wantsCanvas(const Call &call)
{
    const QString extras = call.parameter(u"extras"_s).toLower();
    return wantsAll(call) || extras.contains("activities"_L1) || extras.contains("trigger"_L1)
        || extras.contains("outcome"_L1);
}

/// By $orderBy; the newest change first without it. Who was changed at the same time stays in the order of the file.
static void sort(QList<const JourneyVersion *> &versions, const QString &orderBy)
{
    const QString word = orderBy.section(u' ', 0, 0);
    const bool byName = word.compare("Name"_L1, Qt::CaseInsensitive) == 0;
    const bool up = orderBy.isEmpty() ? false : !orderBy.endsWith("DESC"_L1, Qt::CaseInsensitive);
    const auto keyOf = [byName](const JourneyVersion *version) {
        return byName ? version->name.toLower() : textOf(version->json, "modifiedDate"_L1);
    };
    if (up)
        std::ranges::stable_sort(versions, {}, keyOf);
    else
        std::ranges::stable_sort(versions, std::ranges::greater{}, keyOf);
}

static Json summaryOf(const QList<const JourneyVersion *> &versions, const JourneyEngine &engine)
{
    qint64 running = 0;
    qint64 population = 0;
    for (const JourneyVersion *version : versions) {
        running += version->status == "Published"_L1 && !version->goals.isEmpty();
        population += engine.countsOf(*version).entered;
    }
    Json summary(jsoncons::json_object_arg);
    summary["totalInteractions"] = qint64(versions.size());
    summary["totalRunningVersionsWithDefinedGoal"] = running;
    summary["totalRunningVersionsMeetingGoal"] = 0;
    summary["cumulativePopulation"] = population;
    return summary;
}

Reply answerJourneys(Tenant &tenant, const Call &call)
{
    const bool newestOnly = call.parameter(u"mostRecentVersionOnly"_s).compare("false"_L1, Qt::CaseInsensitive) != 0
        && !call.parameters.contains(u"versionNumber"_s);
    const QList<JourneyVersion> &all = tenant.engine().versions();
    QList<const JourneyVersion *> found;
    for (const JourneyVersion &version : all) {
        if (isSeen(version, tenant, call) && isAskedFor(version, call)
            && (!newestOnly || isNewestNotDeleted(version, all)))
            found.append(&version);
    }
    sort(found, call.parameter(u"$orderBy"_s));
    QList<Json> items;
    for (const JourneyVersion *version : std::as_const(found))
        items.append(liveJourney(*version, tenant.engine(), wantsCanvas(call)));
    Json list = listPage(call, items, 50);
    if (wantsAll(call))
        list["summary"] = summaryOf(found, tenant.engine());
    return jsonReply(list);
}

Reply answerJourney(Tenant &tenant, const Call &call)
{
    const int number = call.number(u"versionNumber"_s, 0, 0, 1'000'000);
    const JourneyVersion *const version = versionFor(tenant, call);
    if (!version || (number == 0 && version->status == "Deleted"_L1))
        return noSuchJourney();
    const bool withCanvas = call.parameter(u"extras"_s).isEmpty() || wantsCanvas(call);
    return jsonReply(liveJourney(*version, tenant.engine(), withCanvas));
}

Reply answerAudit(Tenant &tenant, const Call &call)
{
    const JourneyVersion *const version = versionFor(tenant, call, call.captured.value(u"which"_s), 0);
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
        return refusalReply(
            Refusal{.errorCode = errorcode::missing, .message = u"The required field ContactKeyList is missing."_s});
    if (keys.size() > mostContacts)
        return refusalReply(
            Refusal{.errorCode = errorcode::wrongValue, .message = u"At most 50 contact keys can be asked for."_s});

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
