// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "eventdefinitions/eventdefinitionloader.h"
#include "eventdefinitions/geteventdefinition.h"
#include "journeys/journeyloader.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

namespace {

Json summary(const EventDefinition &definition)
{
    Json json;
    json["key"] = toStd(definition.key.text());
    json["name"] = toStd(definition.name);
    json["type"] = toStd(definition.type);
    json["mode"] = toStd(definition.mode);
    json["canBeFired"] = definition.canBeFired();
    json["interactionCount"] = definition.interactionCount;
    json["publishedInteractionCount"] = definition.publishedInteractionCount;
    json["dataExtensionName"] = toStd(definition.dataExtensionName);
    return json;
}

Json described(const DataExtensionField &field)
{
    Json json;
    json["name"] = toStd(field.name);
    json["type"] = toStd(fieldTypeWord(field.type));
    json["maxLength"] = field.maxLength ? Json(*field.maxLength) : Json::null();
    json["required"] = field.isRequired;
    json["primaryKey"] = field.isPrimaryKey;
    json["default"] = toStd(field.defaultValue);
    return json;
}

int list(Connection &connection, const CommonOptions &options)
{
    Result<TenantClient> tenant = connection.tenant(options);
    if (!tenant)
        return refuse(tenant.error());
    const Look<QList<EventDefinition>> look = QCoro::waitFor(loadEventDefinitions(*tenant));
    if (!look.result)
        return refuse(look.result.error());
    if (options.wantsJson()) {
        Json all(jsoncons::json_array_arg);
        for (const EventDefinition &definition : *look.result)
            all.push_back(summary(definition));
        return deliver(options, all, NothingWrong);
    }
    QString text;
    for (const EventDefinition &definition : *look.result) {
        const QString listeners = definition.publishedInteractionCount == 0 ? u"nobody listens"_s : u"%1 published"_s.arg(definition.publishedInteractionCount);
        text += u"%1\n    %2  %3, %4\n"_s.arg(definition.name, definition.key.text(), definition.type, listeners);
    }
    return deliver(options, text, NothingWrong);
}

QString fieldLine(const DataExtensionField &field)
{
    QString line = u"    %1  %2"_s.arg(field.name, fieldTypeWord(field.type));
    if (field.maxLength)
        line += u" (%1)"_s.arg(*field.maxLength);
    if (field.isRequired)
        line += u", required"_s;
    if (field.isPrimaryKey)
        line += u", primary key"_s;
    return line + u'\n';
}

int one(Connection &connection, const CommonOptions &options, const std::string &key)
{
    Result<TenantClient> tenant = connection.tenant(options);
    if (!tenant)
        return refuse(tenant.error());
    const Look<EventDefinition> look = QCoro::waitFor(tenant->send(GetEventDefinition {.key = EventDefinitionKey(QString::fromStdString(key)), .id = {}}));
    if (!look.result) {
        const bool unknown = look.result.error().reason == Reason::NotFound;
        say(unknown ? u"There is no event definition with the key “%1” in this business unit."_s.arg(QString::fromStdString(key)) : look.result.error().detail);
        return unknown ? WrongInput : NoVerdict;
    }
    const Look<DataExtension> table = QCoro::waitFor(loadDataExtension(*tenant, look.result->dataExtensionId));
    const Look<QList<JourneyVersion>> journeys = QCoro::waitFor(loadJourneys(*tenant));

    Json json = summary(*look.result);
    Json fields(jsoncons::json_array_arg);
    Json listeners(jsoncons::json_array_arg);
    QString text = u"%1\n  key             %2\n  type            %3, %4\n  data extension  %5\n  fields\n"_s.arg(look.result->name, look.result->key.text(),
        look.result->type, look.result->mode, look.result->dataExtensionName);
    const QList<DataExtensionField> known = table.result ? table.result->fields : look.result->schemaFields;
    for (const DataExtensionField &field : known) {
        fields.push_back(described(field));
        text += fieldLine(field);
    }
    text += u"  journeys that listen\n"_s;
    for (const JourneyVersion &version : journeys.result.value_or(QList<JourneyVersion> {})) {
        if (version.eventDefinitionKey != look.result->key)
            continue;
        Json listener;
        listener["key"] = toStd(version.key.text());
        listener["name"] = toStd(version.name);
        listener["version"] = version.version;
        listener["status"] = toStd(journeyStatusWord(version.status));
        listeners.push_back(listener);
        text += u"    %1, version %2, %3\n"_s.arg(version.name).arg(version.version).arg(journeyStatusTitle(version.status));
    }
    json["fields"] = fields;
    json["journeys"] = listeners;
    return options.wantsJson() ? deliver(options, json, NothingWrong) : deliver(options, text, NothingWrong);
}

} // namespace

void addDefinitionsCommand(CLI::App &app, Action &chosen)
{
    CLI::App *command = app.add_subcommand("definitions", "Event definitions: all, or one with its fields and the journeys that listen");
    auto key = std::make_shared<std::string>();
    command->add_option("key", *key, "Event definition key");
    command->callback([&chosen, key] {
        chosen = [key](Connection &connection, const CommonOptions &options) {
            return key->empty() ? list(connection, options) : one(connection, options, *key);
        };
    });
}

} // namespace journeyscope::cli
