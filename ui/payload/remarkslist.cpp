// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/remarkslist.h"

#include "ui/payload/remarksmodel.h"
#include "ui/shared/appearance.h"

#include <QHeaderView>
#include <QPainter>

namespace journeyscope {

static constexpr int fewestRows = 2;
static constexpr int mostRows = 5;

RemarksList::RemarksList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new RemarksModel(this))
{
    setAccessibleName(tr("Remarks on the payload"));
    setModel(m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHeaderHidden(true);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    // Tab goes on to the next part of the window; inside the list the arrow keys walk.
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);

    const auto choose = [this](const QModelIndex &index) { Q_EMIT remarkChosen(m_model->remarks().at(index.row())); };
    connect(this, &QAbstractItemView::activated, this, choose);
    connect(this, &QAbstractItemView::clicked, this, choose);
}

void RemarksList::setRemarks(const QList<Remark> &remarks)
{
    if (remarks == m_model->remarks())
        return;
    const int row = currentIndex().row();
    const QString id = row >= 0 ? m_model->remarks().at(row).id : QString();
    const QString field = row >= 0 ? m_model->remarks().at(row).field : QString();
    m_model->setRemarks(remarks);
    fitColumns();
    for (int index = 0; row >= 0 && index < remarks.size(); ++index) {
        if (remarks.at(index).id == id && remarks.at(index).field == field) {
            showRemark(index);
            break;
        }
    }
    updateGeometry();
}

void RemarksList::fitColumns()
{
    const int gap = fontMetrics().averageCharWidth() * 2;
    for (const int column : {RemarksModel::SeverityColumn, RemarksModel::PlaceColumn})
        setColumnWidth(column, sizeHintForColumn(column) + gap);
}

void RemarksList::showRemark(int index)
{
    const QModelIndex row = m_model->index(index, RemarksModel::SentenceColumn);
    if (!row.isValid()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(row);
}

QSize RemarksList::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), fewestRows, mostRows);
    const int row = sizeHintForRow(0) > 0 ? sizeHintForRow(0) : fontMetrics().height() + 4;
    return {QTreeView::sizeHint().width(), rows * row + 2 * frameWidth()};
}

void RemarksList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(toneColour(Tone::Muted, palette()));
    painter.drawText(viewport()->rect().adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::TextWordWrap, tr("No remarks: the payload fits its event definition."));
}

} // namespace journeyscope
