// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/messagestrip.h"

#include "ui/shared/icons.h"

#include <QAction>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

KMessageWidget::MessageType typeOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return KMessageWidget::Error;
    case Severity::Warning: return KMessageWidget::Warning;
    case Severity::Note: return KMessageWidget::Information;
    }
    return KMessageWidget::Information;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : KMessageWidget(parent)
{
    setObjectName(u"messageStrip"_s);
    setAccessibleName(tr("Message"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setPosition(KMessageWidget::Header);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        button->setAccessibleName(tr("Close the message"));
        if (QAction *close = button->defaultAction())
            close->setIcon(themedIcon(u"window-close"_s));
    }
    hide();
}

void MessageStrip::say(Severity severity, const QString &sentence)
{
    setMessageType(typeOf(severity));
    setIcon(appearanceOf(severity).icon());
    setText(sentence);
    setAccessibleDescription(sentence);
    show();
}

} // namespace journeyscope
