// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "payload/remark.h"

#include <QMap>

#include <istream>

namespace journeyscope {

/// One kind of remark over many rows.
struct RemarkCount {
    Remark first; ///< with the line of the file as its line
    qint64 count = 0;
};

/// What there is to say about a file of events. As large as the table of rules and fields, not as the file.
struct RowsJudged {
    qint64 rows = 0;
    QMap<QString, RemarkCount> remarks; ///< by rule and field
    QMap<QString, qint64> keyKinds; ///< how many Contact Keys are of which kind, in words

    [[nodiscard]] bool hasErrors() const;
};

/// Judges a CSV file row by row, whatever its length. The first line names the fields; a column called ContactKey, Contact Key
/// or SubscriberKey, or else the sendable field, gives the Contact Key; an empty cell is a field that is not sent.
/// Comma, semicolon and tab are told apart by the first line. Unusable: no header, or no column for the Contact Key.
[[nodiscard]] Result<RowsJudged> judgeCsv(const Yardstick &yardstick, std::istream &file);

/// The same for a file with the whole body of an event in each line.
[[nodiscard]] Result<RowsJudged> judgeJsonLines(const Yardstick &yardstick, std::istream &file);

} // namespace journeyscope
