// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/textedit.h"

#include <algorithm>
#include <utility>

namespace journeyscope {

QString applied(const QString &text, QList<TextEdit> edits)
{
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.place.offset; });
    QString result;
    qsizetype copied = 0;
    for (const TextEdit &edit : std::as_const(edits)) {
        result += QStringView(text).sliced(copied, edit.place.offset - copied);
        result += edit.text;
        copied = edit.place.end();
    }
    result += QStringView(text).sliced(copied);
    return result;
}

} // namespace journeyscope
