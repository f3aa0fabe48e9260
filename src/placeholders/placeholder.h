// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

/// Placeholders stand for test data in the text of a payload:
///
///     {{uuid}}                                 a random UUID, another one at each place
///     {{uuid "order"}}                         the same UUID at every place with this name
///     {{now}}                                  the moment of sending, as 2026-03-01T09:30:00Z
///     {{now +2d -90m}}                         moved by s, m, h, d or w (seconds to weeks); several add up
///     {{now +1w format "yyyy-MM-dd"}}          in UTC, with the letters of QDateTime::toString and English names
///     {{choice "red" "green"}}                 one of them at random, anew at each place
///     {{counter}}  {{counter from 100}}        one more with every payload sent; from 1 where nothing else is said
///     {{column "Email"}}                       the value in this column of the CSV row, without regard to case
///     {{prompt "Order number"}}                what the user answers; asked once, however often it stands there
///     {{prompt "Order number" "A-17"}}         the same with an answer to start from
///     {{"{{name}}"}}                           the text between the inner quotes itself, here {{name}}
///
/// An argument stands in double or single quotes, and inside a JSON text also in \"escaped\" ones; JSON's escapes hold
/// in it. So {"Colour": "{{choice 'red' 'green'}}"} stays well-formed for other programs.
///
/// Inside a JSON text the value is escaped as JSON wants; outside it stands bare, as numbers and words need it.
/// Outside, {{ is a placeholder only when a letter follows: other double braces are a slip that the JSON reader
/// explains better.
namespace journeyscope {

enum class PlaceholderKind { Uuid, Now, Choice, Counter, Column, Prompt, Text, Unknown };

enum class FaultKind { NotClosed, UnknownName, BadArgument, BadOffset, MissingColumn, MissingAnswer };

/// Why a placeholder has no value, and where it stands.
struct PlaceholderFault {
    FaultKind kind = FaultKind::UnknownName;
    qsizetype offset = 0; ///< in UTF-16 units from the start of the text
    qsizetype length = 0;
    QString sentence;

    friend bool operator==(const PlaceholderFault &, const PlaceholderFault &) = default;
};

struct Placeholder {
    qsizetype offset = 0; ///< of the first brace, in UTF-16 units
    qsizetype length = 0; ///< braces included
    PlaceholderKind kind = PlaceholderKind::Unknown;
    QStringList arguments; ///< without their quotes; of Now and Counter the words as they stand
    bool insideText = false; ///< between the quotes of a JSON text
    std::optional<PlaceholderFault> fault; ///< what can be said without knowing any values
};

/// All placeholders of @p text in its order, those that are wrong too. Never fails, and takes time in proportion to the
/// text.
[[nodiscard]] QList<Placeholder> findPlaceholders(const QString &text);

/// A question that has to be answered before a text can be sent.
struct Prompt {
    QString question;
    QString suggestion; ///< may be empty

    friend bool operator==(const Prompt &, const Prompt &) = default;
};

/// The questions in @p text, each once, in its order. A suggestion at any place counts.
[[nodiscard]] QList<Prompt> prompts(const QString &text);

} // namespace journeyscope
