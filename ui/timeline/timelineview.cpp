// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineview.h"

#include "models/timelinemodel.h"
#include "timeline/durationwords.h"
#include "ui/shared/appearance.h"
#include "ui/timeline/axispainter.h"
#include "ui/timeline/entrypainter.h"
#include "ui/timeline/timelineaccessible.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr double rightMargin = 14;
static constexpr double widestZoom = 32;

TimelineView::TimelineView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_look(font())
{
    makeTimelinesAccessible();
    setObjectName(u"timelineView"_s);
    setAccessibleName(tr("Timeline"));
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(m_look.rowHeight);
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    // The base class does not tell its views of rows that have gone.
    if (model)
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::readModel);
    readModel();
}

void TimelineView::setNow(const QDateTime &now)
{
    m_now = now;
    layOut();
}

void TimelineView::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    viewport()->update();
}

void TimelineView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TimelineView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 1.0, widestZoom);
    layOut();
}

static TimelineEntry entryOf(const QModelIndex &index)
{
    return {
        .at = index.data(TimelineModel::MomentRole).toDateTime(),
        .until = index.data(TimelineModel::UntilRole).toDateTime(),
        .layer = index.data(TimelineModel::LayerRole).value<Layer>(),
        .what = index.data(TimelineModel::WhatRole).toString(),
        .outcome = index.data(TimelineModel::OutcomeRole).value<TimelineOutcome>(),
        .detail = index.data(TimelineModel::DetailRole).toString(),
        .exchange = index.data(TimelineModel::ExchangeRole).toULongLong(),
        .checkId = index.data(TimelineModel::CheckIdRole).toString(),
    };
}

void TimelineView::readModel()
{
    m_entries.clear();
    for (int row = 0; model() && row < model()->rowCount(rootIndex()); ++row)
        m_entries.append(entryOf(model()->index(row, 0, rootIndex())));
    layOut();
}

void TimelineView::layOut()
{
    const QFontMetricsF metrics(m_look.label);
    const double untilRoom = QFontMetricsF(m_look.small).horizontalAdvance(untilWords(QDateTime(QDate(2000, 12, 28), QTime(22, 58), m_zone))) + 24;
    const double room = std::max(160.0, viewport()->width() - m_look.titleWidth - rightMargin);
    m_layout = layOutLanes(m_entries, m_now, room * m_zoom, [&metrics](const QString &text) { return metrics.horizontalAdvance(text) + 4; },
        {.mark = m_look.sign + 4.0, .untilRoom = untilRoom});
    updateGeometries();
    updateGeometry();
    viewport()->update();
}

QString TimelineView::untilWords(const QDateTime &moment) const
{
    return tr("until %1").arg(QLocale().toString(moment.toTimeZone(m_zone), QLocale::ShortFormat));
}

double TimelineView::laneHeight(Layer layer) const
{
    return m_layout.rowsOf(layer) * m_look.rowHeight + 2 * m_look.lanePadding;
}

double TimelineView::laneTop(Layer layer) const
{
    double top = 0;
    for (const Layer above : allLayers) {
        if (above == layer)
            break;
        top += laneHeight(above);
    }
    return top;
}

double TimelineView::lanesHeight() const
{
    return laneTop(Layer::JourneyProcessing) + laneHeight(Layer::JourneyProcessing);
}

int TimelineView::wholeHeight() const
{
    return int(std::ceil(m_look.axisHeight + lanesHeight())) + 2 * frameWidth();
}

QSize TimelineView::sizeHint() const
{
    return {900, wholeHeight()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {m_look.titleWidth + 240, m_look.axisHeight + 3 * (m_look.rowHeight + 2 * m_look.lanePadding)};
}

QModelIndex TimelineView::indexOf(qsizetype entry) const
{
    return model()->index(int(entry), TimelineModel::WhatColumn, rootIndex());
}

QRectF TimelineView::rowRect(const PlacedEntry &placed) const
{
    const double x = m_look.titleWidth + placed.x - horizontalOffset();
    const double y = m_look.axisHeight + laneTop(placed.layer) + m_look.lanePadding + placed.row * m_look.rowHeight - verticalOffset();
    return {x, y, std::max(double(m_look.sign), viewport()->width() - 4 - x), double(m_look.rowHeight)};
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_layout.entries.size())
        return {};
    const PlacedEntry &placed = m_layout.entries.at(index.row());
    return EntryPainter(m_look, palette()).extent(rowRect(placed), placed).toAlignedRect();
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    if (point.x() < m_look.titleWidth || point.y() < m_look.axisHeight)
        return {};
    for (const PlacedEntry &placed : m_layout.entries) {
        const QModelIndex index = indexOf(placed.entry);
        if (visualRect(index).contains(point))
            return index;
    }
    return {};
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect place = visualRect(index);
    if (place.isNull())
        return;
    const QRect seen = viewport()->rect().adjusted(m_look.titleWidth, m_look.axisHeight, 0, 0);
    const auto shift = [](int begin, int end, int from, int to) { return begin < from ? begin - from : end > to ? std::min(end - to, begin - from) : 0; };
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + shift(place.left() - 8, place.right() + 8, seen.left(), seen.right()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + shift(place.top(), place.bottom(), seen.top(), seen.bottom()));
}

