// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagnosis/diagnosispanel.h"

#include "ui/diagnosis/findingdetail.h"
#include "ui/diagnosis/layertree.h"
#include "ui/diagnosis/lookprogress.h"
#include "ui/diagnosis/verdictcard.h"
#include "ui/shared/actionbutton.h"
#include "ui/shared/icons.h"
#include "ui/shared/selection.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

constexpr int hour = 3600;
enum SinceRole { SecondsRole = Qt::UserRole, MomentRole };

QString questionsText(const QList<Question> &questions)
{
    QStringList lines;
    for (const Question &question : questions)
        lines << DiagnosisPanel::tr("To be sure: %1 %2").arg(question.text, question.because);
    return lines.join(u'\n');
}

void narrowable(QComboBox *choice)
{
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
}

} // namespace

DiagnosisPanel::DiagnosisPanel(QAction *diagnose, QAction *stop, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_contact(new QLineEdit(this))
    , m_expected(new QComboBox(this))
    , m_since(new QComboBox(this))
    , m_verdict(new VerdictCard(this))
    , m_progress(new LookProgress(stop, this))
    , m_questions(foreignLabel(u"questions"_s, this))
    , m_layers(new LayerTree(this))
    , m_detail(new FindingDetail(this))
{
    setObjectName(u"diagnosisPanel"_s);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(u"diagnosisParts"_s);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_layers);
    parts->addWidget(m_detail);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    m_layers->setMinimumHeight(84);
    m_detail->setMinimumHeight(100);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(makeSubjectRows(diagnose));
    column->addWidget(m_verdict);
    column->addWidget(m_progress);
    column->addWidget(m_questions);
    column->addWidget(parts, 1);

    connect(m_layers, &LayerTree::checkChosen, this, &DiagnosisPanel::chooseCheck);
    connect(m_detail, &FindingDetail::evidenceChosen, &m_selection, &Selection::selectExchange);
    connect(&m_selection, &Selection::changed, this, &DiagnosisPanel::showChosenCheck);
    show({}, {}, false);
}

QLayout *DiagnosisPanel::makeSubjectRows(QAction *diagnose)
{
    m_contact->setObjectName(u"contactField"_s);
    m_contact->setAccessibleName(tr("Contact Key"));
    m_contact->setPlaceholderText(tr("Contact Key"));
    offerClearing(m_contact);
    m_expected->setObjectName(u"expectedJourney"_s);
    m_expected->setAccessibleName(tr("The journey that should have started"));
    m_expected->setToolTip(m_expected->accessibleName());
    m_since->setObjectName(u"sinceChoice"_s);
    m_since->setAccessibleName(tr("When the event was sent"));
    m_since->setToolTip(m_since->accessibleName());
    narrowable(m_expected);
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_expected->addItem(tr("Any journey"));
    m_since->addItem(tr("Last hour"), hour);
    m_since->addItem(tr("Last 24 hours"), 24 * hour);
    m_since->addItem(tr("Last 7 days"), 7 * 24 * hour);
    m_since->addItem(tr("Last 30 days"), 30 * 24 * hour);
    m_since->setCurrentIndex(1);

    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(6);
    auto *contactLabel = new QLabel(tr("&Contact"), this);
    contactLabel->setBuddy(m_contact);
    auto *who = new QHBoxLayout;
    who->setSpacing(6);
    who->addWidget(contactLabel);
    who->addWidget(m_contact, 1);
    auto *expectedLabel = new QLabel(tr("&Should start"), this);
    expectedLabel->setBuddy(m_expected);
    grid->addWidget(sectionTitle(tr("Diagnosis"), this), 0, 0);
    grid->addLayout(who, 0, 1);
    grid->addWidget(actionButton(diagnose, u"diagnoseButton"_s, this), 0, 2);
    grid->addWidget(expectedLabel, 1, 0);
    grid->addWidget(m_expected, 1, 1);
    grid->addWidget(m_since, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_contact, &QLineEdit::textChanged, this, &DiagnosisPanel::contactEdited);
    connect(m_contact, &QLineEdit::returnPressed, diagnose, &QAction::trigger);
    connect(m_expected, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QString key = m_expected->itemData(index).toString();
        Q_EMIT expectedJourneyChosen(key.isEmpty() ? std::nullopt : std::optional(JourneyKey(key)));
    });
    return grid;
}

