// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace journeyscope {

/// One condition of a filter as Journey Builder stores it.
struct Condition {
    QString field; ///< "Country", without what stands before it in the key
    bool ofTheEvent = false; ///< Journey Data, fixed at the entry; else Contact Data, read when it is evaluated
    QString words; ///< "is DE", "is greater than 50"

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// What a filter asks for, in words.
struct Criteria {
    QString words; ///< “Country is DE and Total is greater than 50”, without quotation marks
    QList<Condition> conditions; ///< in the order of the text
};

/// Reads filter XML. Empty for text that is no filter, and for one without conditions.
[[nodiscard]] Criteria readCriteria(const QString &filterXml);

} // namespace journeyscope
