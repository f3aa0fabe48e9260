// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/appearance.h"

#include <KMessageWidget>

namespace journeyscope {

/// One line of news above the pages, in place of a dialog. Shows the newest message until it is closed.
class MessageStrip : public KMessageWidget
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows @p sentence as plain text.
    void say(Severity severity, const QString &sentence);
};

} // namespace journeyscope
