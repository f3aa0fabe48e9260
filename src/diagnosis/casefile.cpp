// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/casefile.h"

#include "diagnosis/door.h"
#include "diagnosis/versionsseen.h"

#include <algorithm>
#include <chrono>
#include <ranges>

using namespace std::chrono_literals;

namespace journeyscope {

// The moment of sending is ours, the moment of the line is the tenant's: two clocks may disagree a little.
static constexpr auto clockTolerance = 2s;

QList<JourneyVersion> CaseFile::listeningVersions() const
{
    QStringList journeysInOrder;
    QList<JourneyVersion> listening;
    for (const JourneyVersion &version : versionsSeen(*this)) {
        if (version.eventDefinitionKey != subject.eventDefinitionKey)
            continue;
        listening.append(version);
        if (!journeysInOrder.contains(version.id))
            journeysInOrder.append(version.id);
    }
    std::ranges::stable_sort(listening, [&](const JourneyVersion &one, const JourneyVersion &other) {
        const qsizetype journey = journeysInOrder.indexOf(one.id);
        const qsizetype otherJourney = journeysInOrder.indexOf(other.id);
        return journey != otherJourney ? journey < otherJourney : one.version > other.version;
    });
    return listening;
}

std::optional<JourneyVersion> CaseFile::versionByDefinitionId(const QString &definitionId) const
{
    if (definitionId.isEmpty())
        return {};
    for (const JourneyVersion &version : versionsSeen(*this)) {
        if (version.definitionId == definitionId)
            return version;
    }
    return {};
}

const Look<QList<HistoryRow>> *CaseFile::newestHistory() const
{
    for (const auto &look : std::views::reverse(history)) {
        if (look.succeeded())
            return &look;
    }
    return nullptr;
}

std::optional<QList<HistoryRow>> CaseFile::historyRows() const
{
    const auto *newest = newestHistory();
    return newest ? std::optional(*newest->result) : std::nullopt;
}

QList<HistoryRow> CaseFile::answersToTheEvent() const
{
    QStringList listening;
    for (const JourneyVersion &version : listeningVersions())
        listening.append(version.definitionId);
    listening.removeAll(QString());
    const QString eventId = definition && definition->result ? definition->result->id : QString();
    const QDateTime earliest = subject.since.addDuration(-clockTolerance);

    QList<HistoryRow> answers;
    for (const HistoryRow &row : historyRows().value_or(QList<HistoryRow>())) {
        const bool ofTheEvent = !eventId.isEmpty() && row.eventDefinitionId == eventId;
        const bool ofAListener = listening.contains(row.journeyDefinitionId);
        if ((ofTheEvent || ofAListener) && (!subject.since.isValid() || row.at >= earliest))
            answers.append(row);
    }
    std::ranges::stable_sort(answers, {}, &HistoryRow::at);
    return answers;
}

/// An entry into another journey than the expected one explains nothing to whoever waits for that one.
static bool isExpected(const CaseFile &caseFile, const HistoryRow &row)
{
    const std::optional<JourneyKey> &expected = caseFile.subject.expectedJourney;
    const auto version = caseFile.versionByDefinitionId(row.journeyDefinitionId);
    return !expected || !version || version->key == *expected;
}

std::optional<HistoryRow> CaseFile::entry() const
{
    for (const HistoryRow &row : doorRows(*this)) {
        if (isEntry(row) && isExpected(*this, row))
            return row;
    }
    return {};
}

QDateTime CaseFile::provableAt() const
{
    if (!subject.since.isValid() || !freshness || !freshness->result)
        return {};
    const QDateTime latest = subject.sinceIsExact || history.isEmpty() ? subject.since : history.first().seen.at;
    return latest.addDuration(freshness->result->lag);
}

std::optional<Payload> CaseFile::payload() const
{
    const QString text = injection ? QString::fromUtf8(injection->body) : payloadText;
    if (text.isEmpty())
        return {};
    const Result<Payload> read = readPayload(text);
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace journeyscope
