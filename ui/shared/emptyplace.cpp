// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/emptyplace.h"

#include "ui/shared/appearance.h"
#include "ui/shared/icons.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace journeyscope {

namespace {

constexpr int iconSide = 40;

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyPlace::EmptyPlace(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_headline(centredLabel(this))
    , m_advice(centredLabel(this))
    , m_column(new QVBoxLayout(this))
{
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_icon->setAlignment(Qt::AlignCenter);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(8);
    m_column->addStretch();
    m_column->addWidget(m_icon);
    m_column->addWidget(m_headline);
    m_column->addWidget(m_advice);
    m_column->addStretch();
    applyColours();
}

void EmptyPlace::say(const QString &headline, const QString &advice)
{
    m_headline->setText(headline);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(advice);
}

void EmptyPlace::offer(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text().remove(u'&'), this);
    button->setAccessibleName(button->text());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    m_offers << button;
}

void EmptyPlace::showOffers(bool shown)
{
    for (QPushButton *button : std::as_const(m_offers))
        button->setVisible(shown);
}

void EmptyPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QWidget::changeEvent(event);
}

void EmptyPlace::applyColours()
{
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    QPalette muted = m_advice->palette();
    muted.setColor(QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_advice->setPalette(muted);
}

} // namespace journeyscope
