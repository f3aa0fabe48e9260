// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/listjourneys.h"

#include "journeys/readactivity.h"
#include "tenant/restanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

TenantRequest ListJourneys::request() const
{
    TenantRequest request;
    request.path = "/interaction/v1/interactions"_ba;
    request.query.addQueryItem(u"$page"_s, QString::number(page));
    request.query.addQueryItem(u"$pageSize"_s, QString::number(pageSize));
    request.query.addQueryItem(u"extras"_s, u"all"_s);
    if (!versionsOf.isEmpty()) {
        request.query.addQueryItem(u"id"_s, QString::fromLatin1(pathSegment(versionsOf)));
        request.query.addQueryItem(u"mostRecentVersionOnly"_s, u"false"_s);
    }
    return request;
}

Result<Page<JourneyVersion>> ListJourneys::read(const http::Answer &answer) const
{
    const Result<Json> json = restJson(answer);
    if (!json)
        return std::unexpected(json.error());
    if (!json->is_object())
        return std::unexpected(Failure{
            .reason = Reason::Unreadable,
            .detail = u"The tenant sent something else than a list of journeys."_s,
            .status = answer.status,
            .code = u"JRN-01"_s,
        });

    Page<JourneyVersion> result;
    result.page = int(integerOf(*json, "page"_L1).value_or(page));
    result.total = int(integerOf(*json, "count"_L1).value_or(0));
    const Json &items = member(*json, "items"_L1);
    if (items.is_array()) {
        for (const Json &item : items.array_range())
            result.items.append(readJourneyVersion(item));
    }
    return result;
}

static void readTrigger(JourneyVersion &version, const Json &trigger)
{
    version.triggerType = textOf(trigger, "type"_L1);
    QString key = textOf(member(trigger, "metaData"_L1), "eventDefinitionKey"_L1);
    if (key.isEmpty())
        key = textOf(trigger, "eventDefinitionKey"_L1);
    version.eventDefinitionKey = EventDefinitionKey(key);
    version.entryCriteria = textOf(member(trigger, "configurationArguments"_L1), "criteria"_L1);
}

static QStringList readExpressions(const Json &value)
{
    if (!value.is_array())
        return value.is_string() ? QStringList{scalarText(value)} : QStringList{};
    QStringList expressions;
    for (const Json &item : value.array_range())
        expressions.append(scalarText(item));
    return expressions;
}

static int sizeOf(const Json &list)
{
    return list.is_array() ? int(list.size()) : 0;
}

JourneyVersion readJourneyVersion(const Json &json)
{
    JourneyVersion version;
    version.id = textOf(json, "id"_L1);
    version.definitionId = textOf(json, "definitionId"_L1);
    version.key = JourneyKey(textOf(json, "key"_L1));
    version.name = textOf(json, "name"_L1);
    version.version = int(integerOf(json, "version"_L1).value_or(0));
    version.statusWord = textOf(json, "status"_L1);
    version.status = journeyStatusFromWord(version.statusWord);
    version.entryMode = entryModeFromWord(textOf(json, "entryMode"_L1));
    version.definitionType = textOf(json, "definitionType"_L1);
    if (const Json &triggers = member(json, "triggers"_L1); sizeOf(triggers) > 0)
        readTrigger(version, triggers.at(0));
    if (const Json &activities = member(json, "activities"_L1); activities.is_array()) {
        for (const Json &item : activities.array_range())
            version.activities.append(readActivity(item));
    }
    version.defaultEmail = readExpressions(member(member(json, "defaults"_L1), "email"_L1));
    version.eventMentions = readMentions(json);
    version.goals = sizeOf(member(json, "goals"_L1));
    version.exits = sizeOf(member(json, "exits"_L1));
    version.lastPublished = platformTimeOf(json, "lastPublishedDate"_L1);
    version.modified = platformTimeOf(json, "modifiedDate"_L1);
    return version;
}

} // namespace journeyscope
