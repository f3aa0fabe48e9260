// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/actionbutton.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

void follow(QPushButton *button, const QAction *action)
{
    const QString text = action->iconText();
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(action->icon());
    button->setEnabled(action->isEnabled());
    button->setToolTip(keys.isEmpty() ? action->toolTip() : u"%1 (%2)"_s.arg(action->toolTip(), keys));
}

} // namespace

QPushButton *actionButton(QAction *action, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    follow(button, action);
    QObject::connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace journeyscope
