// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/event.h"
#include "app/cli/walk.h"
#include "injection/injector.h"
#include "payload/remark.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

namespace {

struct InjectOptions {
    std::string event;
    std::string payload;
    bool dryRun = false;
    bool yes = false;
    bool watch = false;
    int wait = 60;
};

Json described(const Injection &injection)
{
    Json json;
    json["state"] = toStd(deliveryStateWord(injection.state));
    json["eventInstanceId"] = injection.eventInstanceId.isEmpty() ? Json::null() : jsonText(injection.eventInstanceId);
    json["status"] = injection.seen.status;
    json["at"] = jsonMoment(injection.seen.at);
    json["reason"] = injection.failure ? jsonText(injection.failure->detail) : Json::null();
    return json;
}

QString shown(const Injection &injection)
{
    QString text = deliveryStateTitle(injection.state) + u'.';
    if (!injection.eventInstanceId.isEmpty())
        text += u" Event instance %1."_s.arg(injection.eventInstanceId);
    if (injection.failure)
        text += u' ' + injection.failure->detail;
    return text + u'\n';
}

int exitCodeOf(DeliveryState state)
{
    return state == DeliveryState::Accepted ? NothingWrong : state == DeliveryState::Unknown ? NoVerdict : SomethingFound;
}

/// Production is asked about each time; there is no way around it but --yes.
bool mayInject(const TenantClient &tenant, const InjectOptions &wanted)
{
    const CredentialProfile &profile = tenant.profile();
    return profile.kind != ProfileKind::Production || wanted.yes
        || agreed(u"PRODUCTION – %1: one person will enter the journeys of “%2” and may get messages. Send?"_s.arg(
            profile.name, QString::fromStdString(wanted.event)));
}

int injectOne(Connection &connection, const CommonOptions &options, const InjectOptions &wanted)
{
    const Result<QString> text = readPayloadFile(wanted.payload);
    if (!text)
        return refuse(text.error());
    Result<TenantClient> tenant = connection.tenant(options);
    if (!tenant)
        return refuse(tenant.error());
    const EventDefinitionKey event(QString::fromStdString(wanted.event));
    const Result<EventContract> contract = readContract(*tenant, event);
    if (!contract)
        return refuse(contract.error());

    const QList<Remark> found = remarks(*contract, *text);
    for (const Remark &remark : found)
        say(u"line %1, column %2: %3: %4"_s.arg(remark.line).arg(remark.column).arg(severityWord(remark.severity), remark.sentence));
    const Result<Payload> payload = readPayload(*text);
    if (!payload || stopsInjection(found)) {
        say(u"Nothing was sent."_s);
        return payload ? SomethingFound : WrongInput;
    }
    if (wanted.dryRun)
        return deliver(options, u"Dry run: these %1 bytes would be sent.\n%2\n"_s.arg(text->toUtf8().size()).arg(*text), NothingWrong);
    if (!mayInject(*tenant, wanted)) {
        say(u"Nothing was sent: a production tenant needs a yes at the prompt, or --yes."_s);
        return WrongInput;
    }

    const QDateTime before = connection.clock().now();
    const Injection injection = QCoro::waitFor(inject(*tenant, *text));
    if (!wanted.watch)
        return options.wantsJson() ? deliver(options, described(injection), exitCodeOf(injection.state)) : deliver(options, shown(injection), exitCodeOf(injection.state));
    say(shown(injection).trimmed());
    CaseFile known = newCase(*tenant, event, payload->contact, injection.seen.at.isValid() ? injection.seen.at : before);
    known.subject.sinceIsExact = true;
    known.payloadText = *text;
    known.injection = injection;
    return deliverReport(options, walkOn(connection, *tenant, options, std::move(known), std::chrono::seconds(wanted.wait)));
}

} // namespace

void addInjectCommand(CLI::App &app, Action &chosen)
{
    CLI::App *command = app.add_subcommand("inject", "Send one contact's event");
    auto wanted = std::make_shared<InjectOptions>();
    command->add_option("--event", wanted->event, "Event definition key")->required();
    command->add_option("--payload", wanted->payload, "File with the body of the event call, - for standard input; sent byte for byte")->required();
    command->add_flag("--dry-run", wanted->dryRun, "Check everything and send nothing");
    command->add_flag("--yes", wanted->yes, "Do not ask before sending to a production tenant");
    command->add_flag("--watch", wanted->watch, "Go on to the diagnosis");
    command->add_option("--wait", wanted->wait, "With --watch: seconds to go on looking")->check(CLI::Range(0, 86400))->capture_default_str();
    command->callback([&chosen, wanted] {
        chosen = [wanted](Connection &connection, const CommonOptions &options) { return injectOne(connection, options, *wanted); };
    });
}

} // namespace journeyscope::cli
