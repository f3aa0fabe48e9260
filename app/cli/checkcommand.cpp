// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/event.h"
#include "contract/contractfile.h"
#include "payload/payload.h"
#include "payload/remark.h"
#include "payload/rowcheck.h"

#include <fstream>
#include <memory>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

namespace {

struct CheckOptions {
    std::string event;
    std::string contract;
    std::string payload;
    std::string csv;
    std::string jsonLines;
    std::string route = "single";
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
    json["aboutEvent"] = remark.aboutEvent;
    json["fixes"] = Json(jsoncons::json_array_arg);
    for (const QuickFix &fix : remark.fixes)
        json["fixes"].push_back(jsonText(fix.title));
    return json;
}

/// The saved contract, which needs no tenant, or the live one.
Result<EventContract> contractFor(Connection &connection, const CommonOptions &options, const CheckOptions &wanted)
{
    if (!wanted.contract.empty()) {
        const Result<QByteArray> bytes = readInput(wanted.contract);
        if (!bytes)
            return std::unexpected(bytes.error());
        const Result<SavedContract> saved = readContractFile(*bytes);
        return saved ? Result<EventContract>(saved->contract) : std::unexpected(saved.error());
    }
    Result<TenantClient> tenant = connection.tenant(options);
    if (!tenant)
        return std::unexpected(tenant.error());
    return readWholeContract(*tenant, EventDefinitionKey(QString::fromStdString(wanted.event)));
}

int checkOne(const Yardstick &yardstick, const CommonOptions &options, const std::string &path)
{
    const Result<QString> text = readPayloadFile(path);
    if (!text)
        return refuse(text.error());
    const QList<Remark> found = remarks(yardstick, *text);
    Json json(jsoncons::json_array_arg);
    QString lines;
    bool hasErrors = false;
    for (const Remark &remark : found) {
        hasErrors = hasErrors || remark.severity == Severity::Error;
        json.push_back(described(remark));
        lines += u"%1:%2:%3: %4: %5 [%6]\n"_s.arg(QString::fromStdString(path))
                     .arg(remark.line)
                     .arg(remark.column)
                     .arg(severityWord(remark.severity), remark.sentence, remark.id);
    }
    if (found.isEmpty())
        lines = u"The payload fits the event.\n"_s;
    const bool readable = readPayload(*text).has_value();
    const int exitCode = !readable ? WrongInput : hasErrors ? SomethingFound : NothingWrong;
    return options.wantsJson() ? deliver(options, json, exitCode) : deliver(options, lines, exitCode);
}

int tell(const CommonOptions &options, const RowsJudged &judged)
{
    Json json;
    json["rows"] = judged.rows;
    json["remarks"] = Json(jsoncons::json_array_arg);
    json["contactKeys"] = Json(jsoncons::json_object_arg);
    QString text = u"%1 rows.\n"_s.arg(judged.rows);
    for (const RemarkCount &entry : judged.remarks) {
        Json remark = described(entry.first);
        remark["count"] = entry.count;
        json["remarks"].push_back(remark);
        text += u"%1: %2 [%3] in %4 rows, first in line %5\n"_s.arg(severityWord(entry.first.severity), entry.first.sentence, entry.first.id).arg(entry.count).arg(entry.first.line);
    }
    for (const auto &[kind, count] : judged.keyKinds.asKeyValueRange()) {
        json["contactKeys"][toStd(kind)] = count;
        if (judged.keyKinds.size() > 1)
            text += u"Contact Keys are of several kinds: %1 in %2 rows.\n"_s.arg(kind).arg(count);
    }
    if (judged.remarks.isEmpty())
        text += u"Every row fits the event.\n"_s;
    const int exitCode = judged.hasErrors() ? SomethingFound : NothingWrong;
    return options.wantsJson() ? deliver(options, json, exitCode) : deliver(options, text, exitCode);
}

int checkRows(const Yardstick &yardstick, const CommonOptions &options, const std::string &path, Result<RowsJudged> (*judge)(const Yardstick &, std::istream &))
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return refuse({.reason = Reason::Unusable, .detail = u"The file %1 cannot be read."_s.arg(QString::fromStdString(path)), .code = u"IN-08"_s});
    const Result<RowsJudged> judged = judge(yardstick, file);
    return judged ? tell(options, *judged) : refuse(judged.error());
}

int check(Connection &connection, const CommonOptions &options, const CheckOptions &wanted)
{
    const Result<EventContract> contract = contractFor(connection, options, wanted);
    if (!contract)
        return refuse(contract.error());
    const Yardstick yardstick {.contract = *contract,
        .route = wanted.route == "batch" ? Route::Batch : Route::Single,
        .contentType = {},
        .eventKeys = {},
        .contactKeys = {},
        .earlierFields = {},
        .now = connection.clock().now()};
    if (!wanted.csv.empty())
        return checkRows(yardstick, options, wanted.csv, &judgeCsv);
    if (!wanted.jsonLines.empty())
        return checkRows(yardstick, options, wanted.jsonLines, &judgeJsonLines);
    return checkOne(yardstick, options, wanted.payload);
}

} // namespace

void addCheckCommand(CLI::App &app, Action &chosen)
{
    CLI::App *command = app.add_subcommand("check", "Judge payloads before they are sent");
    auto wanted = std::make_shared<CheckOptions>();
    auto *judge = command->add_option_group("contract", "What to judge by");
    judge->add_option("--event", wanted->event, "Event definition key: the live contract");
    judge->add_option("--contract", wanted->contract, "File with a saved contract; no tenant is asked");
    judge->require_option(1, 2);
    auto *input = command->add_option_group("payload", "What to judge");
    input->add_option("--payload", wanted->payload, "File with the body of the event call, - for standard input");
    input->add_option("--csv", wanted->csv, "File with one event in each row; the first line names the fields");
    input->add_option("--json-lines", wanted->jsonLines, "File with the body of one event in each line");
    input->require_option(1);
    command->add_option("--route", wanted->route, "The call the payload is for")->check(CLI::IsMember({"single", "batch"}))->capture_default_str();
    command->callback([&chosen, wanted] {
        chosen = [wanted](Connection &connection, const CommonOptions &options) { return check(connection, options, *wanted); };
    });
}

} // namespace journeyscope::cli