void DiagnosisPanel::show(const std::optional<Diagnosis> &diagnosis, const PollingPlan &plan, bool busy)
{
    const bool firstVerdict = diagnosis && (!m_diagnosis || m_diagnosis->verdict.causes != diagnosis->verdict.causes);
    m_diagnosis = diagnosis;
    m_verdict->show(diagnosis, busy);
    m_progress->show(busy, plan);
    m_questions->setText(diagnosis && !busy ? questionsText(diagnosis->questions) : QString());
    m_questions->setVisible(!m_questions->text().isEmpty());
    m_layers->show(diagnosis);
    if (firstVerdict)
        chooseFirstCause();
    showChosenCheck();
}

void DiagnosisPanel::chooseFirstCause()
{
    const QStringList &causes = m_diagnosis->verdict.causes;
    const CheckResult *result = causes.isEmpty() ? nullptr : m_diagnosis->result(causes.first());
    const bool hasEvidence = result && result->finding && !result->finding->evidence.isEmpty();
    m_selection.select(hasEvidence ? result->finding->evidence.first().seen.exchange : 0, result ? result->id : QString());
}

void DiagnosisPanel::chooseCheck(const QString &id)
{
    m_selection.selectCheck(id);
}

void DiagnosisPanel::showChosenCheck()
{
    const QString &chosen = m_selection.checkId();
    const QString check = chosen.isEmpty() ? m_layers->checkOfExchange(m_selection.exchange()) : chosen;
    m_layers->mark(check);
    m_detail->show(m_diagnosis ? m_diagnosis->result(check) : nullptr, m_diagnosis ? m_diagnosis->verdict : Verdict());
    m_detail->markEvidence(m_selection.exchange());
}

void DiagnosisPanel::offerJourneys(const QList<JourneyVersion> &journeys)
{
    const QSignalBlocker quiet(m_expected);
    const QString current = m_expected->currentData().toString();
    m_expected->clear();
    m_expected->addItem(tr("Any journey"));
    for (const JourneyVersion &journey : journeys)
        if (m_expected->findData(journey.key.text()) < 0)
            m_expected->addItem(journey.name, journey.key.text());
    m_expected->setCurrentIndex(std::max(0, m_expected->findData(current)));
}

void DiagnosisPanel::chooseExpectedJourney(const std::optional<JourneyKey> &journey)
{
    if (journey && m_expected->findData(journey->text()) < 0)
        m_expected->addItem(journey->text(), journey->text());
    m_expected->setCurrentIndex(journey ? m_expected->findData(journey->text()) : 0);
}

void DiagnosisPanel::chooseSince(const QDateTime &since)
{
    const int offered = m_since->findData({}, SecondsRole);
    if (offered >= 0)
        m_since->removeItem(offered);
    if (!since.isValid()) {
        m_since->setCurrentIndex(1);
        return;
    }
    m_since->addItem(tr("Since %1").arg(since.toLocalTime().toString(u"d MMM HH:mm"_s)));
    m_since->setItemData(m_since->count() - 1, momentText(since).toHtmlEscaped(), Qt::ToolTipRole);
    m_since->setItemData(m_since->count() - 1, since, MomentRole);
    m_since->setCurrentIndex(m_since->count() - 1);
}

void DiagnosisPanel::setAhead(std::chrono::milliseconds ahead)
{
    m_progress->setAhead(ahead);
}

void DiagnosisPanel::setContact(const ContactKey &contact)
{
    m_contact->setText(contact.text());
}

ContactKey DiagnosisPanel::contact() const
{
    return ContactKey(m_contact->text().trimmed());
}

QDateTime DiagnosisPanel::since() const
{
    const QDateTime moment = m_since->currentData(MomentRole).toDateTime();
    return moment.isValid() ? moment : QDateTime::currentDateTimeUtc().addSecs(-m_since->currentData(SecondsRole).toInt());
}

int DiagnosisPanel::heightForWidth(int width) const
{
    return layout()->minimumHeightForWidth(width);
}

void DiagnosisPanel::goToFinding(int step)
{
    const QString id = m_layers->findingBeside(step);
    if (!id.isEmpty())
        m_selection.selectCheck(id);
}

void DiagnosisPanel::showPage()
{
    if (m_detail->isVisibleTo(this))
        m_detail->showPage();
}

void DiagnosisPanel::focusContact()
{
    m_contact->setFocus(Qt::ShortcutFocusReason);
    m_contact->selectAll();
}

} // namespace journeyscope
