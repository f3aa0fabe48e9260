// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/textedit.h"

class QTextDocument;

namespace journeyscope {

/// Makes @p edits in @p document as one step of undo. Only what differs is touched, so that cursors, folds and marks
/// elsewhere stay, and letters typed one after the other are taken back together. Their places count as in applied().
void applyEdits(QTextDocument *document, QList<TextEdit> edits);

} // namespace journeyscope
