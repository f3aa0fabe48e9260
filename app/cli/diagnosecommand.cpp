// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/event.h"
#include "app/cli/walk.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

namespace {

struct DiagnoseOptions {
    std::string event;
    std::string contact;
    std::string payload;
    std::string since;
    std::string instance;
    std::string journey;
    int wait = 0;
};

Result<QDateTime> momentFrom(const std::string &typed, const QDateTime &otherwise)
{
    if (typed.empty())
        return otherwise;
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(typed), Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::unexpected(Failure {.reason = Reason::Unusable,
            .detail = u"“%1” is not a moment. Write it as 2026-03-03T14:32:00Z, or without the Z for this computer's zone."_s.arg(QString::fromStdString(typed)),
            .code = u"IN-08"_s});
    return moment.toUTC();
}

/// A payload's own members serve where no option names them.
Result<CaseFile> caseFrom(Connection &connection, const TenantClient &tenant, const DiagnoseOptions &wanted)
{
    QString payloadText;
    if (!wanted.payload.empty()) {
        const Result<QString> text = readPayloadFile(wanted.payload);
        if (!text)
            return std::unexpected(text.error());
        payloadText = *text;
    }
    const Result<QDateTime> since = momentFrom(wanted.since, connection.clock().now().addDays(-1));
    if (!since)
        return std::unexpected(since.error());
    CaseFile known = newCase(tenant, EventDefinitionKey(QString::fromStdString(wanted.event)), ContactKey(QString::fromStdString(wanted.contact)), *since);
    known.payloadText = payloadText;
    if (!wanted.journey.empty())
        known.subject.expectedJourney = JourneyKey(QString::fromStdString(wanted.journey));
    if (!wanted.instance.empty()) {
        known.injection = Injection {.contact = known.subject.contactKey,
            .definition = known.subject.eventDefinitionKey,
            .body = payloadText.toUtf8(),
            .state = DeliveryState::Accepted,
            .eventInstanceId = QString::fromStdString(wanted.instance),
            .failure = {},
            .seen = {}};
    }
    return known;
}

int diagnoseContact(Connection &connection, const CommonOptions &options, const DiagnoseOptions &wanted)
{
    Result<TenantClient> tenant = connection.tenant(options);
    if (!tenant)
        return refuse(tenant.error());
    Result<CaseFile> known = caseFrom(connection, *tenant, wanted);
    if (!known)
        return refuse(known.error());
    return deliverReport(options, walkOn(connection, *tenant, options, std::move(*known), std::chrono::seconds(wanted.wait)));
}

} // namespace

void addDiagnoseCommand(CLI::App &app, Action &chosen)
{
    CLI::App *command = app.add_subcommand("diagnose", "Say why an event did nothing: the three layers, read-only");
    auto wanted = std::make_shared<DiagnoseOptions>();
    command->add_option("--event", wanted->event, "Event definition key")->required();
    command->add_option("--contact", wanted->contact, "Contact Key")->required();
    command->add_option("--payload", wanted->payload, "File with the body that was sent, - for standard input");
    command->add_option("--since", wanted->since, "When the event was sent, or the earliest it can have been (ISO 8601)");
    command->add_option("--instance", wanted->instance, "The eventInstanceId of the answer that accepted the event");
    command->add_option("--journey", wanted->journey, "Key of the journey that should have started");
    command->add_option("--wait", wanted->wait, "Seconds to go on looking while nothing certain is seen")->check(CLI::Range(0, 86400))->capture_default_str();
    command->callback([&chosen, wanted] {
        chosen = [wanted](Connection &connection, const CommonOptions &options) { return diagnoseContact(connection, options, *wanted); };
    });
}

} // namespace journeyscope::cli
