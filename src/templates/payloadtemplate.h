// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/key.h"

#include <QMetaType>
#include <QStringList>

/// A template is two files in a folder of the user's choice:
///
///     order-placed.payload.json     the text of the payload, byte for byte; placeholders make it useful more than once
///     order-placed.template.json    name, notes, tags and the event it is for
///
/// Two files and not one with the payload inside, because only so the payload keeps its bytes (line ends, blanks at the
/// end, a missing last line end, anything that is no JSON yet), can be edited and compared with the tools that people
/// use for JSON, and shows in a git diff as what it is. A payload file alone is a template, too: it is called as its
/// file, so that a folder of payloads that somebody already has can be used after renaming.
namespace journeyscope {

struct PayloadTemplate {
    QString slug; ///< the common beginning of both file names; empty: not saved yet
    QString name;
    QString notes; ///< plain text, may have lines
    QStringList tags;
    EventDefinitionKey event; ///< may be empty
    QString payload;

    friend bool operator==(const PayloadTemplate &, const PayloadTemplate &) = default;
};

} // namespace journeyscope

Q_DECLARE_METATYPE(journeyscope::PayloadTemplate)
