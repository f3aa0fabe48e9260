// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/faultcardview.h"

#include "ui/shared/appearance.h"
#include "ui/simulator/switchbutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

constexpr double radius = 6;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FaultCardView::FaultCardView(const FaultCard &card, QWidget *parent)
    : QFrame(parent), m_title(plainLabel(this)), m_sentence(plainLabel(this)), m_switch(new SwitchButton(this))
{
    setObjectName(u"faultCard-"_s + card.id);
    m_switch->setObjectName(u"faultSwitch-"_s + card.id);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 8, 9);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_switch, 0, 1);
    grid->addWidget(m_sentence, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_switch, &SwitchButton::clicked, this, [this](bool on) { Q_EMIT switched(m_card.id, on); });
    show(card);
}

void FaultCardView::show(const FaultCard &card)
{
    m_card = card;
    m_title->setText(card.title);
    m_sentence->setText(card.sentence);
    m_switch->setAccessibleName(card.title);
    m_switch->setAccessibleDescription(card.sentence);
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(card.isOn);
    m_switch->update();
    applyTone();
}

void FaultCardView::setKey(const QKeySequence &key)
{
    m_switch->setShortcut(key);
    m_switch->setToolTip(
        tr("Switch “%1” on or off (%2)").arg(m_card.title, key.toString(QKeySequence::NativeText)).toHtmlEscaped());
}

void FaultCardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        applyTone();
    QFrame::changeEvent(event);
}

void FaultCardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = m_card.isOn ? Tone::Attention : Tone::Plain;
    painter.setPen(m_card.isOn ? toneColour(tone, palette()) : palette().color(QPalette::Mid));
    painter.setBrush(toneGround(tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void FaultCardView::applyTone()
{
    QPalette muted = palette();
    muted.setColor(QPalette::Active, QPalette::WindowText, toneColour(Tone::Muted, palette()));
    muted.setColor(QPalette::Inactive, QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_sentence->setPalette(muted);
    update();
}

} // namespace journeyscope
