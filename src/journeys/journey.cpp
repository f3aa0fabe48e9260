// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeys/journey.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

struct StatusWords {
    JourneyStatus status;
    QLatin1StringView word;
    QLatin1StringView title;
};

constexpr StatusWords statusWords[] = {
    {JourneyStatus::Draft, "Draft"_L1, "Draft"_L1},
    {JourneyStatus::Published, "Published"_L1, "Running"_L1},
    {JourneyStatus::ScheduledToPublish, "ScheduledToPublish"_L1, "Scheduled"_L1},
    {JourneyStatus::Unpublished, "Unpublished"_L1, "Finishing"_L1},
    {JourneyStatus::Paused, "Paused"_L1, "Paused"_L1},
    {JourneyStatus::Stopped, "Stopped"_L1, "Stopped"_L1},
    {JourneyStatus::Deleted, "Deleted"_L1, "Deleted"_L1},
    {JourneyStatus::ScheduledToSend, "ScheduledToSend"_L1, "Scheduled"_L1},
    {JourneyStatus::Sent, "Sent"_L1, "Sent"_L1},
    {JourneyStatus::Unknown, "Unknown"_L1, "Unknown"_L1},
};

struct EntryModeWords {
    EntryMode mode;
    QLatin1StringView word;
    QLatin1StringView title;
};

constexpr EntryModeWords entryModeWords[] = {
    {EntryMode::NotSet, "NotSet"_L1, "Not set"_L1},
    {EntryMode::OnceAndDone, "OnceAndDone"_L1, "No re-entry"_L1},
    {EntryMode::SingleEntryAcrossAllVersions, "SingleEntryAcrossAllVersions"_L1, "Re-entry only after exiting"_L1},
    {EntryMode::MultipleEntries, "MultipleEntries"_L1, "Re-entry anytime"_L1},
    {EntryMode::Unknown, "Unknown"_L1, "Unknown"_L1},
};

const StatusWords &wordsOf(JourneyStatus status)
{
    return *std::ranges::find(statusWords, status, &StatusWords::status);
}

const EntryModeWords &wordsOf(EntryMode mode)
{
    return *std::ranges::find(entryModeWords, mode, &EntryModeWords::mode);
}

/// "3 days", "1 hour"; empty unless it is a wait by duration.
QString durationText(const WaitRule &wait)
{
    if (wait.unit.isEmpty())
        return {};
    QString unit = wait.unit.toLower();
    if (wait.duration == 1 && unit.endsWith(u's'))
        unit.chop(1);
    return u"%1 %2"_s.arg(wait.duration).arg(unit);
}

QString waitTitle(const QString &name, const WaitRule &wait)
{
    const QString duration = durationText(wait);
    // Journey Builder names a wait after its duration, and a bare "1 day" says nothing in a timeline.
    if (!name.isEmpty() && name.compare(duration, Qt::CaseInsensitive) != 0)
        return name;
    if (!duration.isEmpty())
        return u"Wait "_s + duration;
    if (wait.variant == "WAITUNTILDATE"_L1)
        return u"Wait until a date"_s;
    if (wait.variant == "WAITBYATTRIBUTE"_L1)
        return u"Wait until the date in an attribute"_s;
    if (wait.variant == "WAITUNTILAPIEVENT"_L1)
        return u"Wait until an API event"_s;
    return u"Wait"_s;
}

/// What an activity of @p kind does, for those that nobody gave a name.
QString deedOf(ActivityKind kind, const QString &type)
{
    switch (kind) {
    case ActivityKind::Wait: return u"Wait"_s;
    case ActivityKind::DecisionSplit: return u"Decision split"_s;
    case ActivityKind::EngagementSplit: return u"Engagement split"_s;
    case ActivityKind::RandomSplit: return u"Random split"_s;
    case ActivityKind::Join: return u"Join"_s;
    case ActivityKind::Email: return u"E-mail"_s;
    case ActivityKind::UpdateContact: return u"Update contact"_s;
    case ActivityKind::Custom: return u"Custom activity"_s;
    case ActivityKind::Other: break;
    }
    return type.isEmpty() ? u"Activity"_s : type;
}

} // namespace

QString Activity::title() const
{
    const QString given = name.trimmed();
    if (kind == ActivityKind::Wait)
        return waitTitle(given, wait);
    if (kind == ActivityKind::Email && !given.isEmpty())
        return u"E-mail “%1”"_s.arg(given);
    return given.isEmpty() ? deedOf(kind, type) : given;
}

const Activity *JourneyVersion::activity(const QString &idOrKey) const
{
    if (idOrKey.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(activities, [&idOrKey](const Activity &candidate) {
        return candidate.key == idOrKey || candidate.id.compare(idOrKey, Qt::CaseInsensitive) == 0;
    });
    return found == activities.end() ? nullptr : &*found;
}

QString journeyStatusWord(JourneyStatus status)
{
    return wordsOf(status).word;
}

JourneyStatus journeyStatusFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(
        statusWords, [word](const StatusWords &row) { return word.compare(row.word, Qt::CaseInsensitive) == 0; });
    return found == std::end(statusWords) ? JourneyStatus::Unknown : found->status;
}

QString journeyStatusTitle(JourneyStatus status)
{
    return wordsOf(status).title;
}

QString entryModeWord(EntryMode mode)
{
    return wordsOf(mode).word;
}

EntryMode entryModeFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(
        entryModeWords, [word](const EntryModeWords &row) { return word.compare(row.word, Qt::CaseInsensitive) == 0; });
    return found == std::end(entryModeWords) ? EntryMode::Unknown : found->mode;
}

QString entryModeTitle(EntryMode mode)
{
    return wordsOf(mode).title;
}

} // namespace journeyscope
