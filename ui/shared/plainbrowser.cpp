// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plainbrowser.h"

namespace journeyscope {

PlainBrowser::PlainBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QVariant PlainBrowser::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace journeyscope
