// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "templates/payloadtemplate.h"

#include <QList>

namespace journeyscope {

/// A file that could not be taken, and why. It stays as it is.
struct UnreadFile {
    QString file; ///< its name, without the folder
    Failure failure;
};

struct TemplateFolder {
    QList<PayloadTemplate> templates; ///< by name
    QList<UnreadFile> unread;
};

/// Everything in @p folder; a folder that does not exist yet is empty. Unusable when it cannot be looked into. Of a
/// template whose description is spoilt the payload is read all the same, and the file is named in unread.
[[nodiscard]] Result<TemplateFolder> readTemplates(const QString &folder);

/// Writes @p entry, making the folder where needed, and gives it back with its slug. Without one it is new and takes a
/// name that no file has yet; with one it replaces what is there. Each file is written whole or not at all.
[[nodiscard]] Result<PayloadTemplate> saveTemplate(const QString &folder, PayloadTemplate entry);

/// Gives @p entry another name, and its files, too. Both files are there under one of the names at every moment.
[[nodiscard]] Result<PayloadTemplate> renameTemplate(
    const QString &folder, const PayloadTemplate &entry, const QString &name);

/// Moves both files to the trash of the desktop. Where there is none nothing is removed.
[[nodiscard]] Result<void> removeTemplate(const QString &folder, const PayloadTemplate &entry);

} // namespace journeyscope
