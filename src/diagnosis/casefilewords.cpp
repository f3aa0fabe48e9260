// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/casefilewords.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace journeyscope {

template <typename Enumeration>
struct Words;

// Words of our own: those of the rooms are the tenant's, which say nothing for what is unknown.
template <>
struct Words<FieldType> {
    static constexpr std::array<std::pair<FieldType, QLatin1StringView>, 9> table{{
        {FieldType::Text, "text"_L1},
        {FieldType::Number, "number"_L1},
        {FieldType::Decimal, "decimal"_L1},
        {FieldType::Date, "date"_L1},
        {FieldType::Boolean, "boolean"_L1},
        {FieldType::EmailAddress, "email-address"_L1},
        {FieldType::Phone, "phone"_L1},
        {FieldType::Locale, "locale"_L1},
        {FieldType::Unknown, "unknown"_L1},
    }};
};

template <>
struct Words<JourneyStatus> {
    static constexpr std::array<std::pair<JourneyStatus, QLatin1StringView>, 10> table{{
        {JourneyStatus::Draft, "draft"_L1},
        {JourneyStatus::Published, "published"_L1},
        {JourneyStatus::ScheduledToPublish, "scheduled-to-publish"_L1},
        {JourneyStatus::Unpublished, "unpublished"_L1},
        {JourneyStatus::Paused, "paused"_L1},
        {JourneyStatus::Stopped, "stopped"_L1},
        {JourneyStatus::Deleted, "deleted"_L1},
        {JourneyStatus::ScheduledToSend, "scheduled-to-send"_L1},
        {JourneyStatus::Sent, "sent"_L1},
        {JourneyStatus::Unknown, "unknown"_L1},
    }};
};

template <>
struct Words<EntryMode> {
    static constexpr std::array<std::pair<EntryMode, QLatin1StringView>, 5> table{{
        {EntryMode::NotSet, "not-set"_L1},
        {EntryMode::OnceAndDone, "once-and-done"_L1},
        {EntryMode::SingleEntryAcrossAllVersions, "single-entry-across-all-versions"_L1},
        {EntryMode::MultipleEntries, "multiple-entries"_L1},
        {EntryMode::Unknown, "unknown"_L1},
    }};
};

template <>
struct Words<ActivityKind> {
    static constexpr std::array<std::pair<ActivityKind, QLatin1StringView>, 9> table{{
        {ActivityKind::Wait, "wait"_L1},
        {ActivityKind::DecisionSplit, "decision-split"_L1},
        {ActivityKind::EngagementSplit, "engagement-split"_L1},
        {ActivityKind::RandomSplit, "random-split"_L1},
        {ActivityKind::Join, "join"_L1},
        {ActivityKind::Email, "email"_L1},
        {ActivityKind::UpdateContact, "update-contact"_L1},
        {ActivityKind::Custom, "custom"_L1},
        {ActivityKind::Other, "other"_L1},
    }};
};

template <typename Enumeration>
static QString wordIn(Enumeration wanted)
{
    for (const auto &[member, word] : Words<Enumeration>::table) {
        if (member == wanted)
            return word;
    }
    return {};
}

template <typename Enumeration>
static std::optional<Enumeration> memberIn(QStringView wanted)
{
    for (const auto &[member, word] : Words<Enumeration>::table) {
        if (word == wanted)
            return member;
    }
    return {};
}

QString wordOf(Reason reason)
{
    return reasonWord(reason);
}
QString wordOf(DeliveryState state)
{
    return deliveryStateWord(state);
}
QString wordOf(FieldType type)
{
    return wordIn(type);
}
QString wordOf(JourneyStatus status)
{
    return wordIn(status);
}
QString wordOf(EntryMode mode)
{
    return wordIn(mode);
}
QString wordOf(ActivityKind kind)
{
    return wordIn(kind);
}

template <>
std::optional<Reason> namedBy<Reason>(QStringView word)
{
    return reasonFromWord(word);
}
template <>
std::optional<DeliveryState> namedBy<DeliveryState>(QStringView word)
{
    return deliveryStateFromWord(word);
}
template <>
std::optional<FieldType> namedBy<FieldType>(QStringView word)
{
    return memberIn<FieldType>(word);
}
template <>
std::optional<JourneyStatus> namedBy<JourneyStatus>(QStringView word)
{
    return memberIn<JourneyStatus>(word);
}
template <>
std::optional<EntryMode> namedBy<EntryMode>(QStringView word)
{
    return memberIn<EntryMode>(word);
}
template <>
std::optional<ActivityKind> namedBy<ActivityKind>(QStringView word)
{
    return memberIn<ActivityKind>(word);
}

} // namespace journeyscope
