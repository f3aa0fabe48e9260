// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

namespace journeyscope::simulator {

/// One file that mcdev wrote.
struct McdevFile {
    QString path;
    QByteArray text;
    Json json;
};

/// What mcdev retrieved of one business unit, each list in the order of the files' names.
struct McdevFiles {
    QString folder;
    QString unit; ///< the business unit's name: mcdev's folder is called so
    QString mid; ///< empty: no .mcdevrc.json above the folder tells it
    QList<McdevFile> dataExtensions;
    QList<McdevFile> eventDefinitions;
    QList<McdevFile> journeys;
};

/// Whether @p path is a folder that mcdev wrote a business unit's files into, or one above it.
[[nodiscard]] bool isMcdevFolder(const QString &path);

/// Unusable, with a sentence, for a folder with several business units and for a file that cannot be read.
[[nodiscard]] Result<McdevFiles> readMcdevFiles(const QString &path);

} // namespace journeyscope::simulator
