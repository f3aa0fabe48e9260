// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readyfile.h"
#include "signalwatch.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace journeyscope;

static constexpr int badInput = 2;

struct CommandLine {
    std::string tenant = ":/scenarios/all-goes-well.json";
    quint16 port = 0;
    double clockRate = 1;
    std::string readyFile;
};

static void describe(CLI::App &app, CommandLine &line)
{
    app.add_option("--tenant", line.tenant,
        "Tenant file, a folder that mcdev retrieved, or one of recorded answers; without it, the built-in tenant where all "
        "goes well");
    app.add_option("--port", line.port, "Port on 127.0.0.1; 0, the default, takes any free one");
    app.add_option("--clock-rate", line.clockRate, "Seconds of the tenant per second of this machine")
        ->check(CLI::NonNegativeNumber);
    app.add_option("--ready-file", line.readyFile, "Also write the line with addresses and credentials to this file");
}

static int complain(const Failure &failure)
{
    std::fprintf(stderr, "%s\n", qPrintable(failure.detail));
    return badInput;
}

static int serve(const CommandLine &line)
{
    const Result<std::unique_ptr<SimulatedTenant>> tenant = SimulatedTenant::start({
        .tenant = QString::fromStdString(line.tenant),
        .port = line.port,
        .clockRate = line.clockRate,
    });
    if (!tenant)
        return complain(tenant.error());

    const SignalWatch signalWatch;
    const QByteArray ready = readyLine((*tenant)->addresses());
    if (!line.readyFile.empty()) {
        if (const Result<void> written = writeReadyFile(QString::fromStdString(line.readyFile), ready); !written)
            return complain(written.error());
    }
    std::fwrite(ready.constData(), 1, size_t(ready.size()), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    CLI::App app("A Marketing Cloud tenant on this machine, for trying, testing and showing Journeyscope. SIMULATED: "
                 "nothing it says is real.",
        "journeyscope-simulator");
    CommandLine line;
    describe(app, line);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : badInput;
    }
    return serve(line);
}
