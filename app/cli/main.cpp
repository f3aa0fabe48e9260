// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/resource.h>

using namespace journeyscope;

/// A memory image would hold secrets.
static void leaveNoMemoryImage()
{
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

static void addCommonOptions(CLI::App &app, cli::CommonOptions &options)
{
    app.add_option("--profile", options.profile, "The profile to use, by name");
    app.add_option("--format", options.format, "How to answer")
        ->check(CLI::IsMember({"text", "json", "markdown", "html"}))
        ->capture_default_str();
    app.add_option("--output", options.output, "Write the answer to this file instead of standard output");
    app.add_flag("--demo", options.demo, "Start the simulated tenant inside this program and use it");
    app.add_option("--tenant", options.tenant, "With --demo: which simulated tenant, by name or as a file or folder")->needs("--demo");
    app.add_flag("--quiet", options.quiet, "Say nothing on standard output");
    app.add_flag("--verbose", options.verbose, "Say each request on standard error, never a secret");
}

int main(int argc, char **argv)
{
    leaveNoMemoryImage();
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication qt(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("journeyscope"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("journeyscope.github.io"));

    CLI::App app("Says why an API-triggered journey did nothing.", "journeyscope-cli");
    app.set_version_flag("--version", JOURNEYSCOPE_VERSION);
    app.require_subcommand(1);
    app.fallthrough(); // common options may stand behind the sub-command, too
    cli::CommonOptions options;
    cli::Action chosen;
    addCommonOptions(app, options);
    cli::addProfileCommand(app, chosen);
    cli::addDefinitionsCommand(app, chosen);
    cli::addJourneysCommand(app, chosen);
    cli::addCheckCommand(app, chosen);
    cli::addContractCommand(app, chosen);
    cli::addInjectCommand(app, chosen);
    cli::addDiagnoseCommand(app, chosen);
    cli::addDemoCommand(app, chosen);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? cli::NothingWrong : cli::WrongInput;
    }
    cli::Connection connection;
    const int exitCode = chosen(connection, options);
    if (options.verbose)
        connection.sayTraffic();
    return exitCode;
}
