// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/event.h"
#include "payload/payload.h"
#include "payload/remark.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

namespace {

struct CheckOptions {
    std::string event;
    std::string payload;
};

Json described(const Remark &remark)
{
    Json json;
    json["id"] = toStd(remark.id);
    json["severity"] = toStd(severityWord(remark.severity));
    json["line"] = remark.line;
    json["column"] = remark.column;
    json["field"] = toStd(remark.field);
    json["sentence"] = toStd(remark.sentence);
    return json;
}

int check(Connection &connection, const CommonOptions &options, const CheckOptions &wanted)
{
    const Result<QString> text = readPayloadFile(wanted.payload);
    if (!text)
        return refuse(text.error());
    Result<TenantClient> tenant = connection.tenant(options);
    if (!tenant)
        return refuse(tenant.error());
    const Result<EventContract> contract = readContract(*tenant, EventDefinitionKey(QString::fromStdString(wanted.event)));
    if (!contract)
        return refuse(contract.error());

    const QList<Remark> found = remarks(*contract, *text);
    Json json(jsoncons::json_array_arg);
    QString lines;
    for (const Remark &remark : found) {
        json.push_back(described(remark));
        lines += u"%1:%2:%3: %4: %5 [%6]\n"_s.arg(QString::fromStdString(wanted.payload))
                     .arg(remark.line)
                     .arg(remark.column)
                     .arg(severityWord(remark.severity), remark.sentence, remark.id);
    }
    if (found.isEmpty())
        lines = u"The payload fits the event.\n"_s;
    const bool readable = readPayload(*text).has_value();
    const int exitCode = !readable ? WrongInput : stopsInjection(found) ? SomethingFound : NothingWrong;
    return options.wantsJson() ? deliver(options, json, exitCode) : deliver(options, lines, exitCode);
}

} // namespace

void addCheckCommand(CLI::App &app, Action &chosen)
{
    CLI::App *command = app.add_subcommand("check", "Judge a payload before it is sent");
    auto wanted = std::make_shared<CheckOptions>();
    command->add_option("--event", wanted->event, "Event definition key")->required();
    command->add_option("--payload", wanted->payload, "File with the body of the event call, - for standard input")->required();
    command->callback([&chosen, wanted] {
        chosen = [wanted](Connection &connection, const CommonOptions &options) { return check(connection, options, *wanted); };
    });
}

} // namespace journeyscope::cli
