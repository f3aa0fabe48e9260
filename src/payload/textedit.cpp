// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/textedit.h"

#include <algorithm>

namespace journeyscope {

QString applied(const QString &text, QList<TextEdit> edits)
{
    std::ranges::sort(edits, std::ranges::greater {}, [](const TextEdit &edit) { return edit.place.offset; });
    QString changed = text;
    for (const TextEdit &edit : std::as_const(edits))
        changed.replace(edit.place.offset, edit.place.length, edit.text);
    return changed;
}

} // namespace journeyscope
