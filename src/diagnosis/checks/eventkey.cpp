// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/looking.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString missingEventKey(const CaseFile &caseFile)
{
    if (failedFor(caseFile.definition, Reason::NotFound))
        return {};
    return whyUnread(caseFile.definition, u"The event definition"_s);
}

/// Text in which blanks, case and a lost hyphen make no difference, to find what was meant.
static QString simplified(const QString &key)
{
    QString simple;
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            simple += c.toLower();
    }
    return simple;
}

/// What the unknown key seems to be instead; empty: no idea.
static QString guessFor(const CaseFile &caseFile)
{
    const QString &wanted = caseFile.subject.eventDefinitionKey.text();
    if (wanted.trimmed() != wanted)
        return u"it begins or ends with a blank"_s;
    if (wanted.contains(u'.'))
        return u"it contains a period, which no event definition key may"_s;
    if (!caseFile.journeys || !caseFile.journeys->succeeded())
        return {};
    for (const JourneyVersion &version : *caseFile.journeys->result) {
        if (version.key.text() == wanted || version.id == wanted || version.definitionId == wanted)
            return u"it is the key of the journey %1, not of its event"_s.arg(inQuotes(version.name));
        const QString &known = version.eventDefinitionKey.text();
        if (!known.isEmpty() && simplified(known) == simplified(wanted))
            return u"the journey %1 listens to %2, which is spelled differently"_s.arg(
                inQuotes(version.name), inQuotes(known));
    }
    return {};
}

std::optional<Finding> examineEventKey(const CaseFile &caseFile)
{
    const Failure *unknown = failedFor(caseFile.definition, Reason::NotFound);
    if (!unknown)
        return {};

    const QString unit = caseFile.subject.businessUnit.isEmpty() ? u"this business unit"_s
                                                                 : u"business unit "_s + caseFile.subject.businessUnit;
    const QString guess = guessFor(caseFile);
    Finding finding;
    finding.sentence = u"There is no event definition with the key %1 in %2%3."_s.arg(
        inQuotes(caseFile.subject.eventDefinitionKey.text()), unit, guess.isEmpty() ? QString() : u": "_s + guess);
    finding.remedy =
        u"Copy the Event Definition Key from the entry source's summary on the journey's canvas into the sending system; if it is the same, compare the business unit."_s;
    finding.who = u"Whoever runs the sending system"_s;
    finding.evidence = {evidence(caseFile.definition->seen, u"message"_s, unknown->detail)};
    const auto &injection = caseFile.injection;
    if (injection && injection->state == DeliveryState::Rejected && injection->failure)
        finding.evidence.append(evidence(injection->seen, u"message"_s, injection->failure->detail));
    return finding;
}

} // namespace journeyscope
