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

/// Every version of the expected journey that was seen.
static QList<JourneyVersion> expectedVersions(const CaseFile &caseFile)
{
    QList<JourneyVersion> versions = versionsSeen(caseFile);
    versions.removeIf([&](const JourneyVersion &version) { return version.key != *caseFile.subject.expectedJourney; });
    return versions;
}

/// The version that people mean: the running one, else the newest.
static JourneyVersion versionMeant(const QList<JourneyVersion> &versions)
{
    const auto running = std::ranges::find_if(versions, &JourneyVersion::takesEntries);
    return running != versions.end() ? *running : *std::ranges::max_element(versions, {}, &JourneyVersion::version);
}

QString missingOtherJourney(const CaseFile &caseFile)
{
    if (!caseFile.subject.expectedJourney)
        return u"Nobody has said which journey should have started."_s;
    if (const QString why = whyUnread(caseFile.journeys, u"The list of journeys"_s); !why.isEmpty())
        return why;
    const QList<JourneyVersion> versions = expectedVersions(caseFile);
    if (versions.isEmpty())
        return u"The expected journey %1 is not among the journeys of this business unit."_s.arg(
            inQuotes(caseFile.subject.expectedJourney->text()));
    return versionMeant(versions).eventDefinitionKey.isEmpty() ? u"The expected journey's entry source was not told."_s
                                                               : QString();
}

std::optional<Finding> examineOtherJourney(const CaseFile &caseFile)
{
    const JourneyVersion expected = versionMeant(expectedVersions(caseFile));
    const EventDefinitionKey &posted = caseFile.subject.eventDefinitionKey;
    if (expected.eventDefinitionKey == posted)
        return {};

    const QList<JourneyVersion> listening = caseFile.listeningVersions();
    const auto other = std::ranges::find_if(listening, &JourneyVersion::takesEntries);
    Finding finding;
    finding.sentence = u"%1 listens to the event %2, but the event sent was %3"_s.arg(
        nameOf(expected), inQuotes(expected.eventDefinitionKey.text()), inQuotes(posted.text()));
    finding.sentence += other != listening.end() ? u", which starts %1."_s.arg(nameOf(*other)) : u"."_s;
    finding.remedy =
        u"Compare the key on the journey's entry source with the key the sending system posts, and change one of them."_s;
    finding.who = u"Journey owner and whoever runs the sending system"_s;
    finding.evidence = {
        evidence(seenOf(caseFile, expected), u"eventDefinitionKey"_s, expected.eventDefinitionKey.text())};
    if (other != listening.end()) {
        finding.evidence.append(
            evidence(seenOf(caseFile, *other), u"eventDefinitionKey"_s, other->eventDefinitionKey.text()));
        return finding;
    }
    finding.certainty = Certainty::Indicative;
    finding.lookAlike =
        u"The journey may have been moved to a new event while the sender kept the old key; the audit log of the journey shows when its entry source changed."_s;
    return finding;
}

} // namespace journeyscope