void TimelineView::reset()
{
    QAbstractItemView::reset();
    readModel();
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    readModel();
}

void TimelineView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    readModel();
}

void TimelineView::updateGeometries()
{
    const double room = std::max(160.0, viewport()->width() - m_look.titleWidth - rightMargin);
    horizontalScrollBar()->setPageStep(int(room));
    horizontalScrollBar()->setRange(0, int(std::ceil(room * (m_zoom - 1))));
    const int seen = viewport()->height() - m_look.axisHeight;
    verticalScrollBar()->setPageStep(seen);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(lanesHeight())) - seen));
    QAbstractItemView::updateGeometries();
}

int TimelineView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int TimelineView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool TimelineView::isIndexHidden(const QModelIndex &) const
{
    return false;
}

/// The entry in the next lane with something in it that is nearest in time.
QModelIndex TimelineView::nearestInLane(const QModelIndex &from, int direction) const
{
    const PlacedEntry &here = m_layout.entries.at(from.row());
    for (int lane = int(here.layer) + direction; lane >= 0 && lane < int(std::size(allLayers)); lane += direction) {
        const PlacedEntry *nearest = nullptr;
        for (const PlacedEntry &placed : m_layout.entries) {
            if (placed.layer == allLayers[lane] && (!nearest || std::abs(placed.x - here.x) < std::abs(nearest->x - here.x)))
                nearest = &placed;
        }
        if (nearest)
            return indexOf(nearest->entry);
    }
    return from;
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_entries.isEmpty())
        return {};
    const qsizetype last = m_entries.size() - 1;
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return indexOf(0);
    switch (action) {
    case MoveLeft:
    case MovePrevious: return indexOf(std::max(0, current.row() - 1));
    case MoveRight:
    case MoveNext: return indexOf(std::min<qsizetype>(last, current.row() + 1));
    case MoveUp: return nearestInLane(current, -1);
    case MoveDown: return nearestInLane(current, 1);
    case MoveHome:
    case MovePageUp: return indexOf(0);
    case MoveEnd:
    case MovePageDown: return indexOf(last);
    }
    return current;
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.topLeft());
    const QModelIndex reached = index.isValid() ? index : indexAt(rect.center());
    selectionModel()->select(reached.isValid() ? QItemSelection(reached, reached) : QItemSelection(), flags);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index).adjusted(-3, -3, 3, 3);
    return region;
}

