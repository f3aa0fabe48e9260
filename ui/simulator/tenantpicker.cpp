// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/tenantpicker.h"

#include "ui/shared/icons.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

enum ItemRole { IdRole = Qt::UserRole, SaysRole };

/// There are more tenants than anybody reads through, so that any piece of a title finds it.
void makeSearchable(QComboBox *list)
{
    list->setEditable(true);
    list->setInsertPolicy(QComboBox::NoInsert);
    list->completer()->setFilterMode(Qt::MatchContains);
    list->completer()->setCompletionMode(QCompleter::PopupCompletion);
    list->lineEdit()->setObjectName(u"simulatedTenantSearch"_s);
    list->lineEdit()->setAccessibleName(TenantPicker::tr("Search the simulated tenants"));
    // What was typed and names no tenant gives way to the one that is chosen.
    QObject::connect(list->lineEdit(), &QLineEdit::editingFinished, list,
        [list] { list->setEditText(list->itemText(list->currentIndex())); });
}

} // namespace

TenantPicker::TenantPicker(QWidget *parent)
    : QWidget(parent)
    , m_list(new QComboBox(this))
    , m_says(foreignLabel(u"simulatedTenantSays"_s, this))
    , m_start(
          makeButton(u"startSimulatorButton"_s, u"media-playback-start"_s, tr("S&tart"), tr("Start the chosen tenant")))
    , m_stop(
          makeButton(u"stopSimulatorButton"_s, u"media-playback-stop"_s, tr("St&op"), tr("Stop the simulated tenant")))
    , m_reset(makeButton(u"resetSimulatorButton"_s, u"edit-reset"_s, tr("&Reset"),
          tr("Put the simulated tenant back to its beginning")))
    , m_file(makeButton(
          u"openTenantFileButton"_s, u"document-open"_s, tr("Open &a tenant file…"), tr("Open a tenant file")))
{
    setObjectName(u"tenantPicker"_s);
    m_list->setObjectName(u"simulatedTenants"_s);
    m_list->setAccessibleName(tr("Simulated tenants"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(12);
    m_list->setMaxVisibleItems(24);
    makeSearchable(m_list);
    m_reset->setToolTip(tr("Contacts, history, clock and faults as they were at the start"));
    m_file->setToolTip(tr("A tenant file or a folder of recorded answers can also be dropped here"));

    auto *title = sectionTitle(tr("Te&nant"), this);
    title->setBuddy(m_list);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(6);
    grid->addWidget(title, 0, 0, 1, 3);
    grid->addWidget(m_list, 1, 0, 1, 3);
    grid->addWidget(m_says, 2, 0, 1, 3);
    grid->addWidget(m_start, 3, 0);
    grid->addWidget(m_stop, 3, 1);
    grid->addWidget(m_reset, 3, 2);
    grid->addWidget(m_file, 4, 0, 1, 3);

    connect(m_list, &QComboBox::currentIndexChanged, this, &TenantPicker::describeChosen);
    connect(m_start, &QPushButton::clicked, this,
        [this] { Q_EMIT startRequested(m_list->currentData(IdRole).toString()); });
    connect(m_stop, &QPushButton::clicked, this, &TenantPicker::stopRequested);
    connect(m_reset, &QPushButton::clicked, this, &TenantPicker::resetRequested);
    connect(m_file, &QPushButton::clicked, this, &TenantPicker::fileRequested);
}

QPushButton *TenantPicker::makeButton(
    const QString &name, const QString &icon, const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(themedIcon(icon), text, this);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    return button;
}

void TenantPicker::show(const QList<PracticeTenant> &offered, const QString &running)
{
    const QString before = m_list->currentData(IdRole).toString();
    m_running = running;
    offer(offered, running.isEmpty() ? before : running);
    m_stop->setEnabled(!running.isEmpty());
    m_reset->setEnabled(!running.isEmpty());
    describeChosen();
}

void TenantPicker::offer(const QList<PracticeTenant> &offered, const QString &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const PracticeTenant &tenant : offered) {
        m_list->addItem(tenant.title, tenant.id);
        m_list->setItemData(m_list->count() - 1, tenant.says, SaysRole);
        m_list->setItemData(m_list->count() - 1, tenant.says.toHtmlEscaped(), Qt::ToolTipRole);
    }
    const int index = m_list->findData(chosen, IdRole, Qt::MatchExactly | Qt::MatchCaseSensitive);
    m_list->setCurrentIndex(index < 0 && m_list->count() > 0 ? 0 : index);
}

void TenantPicker::describeChosen()
{
    const QString chosen = m_list->currentData(IdRole).toString();
    m_says->setText(m_list->currentData(SaysRole).toString());
    m_says->setVisible(!m_says->text().isEmpty());
    // Begun anew is what Reset does, so the running one need not be started.
    m_start->setEnabled(!chosen.isEmpty() && chosen != m_running);
}

} // namespace journeyscope
