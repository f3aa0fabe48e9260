// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/textedit.h"

#include <QString>

namespace journeyscope {

/// How the text around a new member writes its members, so that a machine's addition looks like its author's own.
struct MemberStyle {
    bool overLines = true; ///< one member to a line
    QString lineEnd; ///< "\n" or "\r\n"
    QString outer; ///< blanks before the closing brace
    QString inner; ///< blanks before a member
    QString step; ///< what one level is indented by
    QString colon; ///< between name and value, such as ": "

    /// An object with @p member alone, to stand as a value in a member of this style.
    [[nodiscard]] QString nestedObject(const QString &member) const;
};

/// The style of @p object in @p text; @p around is the object that holds it, null for the outermost.
[[nodiscard]] MemberStyle memberStyle(const QString &text, const JsonNode &object, const JsonNode *around = nullptr);

/// Adds @p member behind the last one of @p object.
[[nodiscard]] TextEdit memberAppended(
    const QString &text, const JsonNode &object, const QString &member, const MemberStyle &style);
/// Adds @p member before the first one of @p object.
[[nodiscard]] TextEdit memberPrepended(
    const QString &text, const JsonNode &object, const QString &member, const MemberStyle &style);

} // namespace journeyscope
