// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace journeyscope {

/// Reads a page without opening anything: no links, no images, no files.
class PlainBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PlainBrowser(QWidget *parent = nullptr);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace journeyscope
