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

    /// Shows @p markdown with headings that are bold but hardly larger than the text, fit for a narrow place. The first
    /// heading, the title, is left out: it stands above the page already.
    void showPage(const QString &markdown);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace journeyscope
