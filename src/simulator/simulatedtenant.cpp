// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatedtenant.h"

#include "simulator/files/mcdevfiles.h"
#include "simulator/files/mcdevfolder.h"
#include "simulator/files/recordedfolder.h"
#include "simulator/files/tenantfile.h"
#include "simulator/server/controlroutes.h"
#include "simulator/server/loopbackserver.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace journeyscope {

using namespace simulator;

namespace {

/// What a start needs, from a file, a folder of recorded answers or one that mcdev retrieved.
struct Source {
    TenantFile file;
    ReadyAnswer recorded;
};

/// A tenant that has come to its present.
struct Living {
    std::unique_ptr<Tenant> tenant;
    std::unique_ptr<Routes> routes;
};

Result<Source> readSource(const QString &path)
{
    if (QFileInfo(path).isDir() && isMcdevFolder(path)) {
        Result<TenantDescription> description = readMcdevFolder(path);
        if (!description)
            return std::unexpected(description.error());
        return Source{.file = TenantFile{.description = *std::move(description), .happenedPlaces = {}}, .recorded = {}};
    }
    if (QFileInfo(path).isDir()) {
        Result<RecordedFolder> folder = readRecordedFolder(path);
        if (!folder)
            return std::unexpected(folder.error());
        return Source{
            .file = TenantFile{.description = folder->description, .happenedPlaces = {}},
            .recorded = [answers = folder->answers](Tenant &tenant, const QString &route,
                            const Call &call) { return answers.answer(tenant, route, call); },
        };
    }
    Result<TenantFile> file = readTenantFile(path);
    if (!file)
        return std::unexpected(file.error());
    return Source{.file = *std::move(file), .recorded = {}};
}

Result<QList<JourneyVersion>> readVersions(const QList<Json> &journeys)
{
    QList<JourneyVersion> versions;
    for (const Json &json : journeys) {
        Result<JourneyVersion> version = readJourneyVersion(json);
        if (!version)
            return std::unexpected(version.error());
        versions.append(*std::move(version));
    }
    return versions;
}

Result<Living> bringToLife(const Source &source, const SimulatorOptions &options)
{
    TenantDescription description = source.file.description;
    if (options.clockStart.isValid())
        description.start = options.clockStart.toUTC();
    description.seed = options.seed.value_or(description.seed);
    Result<QList<JourneyVersion>> versions = readVersions(description.journeyVersions);
    if (!versions)
        return std::unexpected(versions.error());
    Living living;
    living.tenant = std::make_unique<Tenant>(
        description, *std::move(versions), options.clockRate.value_or(description.clockRate.value_or(1)));
    if (const std::expected<void, StoryMistake> played = living.tenant->play(); !played)
        return std::unexpected(
            mistakeIn(options.tenant, source.file.happenedPlaces.value(played.error().index), played.error().sentence));
    living.routes = std::make_unique<Routes>(*living.tenant, source.recorded);
    return living;
}

SuggestedWalk suggestion(const TenantDescription &description, const QDateTime &start)
{
    return SuggestedWalk{
        .title = description.title,
        .says = description.says,
        .eventDefinitionKey = description.walk.eventDefinitionKey,
        .contactKey = description.walk.contactKey,
        .payload = description.walk.payload,
        .expectedJourney = description.walk.expectedJourney,
        .since = description.walk.since ? start - *description.walk.since : QDateTime(),
        .expectedCauses = description.walk.expectedCauses,
    };
}

} // namespace

struct SimulatedTenant::Parts {
    SimulatorOptions options;
    Source source;
    Living living;
    std::unique_ptr<LoopbackServer> server;
    std::unique_ptr<ControlRoutes> control;
    std::unique_ptr<LoopbackServer> controlServer;
    SimulatorAddresses addresses;
    SuggestedWalk walk;

    void reset()
    {
        // The file was played once without a mistake, so it is again.
        if (Result<Living> again = bringToLife(source, options))
            living = *std::move(again);
        control->serve(living.tenant.get(), living.routes.get());
        walk = suggestion(source.file.description, living.tenant->now());
    }
};

SimulatedTenant::SimulatedTenant() : m_parts(std::make_unique<Parts>()) { }

SimulatedTenant::~SimulatedTenant() = default;

