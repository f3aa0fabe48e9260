// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/findingreferences.h"

#include "diagnosis/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static bool isSame(const Seen &one, const Seen &other)
{
    return one.exchange != 0 || other.exchange != 0 ? one.exchange == other.exchange : one == other;
}

/// Evidence tells moments as people read them, inside other words.
static bool namesMoment(const Evidence &evidence, const QDateTime &at)
{
    return at.isValid() && evidence.value.contains(shownMoment(at));
}

FindingReferences::FindingReferences(const Diagnosis &diagnosis, const QDateTime &since)
    : m_since(since)
{
    for (const QString &cause : diagnosis.verdict.causes) {
        for (const LayerResult &layer : diagnosis.layers) {
            for (const CheckResult &result : layer.checks) {
                if (result.id == cause)
                    add(result);
            }
        }
    }
    for (const LayerResult &layer : diagnosis.layers) {
        for (const CheckResult &result : layer.checks) {
            if (!diagnosis.verdict.causes.contains(result.id))
                add(result);
        }
    }
}

void FindingReferences::add(const CheckResult &result)
{
    if (result.finding)
        m_references.append({result.id, result.finding->evidence});
}

bool FindingReferences::namesRow(const Evidence &evidence, const HistoryRow &row) const
{
    if (evidence.field == "transactionTime"_L1)
        return namesMoment(evidence, row.at) && (row.isTrigger() || !evidence.value.startsWith("entered"_L1));
    if (evidence.field == "endDate"_L1)
        return namesMoment(evidence, row.waitUntil);
    // Many rows are complete; that word singles out none of them. Nor does a refusal of an earlier event.
    const bool isAnswer = !m_since.isValid() || row.at >= m_since;
    return evidence.field == "status"_L1 && isAnswer && !row.hasStatus("Complete"_L1) && evidence.value.compare(row.status, Qt::CaseInsensitive) == 0;
}

template <typename Cites>
QString FindingReferences::firstThat(Cites cites) const
{
    const auto found = std::ranges::find_if(m_references, [&cites](const Reference &reference) {
        return std::ranges::any_of(reference.evidence, cites);
    });
    return found == m_references.end() ? QString() : found->id;
}

QString FindingReferences::restingOn(const Seen &seen) const
{
    return firstThat([&seen](const Evidence &evidence) { return isSame(evidence.seen, seen); });
}

QString FindingReferences::restingOn(const HistoryRow &row, const QList<Seen> &looks) const
{
    return firstThat([this, &row, &looks](const Evidence &evidence) {
        const auto seenThere = [&evidence](const Seen &look) { return isSame(evidence.seen, look); };
        return namesRow(evidence, row) && std::ranges::any_of(looks, seenThere);
    });
}

QString FindingReferences::restingOn(const AuditEntry &line, const Seen &look) const
{
    return firstThat([&line, &look](const Evidence &evidence) {
        return isSame(evidence.seen, look) && namesMoment(evidence, line.at) && evidence.value.startsWith(line.action);
    });
}

} // namespace journeyscope
