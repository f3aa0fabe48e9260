// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/stretch.h"

#include <QList>
#include <QString>

namespace journeyscope {

/// One change of a text: what stands at @c place becomes @c text. Places count in the text before the change.
struct TextEdit {
    Stretch place;
    QString text;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// @p text after @p edits, given in any order. Their places lie inside @p text and do not overlap; those at the same
/// place follow each other in the order given.
[[nodiscard]] QString applied(const QString &text, QList<TextEdit> edits);

} // namespace journeyscope
