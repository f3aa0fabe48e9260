// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/textedit.h"

namespace journeyscope {

/// A change of the payload text that would settle a remark.
struct QuickFix {
    QString title; ///< what it does, in the imperative: "Rename to “FirstName”"
    QList<TextEdit> edits; ///< apart from each other

    friend bool operator==(const QuickFix &, const QuickFix &) = default;
};

} // namespace journeyscope
