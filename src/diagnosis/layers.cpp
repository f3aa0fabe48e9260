// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/layers.h"

#include "diagnosis/door.h"
#include "diagnosis/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static CheckResult run(const Check &check, const CaseFile &caseFile, bool entered)
{
    CheckResult result{.id = QLatin1StringView(check.id), .outcome = CheckOutcome::Clear, .finding = {}, .missing = {}};
    result.missing = check.missing(caseFile);
    if (!result.missing.isEmpty()) {
        result.outcome = CheckOutcome::NotExamined;
        return result;
    }
    if (!entered || check.kind == CheckKind::NoFault)
        result.finding = check.examine(caseFile);
    if (result.finding)
        result.outcome = CheckOutcome::Found;
    return result;
}

static QString authenticationPassed(const CaseFile &caseFile)
{
    if (!caseFile.signIn || !caseFile.signIn->succeeded())
        return {};
    const SignIn &signIn = *caseFile.signIn->result;
    const bool journeysRead = caseFile.newestHistory() || (caseFile.journeys && caseFile.journeys->succeeded());
    if (!signIn.grants(u"journeys_read"_s) && !journeysRead)
        return {};
    const QString unit = caseFile.subject.businessUnit.isEmpty() ? u"the package's own unit"_s
                                                                 : u"unit "_s + caseFile.subject.businessUnit;
    return u"Token for %1, %2"_s.arg(unit, counted(signIn.scopes.size(), "scope"_L1, "scopes"_L1));
}

static QString eventMappingPassed(const CaseFile &caseFile)
{
    if (caseFile.injection && !caseFile.injection->eventInstanceId.isEmpty())
        return u"Event taken with the id "_s + caseFile.injection->eventInstanceId;
    if (!caseFile.answersToTheEvent().isEmpty())
        return u"Journey history has a line about the event"_s;
    return rowOfTheEvent(caseFile) ? u"The row is in the data extension"_s : QString();
}

static QString journeyProcessingPassed(const CaseFile &caseFile)
{
    const std::optional<HistoryRow> entry = caseFile.entry();
    if (!entry)
        return {};
    const QList<HistoryRow> pass = passOf(caseFile, *entry);
    if (std::ranges::any_of(pass, [](const HistoryRow &row) { return row.hasStatus("Failed"_L1); }))
        return {};
    return u"Entered on %1, %2 in history"_s.arg(shownMoment(entry->at), counted(pass.size(), "line"_L1, "lines"_L1));
}

/// The positive evidence that the event passed @p layer; empty: none. That no check spoke is none.
static QString passedBecause(const CaseFile &caseFile, Layer layer)
{
    switch (layer) {
    case Layer::Authentication: return authenticationPassed(caseFile);
    case Layer::EventMapping: return eventMappingPassed(caseFile);
    case Layer::JourneyProcessing: return journeyProcessingPassed(caseFile);
    }
    return {};
}

LayerResult examineLayer(const CaseFile &caseFile, Layer layer)
{
    const bool entered = caseFile.entry().has_value();
    LayerResult result{.layer = layer, .outcome = CheckOutcome::NotExamined, .passedBecause = {}, .checks = {}};
    bool faulty = false;
    for (const Check &check : checkCatalogue()) {
        if (check.layer != layer)
            continue;
        result.checks.append(run(check, caseFile, entered));
        faulty = faulty || (check.kind == CheckKind::Fault && result.checks.last().outcome == CheckOutcome::Found);
    }

    if (faulty) {
        result.outcome = CheckOutcome::Found;
        return result;
    }
    result.passedBecause = passedBecause(caseFile, layer);
    if (!result.passedBecause.isEmpty())
        result.outcome = CheckOutcome::Clear;
    return result;
}

} // namespace journeyscope
