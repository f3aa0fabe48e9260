// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagnosis/verdictcard.h"

#include "ui/shared/tonelabel.h"
#include "ui/shared/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

constexpr int edge = 4; ///< width of the coloured edge on the left

QString nextStepText(const Verdict &verdict)
{
    QString text;
    if (!verdict.nextStep.what.isEmpty())
        text = verdict.nextStep.who.isEmpty()
            ? VerdictCard::tr("Next: %1").arg(verdict.nextStep.what)
            : VerdictCard::tr("Next: %1 – %2").arg(verdict.nextStep.who, verdict.nextStep.what);
    if (verdict.provableAt.isValid())
        text += (text.isEmpty() ? QString() : u"\n"_s) + VerdictCard::tr("Silence becomes proof at %1.").arg(momentText(verdict.provableAt));
    return text;
}

QString subjectText(const Subject &subject)
{
    QString text = VerdictCard::tr("About %1 and the event %2").arg(subject.contactKey.text(), subject.eventDefinitionKey.text());
    if (subject.simulated)
        text += VerdictCard::tr(", SIMULATED");
    return text;
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : QFrame(parent)
    , m_tone(Tone::Plain)
    , m_outcome(new ToneLabel(ToneLabel::Ground::None, this))
    , m_certainty(foreignLabel(u"verdictCertainty"_s, this))
    , m_sentence(foreignLabel(u"verdictSentence"_s, this))
    , m_nextStep(foreignLabel(u"verdictNextStep"_s, this))
    , m_subject(foreignLabel(u"verdictSubject"_s, this))
{
    setObjectName(u"verdictCard"_s);
    setAccessibleName(tr("Verdict"));
    m_outcome->setObjectName(u"verdictOutcome"_s);
    QFont strong = m_sentence->font();
    strong.setBold(true);
    strong.setPointSizeF(strong.pointSizeF() * 1.12);
    m_sentence->setFont(strong);
    m_certainty->setWordWrap(false);
    m_subject->setWordWrap(false);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_outcome);
    head->addStretch();
    head->addWidget(m_certainty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge + 10, 10, 12, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_nextStep);
    column->addWidget(m_subject);
    show({}, false);
}

void VerdictCard::show(const std::optional<Diagnosis> &diagnosis, bool busy)
{
    m_subjectText = diagnosis ? subjectText(diagnosis->subject) : QString();
    m_subject->setAccessibleName(m_subjectText);
    m_subject->setToolTip(m_subjectText.toHtmlEscaped());
    m_subject->setVisible(diagnosis.has_value());
    if (diagnosis)
        showVerdict(diagnosis->verdict, busy);
    else
        showNothing(busy);
    setAccessibleDescription(m_sentence->text());
    applyTone();
    keepWholeText();
}

void VerdictCard::showVerdict(const Verdict &verdict, bool busy)
{
    const Appearance outcome = appearanceOf(verdict.outcome);
    m_tone = outcome.tone;
    m_outcome->show(outcome);
    m_certainty->setText(busy ? tr("So far; still looking") : appearanceOf(verdict.certainty).word);
    m_certainty->show();
    m_sentence->setText(verdict.sentence);
    m_nextStep->setText(nextStepText(verdict));
    m_nextStep->setVisible(!m_nextStep->text().isEmpty());
}

void VerdictCard::showNothing(bool busy)
{
    m_tone = Tone::Plain;
    m_outcome->show({});
    m_certainty->hide();
    m_sentence->setText(busy ? tr("Looking…") : tr("No verdict yet"));
    m_nextStep->setText(busy ? tr("Asking the tenant, cheapest question first.")
                             : tr("Inject the payload, or enter a Contact Key above and press Diagnose. Diagnosing changes nothing in the tenant."));
    m_nextStep->show();
}

void VerdictCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    QFrame::changeEvent(event);
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneGround(m_tone, palette()));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setClipRect(0, 0, edge, height());
    painter.setBrush(m_tone == Tone::Plain ? palette().color(QPalette::Mid) : toneColour(m_tone, palette()));
    painter.drawRoundedRect(rect(), 6, 6);
}

void VerdictCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    keepWholeText();
}

void VerdictCard::keepWholeText()
{
    // Wrapped labels let themselves be squeezed to one line; the answer must never be cut.
    setMinimumHeight(layout()->totalHeightForWidth(width()));
    const QMargins margins = layout()->contentsMargins();
    m_subject->setText(m_subject->fontMetrics().elidedText(m_subjectText, Qt::ElideMiddle, width() - margins.left() - margins.right()));
}

void VerdictCard::applyTone()
{
    QPalette muted = m_certainty->palette();
    muted.setColor(QPalette::WindowText, toneColour(Tone::Muted, palette()));
    m_certainty->setPalette(muted);
    m_subject->setPalette(muted);
    update();
}

} // namespace journeyscope
