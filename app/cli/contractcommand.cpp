// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/event.h"
#include "contract/contractdiff.h"
#include "contract/contractfile.h"
#include "contract/contractschema.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

namespace {

struct ContractOptions {
    std::string event;
    std::vector<std::string> files;
    bool readers = false;
};

/// What is saved in the file, if it is one of ours.
Result<SavedContract> savedIn(const std::string &path)
{
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<SavedContract> saved = readContractFile(*bytes);
    if (!saved) {
        Failure failure = saved.error();
        failure.detail = u"%1: %2"_s.arg(QString::fromStdString(path), failure.detail);
        return std::unexpected(failure);
    }
    return saved;
}

Result<EventContract> live(Connection &connection, const CommonOptions &options, const std::string &event)
{
    Result<TenantClient> tenant = connection.tenant(options);
    if (!tenant)
        return std::unexpected(tenant.error());
    return readWholeContract(*tenant, EventDefinitionKey(QString::fromStdString(event)));
}

int save(Connection &connection, const CommonOptions &options, const ContractOptions &wanted)
{
    const Result<EventContract> contract = live(connection, options, wanted.event);
    if (!contract)
        return refuse(contract.error());
    SavedContract saved {.contract = *contract, .version = 1, .savedAt = connection.clock().now()};
    // A file that says the same stays as it is, so that git has nothing to show.
    if (const Result<SavedContract> before = options.output.empty() ? std::unexpected(Failure {}) : savedIn(options.output)) {
        saved.version = before->version + (before->contract == saved.contract ? 0 : 1);
        if (before->contract == saved.contract)
            saved.savedAt = before->savedAt;
    }
    return deliver(options, QString::fromUtf8(contractFile(saved)), NothingWrong);
}

Json described(const ContractChange &change)
{
    Json json;
    json["impact"] = toStd(impactWord(change.impact));
    json["field"] = toStd(change.field);
    json["sentence"] = toStd(change.sentence);
    return json;
}

int tell(const CommonOptions &options, const QList<ContractChange> &changes)
{
    Json json(jsoncons::json_array_arg);
    QString text = changes.isEmpty() ? u"Nothing has changed.\n"_s : QString();
    for (const ContractChange &change : changes) {
        json.push_back(described(change));
        text += u"%1: %2\n"_s.arg(impactWord(change.impact), change.sentence);
    }
    const int exitCode = isBreaking(changes) ? SomethingFound : NothingWrong;
    return options.wantsJson() ? deliver(options, json, exitCode) : deliver(options, text, exitCode);
}

int diff(Connection &connection, const CommonOptions &options, const ContractOptions &wanted)
{
    const Result<SavedContract> before = savedIn(wanted.files.front());
    if (!before)
        return refuse(before.error());
    if (wanted.readers)
        return tell(options, readersDiff(before->contract));
    if (wanted.files.size() > 1) {
        const Result<SavedContract> after = savedIn(wanted.files.at(1));
        return after ? tell(options, contractDiff(before->contract, after->contract)) : refuse(after.error());
    }
    const Result<EventContract> after = live(connection, options, before->contract.key.text().toStdString());
    return after ? tell(options, contractDiff(before->contract, *after)) : refuse(after.error());
}

int schema(Connection &connection, const CommonOptions &options, const ContractOptions &wanted)
{
    EventContract contract;
    if (!wanted.files.empty()) {
        const Result<SavedContract> saved = savedIn(wanted.files.front());
        if (!saved)
            return refuse(saved.error());
        contract = saved->contract;
    } else {
        const Result<EventContract> found = live(connection, options, wanted.event);
        if (!found)
            return refuse(found.error());
        contract = *found;
    }
    if (options.format == "markdown")
        return deliver(options, contractMarkdown(contract), NothingWrong);
    return deliver(options, contractSchema(contract), NothingWrong);
}

} // namespace

void addContractCommand(CLI::App &app, Action &chosen)
{
    CLI::App *command = app.add_subcommand("contract", "The contract of an event: save it, compare it, hand it to the sending team");
    command->require_subcommand(1);
    command->fallthrough();
    auto wanted = std::make_shared<ContractOptions>();

    CLI::App *saving = command->add_subcommand("save", "Write the live contract as a file for git, see --output");
    saving->add_option("--event", wanted->event, "Event definition key")->required();
    saving->callback([&chosen, wanted] {
        chosen = [wanted](Connection &connection, const CommonOptions &options) { return save(connection, options, *wanted); };
    });

    CLI::App *comparing = command->add_subcommand("diff", "What changed from a saved contract to another one, or to the live one; exit code 1 when breaking");
    comparing->add_option("files", wanted->files, "A saved contract, and perhaps a later one")->required()->expected(1, 2);
    comparing->add_flag("--readers", wanted->readers, "Compare the contract with the journeys that read it instead");
    comparing->callback([&chosen, wanted] {
        chosen = [wanted](Connection &connection, const CommonOptions &options) { return diff(connection, options, *wanted); };
    });

    CLI::App *exporting = command->add_subcommand("schema", "The contract as JSON Schema 2020-12, or as a page with --format markdown");
    exporting->add_option("--event", wanted->event, "Event definition key of the live contract");
    exporting->add_option("--contract", wanted->files, "A saved contract instead of the live one")->expected(1);
    exporting->callback([&chosen, wanted] {
        if (wanted->event.empty() && wanted->files.empty())
            throw CLI::RequiredError("--event or --contract");
        chosen = [wanted](Connection &connection, const CommonOptions &options) { return schema(connection, options, *wanted); };
    });
}

} // namespace journeyscope::cli