static SimulatorAddresses addressesOf(const LoopbackServer &server, const LoopbackServer &control,
    const QByteArray &secret, const TenantDescription &description)
{
    const QUrl base(QString::fromLatin1(server.base()));
    return SimulatorAddresses{
        .auth = base,
        .rest = base,
        .soap = base,
        .control = QUrl(QString::fromLatin1(control.base() + secret + '/')),
        .clientId = description.handsOutClientId,
        .clientSecret = description.handsOutClientSecret,
        .accountId = description.handsOutAccountId,
    };
}

static QByteArray freshSecret()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes.toHex();
}

Result<std::unique_ptr<SimulatedTenant>> SimulatedTenant::start(const SimulatorOptions &options)
{
    std::unique_ptr<SimulatedTenant> started(new SimulatedTenant);
    Parts *const parts = started->m_parts.get();
    parts->options = options;
    Result<Source> source = readSource(options.tenant);
    if (!source)
        return std::unexpected(source.error());
    parts->source = *std::move(source);
    Result<Living> living = bringToLife(parts->source, options);
    if (!living)
        return std::unexpected(living.error());
    parts->living = *std::move(living);

    Result<std::unique_ptr<LoopbackServer>> server = LoopbackServer::start(
        options.port, [parts](Call call) { return parts->living.routes->answer(std::move(call)); });
    if (!server)
        return std::unexpected(server.error());
    parts->server = *std::move(server);
    const QByteArray secret = freshSecret();
    parts->control = std::make_unique<ControlRoutes>(secret,
        ControlRoutes::Actions{
            .reset = [parts] { parts->reset(); }, .requestCount = [parts] { return parts->server->requestCount(); }});
    parts->control->serve(parts->living.tenant.get(), parts->living.routes.get());
    Result<std::unique_ptr<LoopbackServer>> control =
        LoopbackServer::start(0, [parts](const Call &call) { return parts->control->answer(call); });
    if (!control)
        return std::unexpected(control.error());
    parts->controlServer = *std::move(control);
    parts->addresses = addressesOf(*parts->server, *parts->controlServer, secret, parts->source.file.description);
    parts->walk = suggestion(parts->source.file.description, parts->living.tenant->now());
    return started;
}

const SimulatorAddresses &SimulatedTenant::addresses() const
{
    return m_parts->addresses;
}

const SuggestedWalk &SimulatedTenant::suggestedWalk() const
{
    return m_parts->walk;
}

QDateTime SimulatedTenant::now() const
{
    return m_parts->living.tenant->now();
}

void SimulatedTenant::advance(std::chrono::seconds duration)
{
    m_parts->living.tenant->clock().advance(duration);
    m_parts->living.tenant->catchUp();
}

double SimulatedTenant::clockRate() const
{
    return m_parts->living.tenant->clock().rate();
}

void SimulatedTenant::setClockRate(double rate)
{
    m_parts->living.tenant->clock().setRate(rate);
}

Result<void> SimulatedTenant::setClock(const QDateTime &moment)
{
    return m_parts->control->setClock(moment);
}

std::chrono::seconds SimulatedTenant::historyLag() const
{
    return m_parts->living.tenant->history().lag();
}

void SimulatedTenant::setHistoryLag(std::chrono::seconds lag)
{
    m_parts->living.tenant->setHistoryLag(lag);
}

Result<void> SimulatedTenant::addFault(const QByteArray &fault)
{
    if (const Result<int> added = m_parts->control->addFault(fault); !added)
        return std::unexpected(added.error());
    return {};
}

QList<PlayedFault> SimulatedTenant::faults() const
{
    QList<PlayedFault> faults;
    for (const ActiveFault &active : m_parts->living.routes->faults().list())
        faults.append(PlayedFault{
            .id = active.id, .fault = toBytes(active.fault.written), .calls = active.seen, .played = active.played});
    return faults;
}

bool SimulatedTenant::removeFault(int id)
{
    return m_parts->living.routes->faults().remove(id);
}

void SimulatedTenant::clearFaults()
{
    m_parts->living.routes->faults().clear();
}

int SimulatedTenant::faultCount() const
{
    return int(m_parts->living.routes->faults().count());
}

void SimulatedTenant::reset()
{
    m_parts->reset();
}

int SimulatedTenant::requestCount() const
{
    return m_parts->server->requestCount();
}

} // namespace journeyscope
