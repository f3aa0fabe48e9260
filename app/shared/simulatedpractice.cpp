// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/simulatedpractice.h"

#include "foundation/json.h"

#include <QDir>
#include <QFile>

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

QList<PracticeTenant> SimulatedPractice::available() const
{
    QStringList names = QDir(folder).entryList({u'*' + suffix}, QDir::Files, QDir::Name);
    // The tenant without any trouble is the one to begin with.
    if (names.removeOne(firstShown + suffix))
        names.prepend(firstShown + suffix);
    QList<PracticeTenant> tenants;
    for (const QString &name : std::as_const(names))
        tenants.append(describe(name.chopped(suffix.size())));
    return tenants;
}

Result<PracticeWalk> SimulatedPractice::start(const QString &id)
{
    const bool isBuiltIn = QFile::exists(builtIn(id));
    m_running.reset();
    Result<std::unique_ptr<SimulatedTenant>> started = SimulatedTenant::start({.tenant = isBuiltIn ? builtIn(id) : id});
    if (!started)
        return std::unexpected(started.error());
    m_running = std::move(*started);

    const SimulatorAddresses &addresses = m_running->addresses();
    const SuggestedWalk &walk = m_running->suggestedWalk();
    return PracticeWalk {
        .tenant = {.id = id, .title = walk.title, .says = walk.says},
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

} // namespace journeyscope
