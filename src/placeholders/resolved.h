// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "placeholders/placeholder.h"

#include <QDateTime>
#include <QHash>

#include <expected>

namespace journeyscope {

/// Everything that placeholders can stand for. The same values always give the same text.
struct PlaceholderValues {
    quint64 seed = 0; ///< of uuid and choice
    QDateTime now; ///< UTC
    qint64 count = 0; ///< how many payloads were sent before this one: all counters of one text stand at the same step
    std::optional<QHash<QString, QString>> row; ///< column to value; empty: nothing is sent from a CSV file
    QHash<QString, QString> answers; ///< question to answer

    friend bool operator==(const PlaceholderValues &, const PlaceholderValues &) = default;
};

/// One placeholder and what stands for it. All in UTF-16 units.
struct Replacement {
    qsizetype sourceOffset = 0;
    qsizetype sourceLength = 0;
    qsizetype resolvedOffset = 0;
    qsizetype resolvedLength = 0;

    [[nodiscard]] qsizetype sourceEnd() const { return sourceOffset + sourceLength; }
    [[nodiscard]] qsizetype resolvedEnd() const { return resolvedOffset + resolvedLength; }
    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// A stretch of a text, in UTF-16 units.
struct TextPlace {
    qsizetype offset = 0;
    qsizetype length = 0;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

struct ResolvedText {
    QString text;
    QList<Replacement> replacements; ///< in the order of the text; what is between them is the same in both texts

    /// Where in the source stands what the resolved text has at @p resolved. Of a placeholder always the whole.
    [[nodiscard]] TextPlace sourceOf(const TextPlace &resolved) const;
    /// The other way round.
    [[nodiscard]] TextPlace resolvedOf(const TextPlace &source) const;
};

/// @p text with a value for each placeholder, or all that is wrong with them: nothing is half resolved. A text without
/// placeholders comes back as it is.
[[nodiscard]] std::expected<ResolvedText, QList<PlaceholderFault>> resolved(
    const QString &text, const PlaceholderValues &values);

/// A placeholder with what it would stand for, to be shown beside it.
struct PlaceholderPreview {
    qsizetype offset = 0;
    qsizetype length = 0;
    QString value; ///< as it would stand in the text; of a question that waits the suggestion, which may be empty
    QString fault; ///< a sentence; empty when there is none
    bool waitsForAnswer = false; ///< a question that nobody has answered yet, which is no fault

    friend bool operator==(const PlaceholderPreview &, const PlaceholderPreview &) = default;
};
[[nodiscard]] QList<PlaceholderPreview> previews(const QString &text, const PlaceholderValues &values);

} // namespace journeyscope
