// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

#include <optional>

namespace journeyscope {

/// What kind of identifier serves as Contact Key.
enum class KeyScheme { Email, CrmId15, CrmId18, Guid, Number, Other };

[[nodiscard]] KeyScheme schemeOf(QStringView key);
/// "an e-mail address", "an 18-character CRM id" and so on.
[[nodiscard]] QString schemePhrase(KeyScheme scheme);

/// The 18-character form of a 15-character Salesforce id: its case, once more, as three letters that survive systems
/// without regard to case.
[[nodiscard]] QString crmId18(const QString &id15);

/// What keys of the same contact have in common that are spelled differently: without blanks and invisible characters,
/// without regard to case, without leading zeros, Salesforce ids by their first 15 characters.
[[nodiscard]] QString withoutDrift(QStringView key);

/// The kind that at least two thirds of @p keys have; empty: none has, or there are no keys.
[[nodiscard]] std::optional<KeyScheme> usualScheme(const QStringList &keys);

/// What is wrong with a collection of Contact Keys as a whole.
struct KeyHygiene {
    QMap<KeyScheme, qsizetype> counts;
    QList<QStringList> drifting; ///< groups that are one key in several spellings
    QStringList tooLong;
    QStringList withBlanks; ///< blanks or invisible characters at an end, or invisible ones anywhere

    [[nodiscard]] bool isMixed() const { return counts.size() > 1; }
    [[nodiscard]] bool isClean() const { return !isMixed() && drifting.isEmpty() && tooLong.isEmpty() && withBlanks.isEmpty(); }
};

[[nodiscard]] KeyHygiene hygieneOf(const QStringList &keys);

/// Blanks, tabs, no-break or invisible characters at an end, or invisible ones anywhere.
[[nodiscard]] bool hasStrayBlanks(QStringView key);
[[nodiscard]] QString withoutStrayBlanks(const QString &key);

inline constexpr qsizetype longestContactKey = 254; ///< characters, the platform's limit

} // namespace journeyscope
