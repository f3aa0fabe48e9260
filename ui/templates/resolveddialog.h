// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "placeholders/resolved.h"

#include <QDialog>

namespace journeyscope {

/// Shows a payload with a value in place of each placeholder, to be read and copied.
class ResolvedDialog : public QDialog {
    Q_OBJECT

public:
    /// @p text is the resolved one; @p previews say what stands for what, or what is wrong.
    ResolvedDialog(const QString &text, const QList<PlaceholderPreview> &previews, QWidget *parent = nullptr);

private:
    [[nodiscard]] static QString known();
    [[nodiscard]] static QString summary(const QList<PlaceholderPreview> &previews);
};

} // namespace journeyscope
