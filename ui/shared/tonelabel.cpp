// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace journeyscope {

ToneLabel::ToneLabel(Ground ground, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    const int beside = ground == Ground::Badge ? 8 : 0;
    const int above = ground == Ground::Badge ? 3 : 0;
    row->setContentsMargins(beside, above, beside, above);
    row->setSpacing(5);
    row->addWidget(m_icon);
    row->addWidget(m_word);
    m_word->setTextFormat(Qt::PlainText);
    // In a tool bar it would take the colour of button texts instead of the one it is given.
    m_word->setForegroundRole(QPalette::WindowText);
    if (ground == Ground::Badge) {
        QFont bold = m_word->font();
        bold.setBold(true);
        m_word->setFont(bold);
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ToneLabel::show(const Appearance &appearance)
{
    m_appearance = appearance;
    m_word->setText(appearance.word);
    setAccessibleName(appearance.word);
    applyTone();
    setVisible(!appearance.word.isEmpty());
}

QString ToneLabel::text() const
{
    return m_word->text();
}

void ToneLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    QWidget::changeEvent(event);
}

void ToneLabel::paintEvent(QPaintEvent *)
{
    if (m_ground == Ground::None)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneGround(m_appearance.tone, palette()));
    painter.drawRoundedRect(rect(), 4, 4);
}

void ToneLabel::applyTone()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(m_appearance.icon().pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setVisible(!m_appearance.iconName.isEmpty());
    QPalette words = m_word->palette();
    words.setColor(QPalette::WindowText, toneColour(m_appearance.tone, palette()));
    m_word->setPalette(words);
    update();
}

} // namespace journeyscope
