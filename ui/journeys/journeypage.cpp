// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journeys/journeypage.h"

#include "ui/journeys/activityoutline.h"
#include "ui/shared/appearance.h"
#include "ui/shared/emptyplace.h"
#include "ui/shared/icons.h"
#include "ui/shared/words.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

enum Column { NameColumn, StatusColumn, EntryColumn };

void addLines(QTreeWidgetItem *parent, const QList<OutlineLine> &lines)
{
    for (const OutlineLine &line : lines) {
        auto *item = new QTreeWidgetItem(parent, {line.title});
        item->setIcon(NameColumn, themedIcon(line.iconName));
        item->setFirstColumnSpanned(true);
        addLines(item, line.below);
    }
}

QTreeWidgetItem *versionItem(QTreeWidget *tree, const JourneyVersion &version)
{
    const Appearance status = appearanceOf(version.status);
    auto *item = new QTreeWidgetItem(tree, {
        JourneyPage::tr("%1, version %2").arg(version.name).arg(version.version), status.word, entryModeTitle(version.entryMode)});
    item->setIcon(StatusColumn, status.icon());
    item->setToolTip(NameColumn, version.key.text().toHtmlEscaped());
    if (version.lastPublished.isValid())
        item->setToolTip(StatusColumn, JourneyPage::tr("Published %1").arg(momentText(version.lastPublished)));
    QFont bold = item->font(NameColumn);
    bold.setBold(version.takesEntries());
    item->setFont(NameColumn, bold);
    return item;
}

} // namespace

JourneyPage::JourneyPage(QWidget *parent)
    : QWidget(parent)
    , m_places(new QStackedWidget(this))
    , m_tree(new QTreeWidget(this))
    , m_empty(new EmptyPlace(u"distribute-graph-directed"_s, this))
{
    setObjectName(u"journeyPage"_s);
    m_tree->setObjectName(u"journeyTree"_s);
    m_tree->setAccessibleName(tr("Journeys that listen, with their activities"));
    m_tree->setHeaderLabels({tr("Journey and activities"), tr("Status"), tr("May a contact enter again?")});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Interactive);
    m_tree->header()->resizeSection(NameColumn, 280);
    m_tree->header()->resizeSection(StatusColumn, 110);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_places);
    m_places->addWidget(m_tree);
    m_places->addWidget(m_empty);
    show({}, {});
}

void JourneyPage::show(const std::optional<EventDefinition> &definition, const QList<JourneyVersion> &versions)
{
    if (!definition)
        m_empty->say(tr("No event definition chosen"), tr("Choose one on the left to see the journeys that listen to it."));
    else
        m_empty->say(tr("Nobody listens"), tr("No journey of this business unit starts with this event, so sending it does nothing. Connect a journey to it in Journey Builder."));
    m_places->setCurrentWidget(versions.isEmpty() ? static_cast<QWidget *>(m_empty) : m_tree);
    if (versions == m_versions)
        return;
    m_versions = versions;
    m_tree->clear();
    for (const JourneyVersion &version : versions) {
        QTreeWidgetItem *item = versionItem(m_tree, version);
        addLines(item, activityOutline(version));
        item->setExpanded(version.takesEntries() || versions.size() == 1);
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            m_tree->expandRecursively(m_tree->indexFromItem(m_tree->topLevelItem(i)->child(j)));
}

} // namespace journeyscope
