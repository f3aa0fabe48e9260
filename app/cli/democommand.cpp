// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/walk.h"
#include "injection/injector.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

namespace {

// Long enough for the simulated tenants' history lag, short enough for somebody who watches.
constexpr std::chrono::seconds demoPatience {30};

/// The whole walk on the simulated tenant: send what its file suggests, then say what became of it.
int demo(Connection &connection, CommonOptions options, const std::string &html)
{
    options.demo = true;
    Result<TenantClient> tenant = connection.tenant(options);
    if (!tenant)
        return refuse(tenant.error());
    const PracticeWalk &walk = *connection.walk();
    say(u"SIMULATED: %1"_s.arg(walk.tenant.says));

    const QDateTime before = connection.clock().now();
    const Injection injection = QCoro::waitFor(inject(*tenant, walk.payload));
    say(u"The event was sent: %1."_s.arg(deliveryStateTitle(injection.state).toLower()));
    CaseFile known = newCase(*tenant, walk.definition, walk.contact, injection.seen.at.isValid() ? injection.seen.at : before);
    known.subject.sinceIsExact = true;
    known.subject.expectedJourney = walk.expectedJourney;
    known.payloadText = walk.payload;
    known.injection = injection;
    const Walked walked = walkOn(connection, *tenant, options, std::move(known), demoPatience);
    if (!html.empty()) {
        CommonOptions report = options;
        report.format = "html";
        report.output = html;
        (void)deliverReport(report, walked); // says by itself when the file cannot be written
    }
    return deliverReport(options, walked);
}

} // namespace

void addDemoCommand(CLI::App &app, Action &chosen)
{
    CLI::App *command = app.add_subcommand("demo", "The whole walk on the simulated tenant: send an event and diagnose it");
    auto html = std::make_shared<std::string>();
    command->add_option("--html", *html, "Also write the diagnosis as an HTML report to this file");
    command->callback([&chosen, html] {
        chosen = [html](Connection &connection, const CommonOptions &options) { return demo(connection, options, *html); };
    });
}

} // namespace journeyscope::cli
