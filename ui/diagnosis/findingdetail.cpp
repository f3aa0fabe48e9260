// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagnosis/findingdetail.h"

#include "ui/shared/appearance.h"
#include "ui/shared/icons.h"
#include "ui/shared/plainbrowser.h"
#include "ui/shared/tonelabel.h"
#include "ui/shared/words.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

constexpr int ExchangeRole = Qt::UserRole;

QString remedyText(const Finding &finding, const NextStep &said)
{
    QStringList parts;
    if (!finding.remedy.isEmpty() && finding.remedy != said.what)
        parts << (finding.who.isEmpty() ? finding.remedy : FindingDetail::tr("%1: %2").arg(finding.who, finding.remedy));
    if (!finding.lookAlike.isEmpty())
        parts << FindingDetail::tr("Could also be: %1").arg(finding.lookAlike);
    return parts.join(u'\n');
}

QString evidenceText(const Evidence &evidence)
{
    const QString status = evidence.seen.status > 0 ? QString::number(evidence.seen.status) : FindingDetail::tr("no answer");
    QString source = u"%1 → %2"_s.arg(evidence.seen.request, status);
    if (evidence.seen.at.isValid())
        source += u", "_s + momentText(evidence.seen.at);
    return u"%1 = %2\n%3"_s.arg(evidence.field, evidence.value, source);
}

} // namespace

FindingDetail::FindingDetail(QWidget *parent)
    : QTabWidget(parent)
    , m_outcome(new ToneLabel(ToneLabel::Ground::None, this))
    , m_sentence(foreignLabel(u"findingSentence"_s, this))
    , m_remedy(foreignLabel(u"findingRemedy"_s, this))
    , m_evidenceTitle(sectionTitle(tr("Evidence"), this))
    , m_evidence(new QListWidget(this))
    , m_page(new PlainBrowser(this))
{
    setObjectName(u"findingTabs"_s);
    setAccessibleName(tr("The chosen check"));
    setDocumentMode(true);
    m_page->setObjectName(u"checkPage"_s);
    m_page->setAccessibleName(tr("Page of the check"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(10);
    addTab(makeFindingTab(), themedIcon(u"view-visible"_s), tr("Finding"));
    addTab(m_page, themedIcon(u"documentation"_s), tr("About this check"));
    connect(m_evidence, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT evidenceChosen(item->data(ExchangeRole).toULongLong());
    });
    show(nullptr, {});
}

QWidget *FindingDetail::makeFindingTab()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(6);
    m_outcome->setObjectName(u"findingOutcome"_s);
    m_evidence->setObjectName(u"evidenceList"_s);
    m_evidence->setAccessibleName(tr("Evidence: choose one to see the raw request"));
    m_evidence->setFrameShape(QFrame::NoFrame);
    m_evidence->setTextElideMode(Qt::ElideMiddle);
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_evidence->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page around it scrolls
    m_evidenceTitle->setBuddy(m_evidence);
    column->addWidget(m_outcome);
    column->addWidget(m_sentence);
    column->addWidget(m_remedy);
    column->addWidget(m_evidenceTitle);
    column->addWidget(m_evidence);
    column->addStretch();
    scroll->setWidget(inner);
    return scroll;
}

void FindingDetail::show(const CheckResult *result, const Verdict &said)
{
    setVisible(result != nullptr);
    if (!result)
        return;
    switch (result->outcome) {
    case CheckOutcome::Found:
        showFinding(*result, said);
        break;
    case CheckOutcome::Clear:
        showNoFinding(*result, tr("Looked, and nothing is wrong here."));
        break;
    case CheckOutcome::NotExamined:
        showNoFinding(*result, result->missing.isEmpty() ? tr("Could not look.") : result->missing);
        break;
    }
    for (QLabel *label : {m_sentence, m_remedy})
        label->setVisible(!label->text().isEmpty());
    if (m_id == result->id)
        return;
    m_id = result->id;
    const Check *check = checkById(result->id);
    m_page->showPage(check ? checkPage(*check) : QString());
}

void FindingDetail::showFinding(const CheckResult &result, const Verdict &said)
{
    const Finding finding = result.finding.value_or(Finding());
    const bool isSaid = finding.sentence == said.sentence;
    Appearance outcome = appearanceOf(result.outcome, result.id);
    outcome.word = tr("Found. %1").arg(appearanceOf(finding.certainty).word);
    m_outcome->show(outcome);
    m_outcome->setVisible(!isSaid);
    m_sentence->setText(isSaid ? QString() : finding.sentence);
    m_remedy->setText(remedyText(finding, said.nextStep));
    showEvidence(finding.evidence);
}

void FindingDetail::showNoFinding(const CheckResult &result, const QString &sentence)
{
    m_outcome->show(appearanceOf(result.outcome, result.id));
    m_sentence->setText(sentence);
    m_remedy->clear();
    showEvidence({});
}

void FindingDetail::showEvidence(const QList<Evidence> &evidence)
{
    const QSignalBlocker quiet(m_evidence);
    m_evidence->clear();
    for (const Evidence &each : evidence) {
        auto *item = new QListWidgetItem(themedIcon(u"exchange-positions"_s), evidenceText(each), m_evidence);
        item->setToolTip(item->text().toHtmlEscaped().replace(u'\n', u"<br>"_s));
        item->setData(ExchangeRole, QVariant::fromValue(each.seen.exchange));
    }
    m_evidence->setFixedHeight(m_evidence->sizeHintForRow(0) * m_evidence->count());
    m_evidence->setVisible(!evidence.isEmpty());
    m_evidenceTitle->setVisible(!evidence.isEmpty());
}

void FindingDetail::markEvidence(quint64 exchange)
{
    const QSignalBlocker quiet(m_evidence);
    for (int row = 0; row < m_evidence->count(); ++row) {
        if (exchange != 0 && m_evidence->item(row)->data(ExchangeRole).toULongLong() == exchange) {
            m_evidence->setCurrentRow(row);
            return;
        }
    }
    m_evidence->setCurrentItem(nullptr);
}

void FindingDetail::showPage()
{
    setCurrentWidget(m_page);
    m_page->setFocus();
}

} // namespace journeyscope