QString TimelineView::describe(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const TimelineEntry &entry = m_entries.at(index.row());
    QStringList lines {entry.what, tr("%1 – %2").arg(layerTitle(entry.layer), timelineOutcomeTitle(entry.outcome)),
        QLocale().toString(entry.at.toTimeZone(m_zone), u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u' ' + entry.at.toTimeZone(m_zone).timeZoneAbbreviation()};
    if (entry.until > entry.at)
        lines.last() += u" – "_s + durationWords(std::chrono::milliseconds(entry.at.msecsTo(entry.until)));
    if (!entry.detail.isEmpty())
        lines.append(entry.detail);
    return lines.join(u'\n');
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    // Changing the description tells screen readers at once; the value is there for those that ask.
    setAccessibleDescription(describe(current));
    viewport()->update();
}

void TimelineView::paintLanes(QPainter &painter) const
{
    const double width = viewport()->width();
    const AxisPainter axis(m_layout.axis, m_look, palette(), m_zone);
    painter.save();
    painter.translate(0, m_look.axisHeight - verticalOffset());
    painter.fillRect(QRectF(0, laneTop(Layer::EventMapping), width, laneHeight(Layer::EventMapping)), palette().color(QPalette::AlternateBase));
    painter.setClipRect(QRectF(m_look.titleWidth, 0, width, lanesHeight()));
    QColor faint = palette().color(QPalette::Mid);
    faint.setAlphaF(0.35f);
    painter.setPen(QPen(faint, 1));
    for (const double mark : axis.marks()) {
        const double x = std::round(m_look.titleWidth + mark - horizontalOffset()) + 0.5;
        painter.drawLine(QPointF(x, 0), QPointF(x, lanesHeight()));
    }
    if (m_now.isValid() && !m_layout.axis.isEmpty()) {
        const double x = std::round(m_look.titleWidth + m_layout.axis.xAt(m_now) - horizontalOffset()) + 0.5;
        painter.setPen(QPen(toneColour(Tone::Accent, palette()), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 0), QPointF(x, lanesHeight()));
    }
    painter.restore();
}

void TimelineView::paintEntries(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(QRect(m_look.titleWidth - 3, m_look.axisHeight, viewport()->width(), viewport()->height()));
    const EntryPainter entries(m_look, palette());
    for (const PlacedEntry &placed : m_layout.entries) {
        const QModelIndex index = indexOf(placed.entry);
        const TimelineEntry &entry = m_entries.at(placed.entry);
        const EntryState state {
            .isSelected = selectionModel() && selectionModel()->isRowSelected(index.row(), rootIndex()),
            .hasFocus = hasFocus() && currentIndex().row() == index.row(),
            .isHovered = m_hovered.isValid() && m_hovered.row() == index.row(),
        };
        const QString until = placed.runsOn ? untilWords(entry.until) : QString();
        entries.paint(painter, rowRect(placed), placed, entry, state, until);
    }
    painter.restore();
}

void TimelineView::paintHead(QPainter &painter) const
{
    const QRectF head(0, 0, viewport()->width(), m_look.axisHeight);
    painter.fillRect(head, palette().color(QPalette::Base));
    if (m_entries.isEmpty())
        return;
    const AxisPainter axis(m_layout.axis, m_look, palette(), m_zone);
    painter.save();
    painter.setClipRect(head.adjusted(m_look.titleWidth - 3, 0, 0, 0));
    const double room = viewport()->width() * m_zoom - m_look.titleWidth - 2;
    axis.paint(painter, QRectF(m_look.titleWidth - horizontalOffset(), 1, room, m_look.axisHeight - 2), m_now);
    painter.restore();
    painter.setFont(m_look.small);
    painter.setPen(toneColour(Tone::Muted, palette()));
    painter.drawText(QRectF(12, 1, m_look.titleWidth - 16, m_look.axisHeight / 2.0), Qt::AlignLeft | Qt::AlignVCenter, axis.cornerText());
}

void TimelineView::paintTitles(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(QRect(0, m_look.axisHeight, m_look.titleWidth - 3, viewport()->height()));
    painter.setFont(m_look.title);
    painter.setPen(palette().color(QPalette::Text));
    for (const Layer layer : allLayers) {
        const QRectF place(12, m_look.axisHeight + laneTop(layer) + m_look.lanePadding - verticalOffset(), m_look.titleWidth - 16, m_look.rowHeight);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, layerTitle(layer));
    }
    painter.restore();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    paintLanes(painter);
    paintTitles(painter);
    if (m_entries.isEmpty()) {
        painter.setPen(toneColour(Tone::Muted, palette()));
        painter.drawText(viewport()->rect().adjusted(m_look.titleWidth, m_look.axisHeight, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        paintEntries(painter);
    }
    paintHead(painter);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_look = TimelineLook(font());
        layOut();
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractItemView::wheelEvent(event);
        return;
    }
    // What lies under the pointer stays there.
    const double under = event->position().x() - m_look.titleWidth;
    const double share = (under + horizontalOffset()) / m_zoom;
    setZoom(m_zoom * std::pow(1.0015, event->angleDelta().y()));
    horizontalScrollBar()->setValue(int(share * m_zoom - under));
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn)) {
        setZoom(m_zoom * 1.5);
        scrollTo(currentIndex());
    } else if (event->matches(QKeySequence::ZoomOut)) {
        setZoom(m_zoom / 1.5);
        scrollTo(currentIndex());
    } else {
        QAbstractItemView::keyPressEvent(event);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index == m_hovered)
        return;
    m_hovered = index;
    viewport()->update();
}

void TimelineView::leaveEvent(QEvent *event)
{
    QAbstractItemView::leaveEvent(event);
    m_hovered = QModelIndex();
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractItemView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid()) {
        QToolTip::hideText();
        return true;
    }
    // Names come from outside: escaped, they are shown letter by letter, and still wrapped.
    const QString text = u"<qt>"_s + describe(index).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
    QToolTip::showText(help->globalPos(), text, viewport(), visualRect(index));
    return true;
}

} // namespace journeyscope
