// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/remarknote.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace journeyscope {

RemarkNote::RemarkNote(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_sentence(new QLabel(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
}

void RemarkNote::say(Severity severity, const QString &sentence)
{
    m_appearance = appearanceOf(severity);
    m_sentence->setText(tr("%1: %2").arg(m_appearance.word, sentence));
    setAccessibleName(m_sentence->text());
    applyTone();
}

QString RemarkNote::text() const
{
    return m_sentence->text();
}

void RemarkNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    QWidget::changeEvent(event);
}

void RemarkNote::applyTone()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(m_appearance.icon().pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette words = m_sentence->palette();
    words.setColor(QPalette::WindowText, toneColour(m_appearance.tone, palette()));
    m_sentence->setPalette(words);
}

} // namespace journeyscope
