// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/stretch.h"

#include <QList>
#include <QString>

namespace journeyscope {

/// One change of a text: @c place of the old text becomes @c text.
struct TextEdit {
    Stretch place;
    QString text;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// @p text with all @p edits, whose places do not overlap; their order does not matter.
[[nodiscard]] QString applied(const QString &text, QList<TextEdit> edits);

} // namespace journeyscope
