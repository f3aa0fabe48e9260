// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/door.h"
#include "diagnosis/looking.h"
#include "diagnosis/versionsseen.h"
#include "diagnosis/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

QString missingPublishedJourney(const CaseFile &caseFile)
{
    return whyUnread(caseFile.definition, u"The event definition"_s);
}

static bool saysUnpublished(const HistoryRow &row)
{
    return says(row, "InteractionNotPublished"_L1) || says(row, "NotEvaluatingEntryCriteria"_L1);
}

/// “Welcome” (version 3) is Draft and “Orders” (version 1) is Finishing
static QString statesOf(const QList<JourneyVersion> &versions)
{
    QStringList states;
    for (const JourneyVersion &version : versions)
        states.append(u"%1 is %2"_s.arg(nameOf(version), journeyStatusTitle(version.status)));
    return listed(states);
}

static QString sentenceFor(const CaseFile &caseFile, const std::optional<HistoryRow> &turnedAway)
{
    const EventDefinition &definition = *caseFile.definition->result;
    const QString event = inQuotes(definition.name.isEmpty() ? definition.key.text() : definition.name);
    const QList<JourneyVersion> listening = caseFile.listeningVersions();
    if (turnedAway && definition.publishedInteractionCount > 0)
        return u"When the event %1 arrived on %2, the journey was not taking anybody in."_s.arg(
            event, shownMoment(turnedAway->at));
    if (!listening.isEmpty())
        return u"The event %1 is taken, but no running journey listens to it: %2."_s.arg(event, statesOf(listening));
    if (definition.interactionCount > 0)
        return u"The event %1 is taken, but of the %2 that use it none is running."_s.arg(
            event, counted(definition.interactionCount, "journey"_L1, "journeys"_L1));
    return u"The event %1 is taken, but no journey uses it."_s.arg(event);
}

std::optional<Finding> examinePublishedJourney(const CaseFile &caseFile)
{
    const EventDefinition &definition = *caseFile.definition->result;
    const std::optional<HistoryRow> turnedAway = refusal(caseFile);
    const bool historySaysSo = turnedAway && saysUnpublished(*turnedAway);
    // Another reason at the door means that a journey was listening when the event came.
    if (turnedAway && !historySaysSo)
        return {};
    const QList<JourneyVersion> listening = caseFile.listeningVersions();
    const bool someoneListens = std::ranges::any_of(listening, [](const JourneyVersion &version) {
        return version.takesEntries() || version.status == JourneyStatus::Paused;
    });
    if (!historySaysSo && (definition.publishedInteractionCount > 0 || someoneListens))
        return {};

    Finding finding;
    finding.sentence = sentenceFor(caseFile, turnedAway);
    finding.remedy =
        u"Activate a journey version whose entry source is this event, then send the events again: earlier ones are not replayed."_s;
    finding.who = u"Journey owner"_s;
    finding.evidence = {
        evidence(caseFile.definition->seen, u"publishedInteractionCount"_s,
            QString::number(definition.publishedInteractionCount)),
        evidence(caseFile.definition->seen, u"interactionCount"_s, QString::number(definition.interactionCount)),
    };
    for (const JourneyVersion &version : listening)
        finding.evidence.append(evidence(seenOf(caseFile, version), u"status"_s, version.statusWord));
    if (historySaysSo)
        finding.evidence.append(evidence(caseFile.newestHistory()->seen, u"status"_s, turnedAway->status));
    return finding;
}

} // namespace journeyscope
