// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/simulatedpractice.h"

#include "foundation/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static const auto folder = u":/scenarios/"_s;
static const auto suffix = u".json"_s;
static const auto firstShown = u"all-goes-well"_s;

static QString builtIn(const QString &id)
{
    return folder + id + suffix;
}

static PracticeTenant describe(const QString &id)
{
    QFile file(builtIn(id));
    if (!file.open(QIODevice::ReadOnly))
        return {.id = id, .title = id, .says = {}};
    const Result<Json> json = parseJson(file.readAll());
    if (!json)
        return {.id = id, .title = id, .says = json.error().detail};
    return {.id = id, .title = textOf(*json, "title"_L1), .says = textOf(*json, "says"_L1)};
}

static QList<PracticeTenant> readBuiltIn()
{
    QList<PracticeTenant> tenants;
    for (const QString &name : QDir(folder).entryList({u'*' + suffix}, QDir::Files))
        tenants.append(describe(name.chopped(suffix.size())));
    // The tenant without any trouble is the one to begin with; the others stand as somebody looks for them.
    std::ranges::sort(tenants, [](const PracticeTenant &a, const PracticeTenant &b) {
        if ((a.id == firstShown) != (b.id == firstShown))
            return a.id == firstShown;
        return a.title.localeAwareCompare(b.title) < 0;
    });
    return tenants;
}

QList<PracticeTenant> SimulatedPractice::available() const
{
    // They are asked for with every change of tenant, and compiled in, so that they never change.
    static const QList<PracticeTenant> builtIn = readBuiltIn();
    return builtIn + m_own;
}

/// The path of the built-in tenant file called @p id, or @p id itself, which is a path then.
static QString pathOf(const QString &id)
{
    return QFile::exists(builtIn(id)) ? builtIn(id) : id;
}

Result<PracticeWalk> SimulatedPractice::start(const QString &id)
{
    Result<std::unique_ptr<SimulatedTenant>> started = SimulatedTenant::start({.tenant = pathOf(id)});
    if (!started)
        return std::unexpected(started.error());
    m_running = std::move(*started);
    m_id = id;
    m_faults.takeFrom(pathOf(id));
    PracticeWalk begun = walk();
    remember(begun.tenant);
    return begun;
}

Result<PracticeWalk> SimulatedPractice::reset()
{
    if (!m_running)
        return std::unexpected(Failure {.reason = Reason::Unusable, .detail = u"No simulated tenant is running."_s});
    m_running->reset();
    m_faults.takeFrom(pathOf(m_id));
    return walk();
}

PracticeWalk SimulatedPractice::walk() const
{
    const SimulatorAddresses &addresses = m_running->addresses();
    const SuggestedWalk &walk = m_running->suggestedWalk();
    return PracticeWalk {
        .tenant = {.id = m_id, .title = walk.title, .says = walk.says},
        .profile = {.name = u"Simulated tenant"_s,
            .authUrl = addresses.auth,
            .clientId = addresses.clientId,
            .accountId = addresses.accountId,
            .kind = ProfileKind::Simulated},
        .clientSecret = addresses.clientSecret,
        .definition = EventDefinitionKey(walk.eventDefinitionKey),
        .contact = ContactKey(walk.contactKey),
        .payload = QString::fromUtf8(walk.payload),
        .expectedJourney = walk.expectedJourney.isEmpty() ? std::nullopt : std::optional(JourneyKey(walk.expectedJourney)),
        .since = walk.since,
    };
}

void SimulatedPractice::remember(const PracticeTenant &tenant)
{
    if (QFile::exists(builtIn(tenant.id)))
        return;
    const QString title = tenant.title.isEmpty() ? QFileInfo(tenant.id).fileName() : tenant.title;
    m_own.removeIf([&](const PracticeTenant &each) { return each.id == tenant.id; });
    m_own.append({.id = tenant.id, .title = title, .says = tenant.says});
}

void SimulatedPractice::stop()
{
    m_running.reset();
    m_faults = {};
}

QDateTime SimulatedPractice::now() const
{
    return m_running ? m_running->now() : QDateTime();
}

void SimulatedPractice::advance(std::chrono::seconds duration)
{
    if (m_running)
        m_running->advance(duration);
}

double SimulatedPractice::clockRate() const
{
    return m_running ? m_running->clockRate() : 1;
}

void SimulatedPractice::setClockRate(double rate)
{
    if (m_running)
        m_running->setClockRate(rate);
}

QList<FaultCard> SimulatedPractice::faultCards() const
{
    return m_faults.cards();
}

Result<void> SimulatedPractice::switchFault(const QString &id, bool on)
{
    return m_running ? m_faults.switchOne(*m_running, id, on) : Result<void>();
}

} // namespace journeyscope
