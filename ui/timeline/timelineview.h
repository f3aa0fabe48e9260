// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/lanelayout.h"
#include "ui/timeline/timelinelook.h"

#include <QAbstractItemView>
#include <QTimeZone>

namespace journeyscope {

/// A TimelineModel painted: one axis, three lanes, a sign for each outcome, a bar for each duration. The table that shares its
/// selection model says the same in words.
class TimelineView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// The present, UTC, for the line that says so; invalid: no line.
    void setNow(const QDateTime &now);
    /// For the words of the axis; the machine's own zone unless set.
    void setTimeZone(const QTimeZone &zone);
    /// What stands there while there are no entries.
    void setEmptyText(const QString &text);
    /// How much wider than the view the axis is, 1 to 32.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// The height at which nothing has to be scrolled.
    [[nodiscard]] int wholeHeight() const;

    [[nodiscard]] const LaneLayout &laneLayout() const { return m_layout; }
    /// The current entry in words, with its moment and its detail; empty when there is none.
    [[nodiscard]] QString currentWords() const { return describe(currentIndex()); }

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void reset() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void updateGeometries() override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void readModel();
    void layOut();
    [[nodiscard]] QModelIndex indexOf(qsizetype entry) const;
    [[nodiscard]] double laneTop(Layer layer) const; ///< from the top of the first lane
    [[nodiscard]] double laneHeight(Layer layer) const;
    [[nodiscard]] double lanesHeight() const;
    [[nodiscard]] QRectF rowRect(const PlacedEntry &placed) const; ///< in the viewport, to its right edge
    [[nodiscard]] QModelIndex nearestInLane(const QModelIndex &from, int direction) const;
    [[nodiscard]] QString untilWords(const QDateTime &moment) const;
    [[nodiscard]] QString describe(const QModelIndex &index) const;
    void paintLanes(QPainter &painter) const;
    void paintEntries(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintTitles(QPainter &painter) const;

    TimelineLook m_look;
    QList<TimelineEntry> m_entries;
    LaneLayout m_layout;
    QDateTime m_now;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QString m_emptyText;
    QPersistentModelIndex m_hovered;
    double m_zoom = 1;
};

} // namespace journeyscope
