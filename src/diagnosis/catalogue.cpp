// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/check.h"
#include "diagnosis/checks/checks.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace journeyscope {

// The frequency is the rank in the table of how often causes occur; causes that the table does not list share one.
static constexpr int unlisted = 13;

static constexpr Check catalogue[] = {
    {"host-or-subdomain-wrong", Layer::Authentication, CheckKind::Fault, unlisted, "Wrong address", missingHost,
        examineHost},
    {"client-credentials-invalid", Layer::Authentication, CheckKind::Fault, unlisted, "Credentials not accepted",
        missingCredentials, examineCredentials},
    {"scope-missing", Layer::Authentication, CheckKind::Fault, 11, "Right missing", missingScope, examineScope},
    {"rate-limited", Layer::Authentication, CheckKind::Fault, unlisted, "Too many calls", missingRateLimit,
        examineRateLimit},

    {"event-key-unknown", Layer::EventMapping, CheckKind::Fault, unlisted, "Unknown event", missingEventKey,
        examineEventKey},
    {"no-published-journey-on-event", Layer::EventMapping, CheckKind::Fault, 4, "No running journey",
        missingPublishedJourney, examinePublishedJourney},
    {"event-bound-to-other-journey", Layer::EventMapping, CheckKind::Fault, 5, "Event of another journey",
        missingOtherJourney, examineOtherJourney},
    {"unknown-field", Layer::EventMapping, CheckKind::Fault, 7, "Unknown field", missingUnknownField,
        examineUnknownField},
    {"required-field-missing", Layer::EventMapping, CheckKind::Fault, 7, "Required field missing", missingRequiredField,
        examineRequiredField},
    {"contact-key-scheme-mixed", Layer::EventMapping, CheckKind::Fault, 9, "Two kinds of Contact Key", missingKeyScheme,
        examineKeyScheme},

    {"journey-paused-holding", Layer::JourneyProcessing, CheckKind::Fault, unlisted, "Paused, entries kept",
        missingPauseHolding, examinePauseHolding},
    {"journey-paused-dropping", Layer::JourneyProcessing, CheckKind::Fault, unlisted + 1, "Paused, entries lost",
        missingPauseDropping, examinePauseDropping},
    {"reentry-none", Layer::JourneyProcessing, CheckKind::Fault, 2, "No re-entry allowed", missingNoReentry,
        examineNoReentry},
    {"reentry-after-exit-still-inside", Layer::JourneyProcessing, CheckKind::Fault, 2, "Still inside",
        missingStillInside, examineStillInside},
    {"entry-criteria-not-met", Layer::JourneyProcessing, CheckKind::Fault, 3, "Entry filter not met",
        missingEntryCriteria, examineEntryCriteria},
    {"waiting-by-design", Layer::JourneyProcessing, CheckKind::NoFault, 6, "Waiting as designed", missingWaiting,
        examineWaiting},
    {"history-lag-or-expired", Layer::JourneyProcessing, CheckKind::NoFault, 6, "Not provable yet", missingHistoryLag,
        examineHistoryLag},
};

std::span<const Check> checkCatalogue()
{
    return catalogue;
}

const Check *checkById(QStringView id)
{
    for (const Check &check : catalogue) {
        if (id == QLatin1StringView(check.id))
            return &check;
    }
    return nullptr;
}

QString checkPage(const Check &check)
{
    QFile page(u":/checks/"_s + QLatin1StringView(check.id) + u".md"_s);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

} // namespace journeyscope
