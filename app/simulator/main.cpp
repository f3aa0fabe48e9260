// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readyfile.h"
#include "signalwatch.h"

#include "simulator/description/tenantclock.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace journeyscope;

static constexpr int badInput = 2;

struct CommandLine {
    std::string tenant = ":/scenarios/all-goes-well.json";
    quint16 port = 0;
    std::optional<double> clockRate;
    std::string clockStart;
    std::optional<quint64> seed;
    std::string readyFile;
};

static QDateTime momentFrom(const std::string &text)
{
    return QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
}

/// Empty, or what is wrong, as the library for command lines wants it. A moment without a zone would be another one on
/// the next machine.
static std::string isMoment(const std::string &text)
{
    const QDateTime moment = momentFrom(text);
    return moment.isValid() && moment.timeSpec() != Qt::LocalTime ? std::string()
                                                                  : "not a moment such as 2026-03-02T12:00:00Z";
}

static void describe(CLI::App &app, CommandLine &line)
{
    app.add_option("--tenant", line.tenant,
        "Tenant file, a folder that mcdev retrieved, or one of recorded answers; without it, the built-in tenant where all "
        "goes well");
    app.add_option("--port", line.port, "Port on 127.0.0.1; 0, the default, takes any free one");
    app.add_option("--clock-rate", line.clockRate, "Seconds of the tenant per second of this machine")
        ->check(CLI::Range(0.0, simulator::TenantClock::mostRate));
    app.add_option("--clock-start", line.clockStart,
           "When the tenant's clock starts, such as 2026-03-02T12:00:00Z; overrides the tenant file")
        ->check(&isMoment);
    app.add_option("--seed", line.seed,
        "Number that decides identifiers and all chance; overrides the tenant file. The same seed and the same calls "
        "give the same answers");
    app.add_option("--ready-file", line.readyFile, "Also write the line with addresses and credentials to this file");
}

static int complain(const Failure &failure)
{
    std::fprintf(stderr, "%s\n", qPrintable(failure.detail));
    return badInput;
}

static int serve(const CommandLine &line)
{
    // Before anything else: who is told to end while reading a large tenant ends well, too.
    const SignalWatch signalWatch;
    const Result<std::unique_ptr<SimulatedTenant>> tenant = SimulatedTenant::start({
        .tenant = QString::fromStdString(line.tenant),
        .port = line.port,
        .clockRate = line.clockRate,
        .clockStart = momentFrom(line.clockStart),
        .seed = line.seed,
    });
    if (!tenant)
        return complain(tenant.error());

    const QByteArray ready = readyLine((*tenant)->addresses());
    const QString readyFile = QString::fromStdString(line.readyFile);
    if (!readyFile.isEmpty()) {
        if (const Result<void> written = writeReadyFile(readyFile, ready); !written)
            return complain(written.error());
    }
    std::fwrite(ready.constData(), 1, size_t(ready.size()), stdout);
    std::fflush(stdout);
    const int exitCode = QCoreApplication::exec();
    removeReadyFile(readyFile, ready);
    return exitCode;
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
