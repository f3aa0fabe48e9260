// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checks/checks.h"
#include "diagnosis/criteria.h"
#include "diagnosis/door.h"
#include "diagnosis/versionsseen.h"
#include "diagnosis/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

QString missingEntryCriteria(const CaseFile &caseFile)
{
    return whyNoHistory(caseFile);
}

/// The filter that was not met, and where it was read.
struct Filter {
    QString xml;
    Seen seen;
    QString field;
};

static std::optional<Filter> filterOf(const CaseFile &caseFile, const std::optional<JourneyVersion> &version)
{
    if (version && !version->entryCriteria.isEmpty())
        return Filter{version->entryCriteria, seenOf(caseFile, *version), u"configurationArguments.criteria"_s};
    if (caseFile.definition && caseFile.definition->result && !caseFile.definition->result->entryCriteria.isEmpty())
        return Filter{caseFile.definition->result->entryCriteria, caseFile.definition->seen, u"arguments.criteria"_s};
    return {};
}

/// "Country was FR and Total was missing", for the event's own fields in @p criteria.
static QString valuesSent(const CaseFile &caseFile, const Criteria &criteria)
{
    const std::optional<Payload> payload = caseFile.payload();
    if (!payload)
        return {};
    QStringList said;
    for (const Condition &condition : criteria.conditions) {
        if (!condition.ofTheEvent)
            continue;
        const std::optional<QString> value = payload->value(condition.field);
        said.append(
            value ? u"%1 was %2"_s.arg(condition.field, inQuotes(*value)) : condition.field + u" was missing"_s);
    }
    said.removeDuplicates();
    return listed(said);
}

static QString sentenceFor(const CaseFile &caseFile, const HistoryRow &row, const Criteria &criteria)
{
    const auto version = versionAtTheDoor(caseFile, row);
    const QString journey = version ? nameOf(*version) : inQuotes(row.journeyName);
    if (criteria.conditions.isEmpty())
        return u"The entry filter of %1 turned the contact away on %2."_s.arg(journey, shownMoment(row.at));
    const QString values = valuesSent(caseFile, criteria);
    const QString sentence = u"%1 lets in only contacts for whom %2; on %3 that was not so"_s.arg(
        journey, criteria.words, shownMoment(row.at));
    return values.isEmpty() ? sentence + u'.' : sentence + u": "_s + values + u'.';
}

std::optional<Finding> examineEntryCriteria(const CaseFile &caseFile)
{
    const QList<HistoryRow> decisions = doorRows(caseFile);
    const auto row = std::ranges::find_if(
        decisions, [](const HistoryRow &candidate) { return says(candidate, "DidNotMeetEntryCriteria"_L1); });
    if (row == decisions.end())
        return {};

    const std::optional<Filter> filter = filterOf(caseFile, versionAtTheDoor(caseFile, *row));
    Finding finding;
    finding.sentence = sentenceFor(caseFile, *row, filter ? readCriteria(filter->xml) : Criteria());
    finding.remedy =
        u"Compare the contact's values with the filter, then relax the filter or correct the data; if the data meet it now, they came after the event."_s;
    finding.who = u"Journey owner"_s;
    finding.evidence = {evidence(caseFile.newestHistory()->seen, u"status"_s, row->status)};
    if (filter)
        finding.evidence.append(evidence(filter->seen, filter->field, filter->xml));
    return finding;
}

} // namespace journeyscope
