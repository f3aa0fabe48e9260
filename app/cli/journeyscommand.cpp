// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "journeys/getjourney.h"
#include "journeys/journeyloader.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

namespace {

Json described(const JourneyVersion &version)
{
    Json json;
    json["key"] = toStd(version.key.text());
    json["name"] = toStd(version.name);
    json["version"] = version.version;
    json["status"] = toStd(version.statusWord);
    json["entryMode"] = toStd(entryModeWord(version.entryMode));
    json["eventDefinitionKey"] = toStd(version.eventDefinitionKey.text());
    return json;
}

Json described(const Activity &activity)
{
    Json json;
    json["key"] = toStd(activity.key);
    json["type"] = toStd(activity.type);
    json["title"] = toStd(activity.title());
    Json next(jsoncons::json_array_arg);
    for (const Outcome &outcome : activity.outcomes)
        next.push_back(outcome.next.isEmpty() ? Json::null() : jsonText(outcome.next));
    json["next"] = next;
    return json;
}

QString shown(const JourneyVersion &version)
{
    return u"%1  version %2, %3, %4\n"_s.arg(version.name).arg(version.version).arg(journeyStatusTitle(version.status), entryModeTitle(version.entryMode).toLower());
}

int list(Connection &connection, const CommonOptions &options)
{
    Result<TenantClient> tenant = connection.tenant(options);
    if (!tenant)
        return refuse(tenant.error());
    const Look<QList<JourneyVersion>> look = QCoro::waitFor(loadJourneys(*tenant));
    if (!look.result)
        return refuse(look.result.error());
    Json all(jsoncons::json_array_arg);
    QString text;
    for (const JourneyVersion &version : *look.result) {
        all.push_back(described(version));
        text += shown(version) + u"    %1\n"_s.arg(version.key.text());
    }
    return options.wantsJson() ? deliver(options, all, NothingWrong) : deliver(options, text, NothingWrong);
}

int one(Connection &connection, const CommonOptions &options, const std::string &key)
{
    Result<TenantClient> tenant = connection.tenant(options);
    if (!tenant)
        return refuse(tenant.error());
    // Through the list, because a GET by key answers 404 when the newest version is deleted.
    const Look<QList<JourneyVersion>> all = QCoro::waitFor(loadJourneys(*tenant));
    if (!all.result)
        return refuse(all.result.error());
    const auto named = [&](const JourneyVersion &version) { return version.key.text() == QString::fromStdString(key); };
    const auto found = std::ranges::find_if(*all.result, named);
    if (found == all.result->end()) {
        say(u"There is no journey with the key “%1” in this business unit."_s.arg(QString::fromStdString(key)));
        return WrongInput;
    }
    const Look<QList<JourneyVersion>> versions = QCoro::waitFor(loadVersions(*tenant, found->id));
    if (!versions.result)
        return refuse(versions.result.error());

    Json json(jsoncons::json_array_arg);
    QString text;
    for (const JourneyVersion &version : *versions.result) {
        Json entry = described(version);
        Json activities(jsoncons::json_array_arg);
        text += shown(version);
        for (const Activity &activity : version.activities) {
            activities.push_back(described(activity));
            text += u"    %1  %2\n"_s.arg(activity.key, activity.title());
        }
        entry["activities"] = activities;
        json.push_back(entry);
    }
    return options.wantsJson() ? deliver(options, json, NothingWrong) : deliver(options, text, NothingWrong);
}

} // namespace

void addJourneysCommand(CLI::App &app, Action &chosen)
{
    CLI::App *command = app.add_subcommand("journeys", "Journeys: all, or one with its versions, entry mode and activities");
    auto key = std::make_shared<std::string>();
    command->add_option("key", *key, "Journey key");
    command->callback([&chosen, key] {
        chosen = [key](Connection &connection, const CommonOptions &options) {
            return key->empty() ? list(connection, options) : one(connection, options, *key);
        };
    });
}

} // namespace journeyscope::cli
