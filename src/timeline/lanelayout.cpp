// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanelayout.h"

#include <algorithm>
#include <cmath>

namespace journeyscope {

/// What a folded silence takes, in pixels: room for its duration in words.
static constexpr double foldedSilence = 46;
/// Between a bar and the label that does not fit into it.
static constexpr double behindBar = 5;

namespace {

class LanePlacer
{
public:
    LanePlacer(const QList<TimelineEntry> &entries, const FoldedAxis &axis, const LabelWidth &labelWidth, const LaneMeasures &measures)
        : m_entries(entries)
        , m_axis(axis)
        , m_labelWidth(labelWidth)
        , m_measures(measures)
    {
    }

    LaneLayout place();

private:
    /// The last things placed in one row of one lane.
    struct Row {
        double taken = 0; ///< up to here something is drawn that must stay whole
        double marked = 0; ///< up to here there is a sign; a label behind it may be shortened
        qsizetype last = -1; ///< the last entry placed, as an index into the layout
    };

    void placeEntry(qsizetype number);
    [[nodiscard]] qsizetype rowFor(QList<Row> &rows, double x) const;
    void shortenLabelBefore(const Row &row, double x);

    const QList<TimelineEntry> &m_entries;
    const FoldedAxis &m_axis;
    const LabelWidth &m_labelWidth;
    const LaneMeasures &m_measures;
    std::array<QList<Row>, 3> m_rows;
    LaneLayout m_layout;
};

/// The first row with room; else a new one; else the row whose sign ends first, where a label has to give way. Things that
/// happened side by side get as many rows as they need: they would hide each other.
qsizetype LanePlacer::rowFor(QList<Row> &rows, double x) const
{
    const auto free = std::ranges::find_if(rows, [x](const Row &row) { return row.taken <= x; });
    if (free != rows.end())
        return free - rows.begin();
    const auto leastMarked = std::ranges::min_element(rows, {}, &Row::marked);
    if (rows.size() >= m_measures.mostRows && leastMarked->marked <= x)
        return leastMarked - rows.begin();
    rows.append(Row());
    return rows.size() - 1;
}

void LanePlacer::shortenLabelBefore(const Row &row, double x)
{
    if (row.last < 0)
        return;
    PlacedEntry &before = m_layout.entries[row.last];
    const double room = x - m_measures.gap - before.labelX;
    if (before.labelWidth <= room)
        return;
    // Part of the name of an empty look says nothing.
    const bool isQuiet = m_entries.at(before.entry).outcome == TimelineOutcome::Quiet;
    before.labelWidth = isQuiet || room < m_measures.leastLabel ? 0 : room;
}

void LanePlacer::placeEntry(qsizetype number)
{
    const TimelineEntry &entry = m_entries.at(number);
    QList<Row> &rows = m_rows.at(size_t(entry.layer));
    const double x = m_axis.xAt(entry.at);
    const qsizetype rowNumber = rowFor(rows, x);
    Row &row = rows[rowNumber];

    PlacedEntry placed {.entry = number, .layer = entry.layer, .row = int(rowNumber), .x = x};
    placed.barEnd = entry.outcome == TimelineOutcome::Quiet ? placed.x : std::max(placed.x, m_axis.xAt(entry.until));
    placed.runsOn = entry.until > m_axis.end();
    placed.labelX = placed.x + m_measures.mark;
    placed.labelWidth = std::ceil(m_labelWidth(entry.what));
    if (!placed.runsOn && placed.labelX + placed.labelWidth > placed.barEnd)
        placed.labelX = std::max(placed.labelX, placed.barEnd + behindBar);
    shortenLabelBefore(row, placed.x);

    row.marked = std::max(placed.x + m_measures.mark, placed.barEnd);
    // A look that found nothing new gives its label up before anything else moves.
    row.taken = entry.outcome == TimelineOutcome::Quiet ? row.marked : placed.end() + m_measures.gap;
    if (placed.runsOn)
        row.taken = row.marked = std::max(row.taken, m_axis.width());
    row.last = m_layout.entries.size();
    m_layout.entries.append(placed);
}

LaneLayout LanePlacer::place()
{
    m_layout.axis = m_axis;
    for (qsizetype number = 0; number < m_entries.size(); ++number)
        placeEntry(number);
    for (const Layer layer : allLayers)
        m_layout.rows.at(size_t(layer)) = std::max(1, int(m_rows.at(size_t(layer)).size()));
    return m_layout;
}

} // namespace

static double farthest(const LaneLayout &layout, const LaneMeasures &measures)
{
    double end = 0;
    for (const PlacedEntry &placed : layout.entries)
        end = std::max(end, placed.labelX + placed.labelWidth + (placed.runsOn ? measures.untilRoom : 0));
    return end;
}

LaneLayout layOutLanes(const QList<TimelineEntry> &entries, const QDateTime &now, double width, const LabelWidth &labelWidth,
    const LaneMeasures &measures)
{
    const QList<QDateTime> moments = momentsOf(entries, now);
    const double least = width / 2;
    double axisWidth = width;
    LaneLayout layout;
    // Making the axis shorter moves the labels, so a second round may be needed; what is left then is shortened by whoever draws.
    for (int round = 0; round < 3; ++round) {
        const FoldedAxis axis(moments, axisWidth, foldedSilence);
        layout = LanePlacer(entries, axis, labelWidth, measures).place();
        const double tooMuch = farthest(layout, measures) - width;
        if (tooMuch <= 0 || axisWidth <= least)
            break;
        axisWidth = std::max(least, axisWidth - tooMuch);
    }
    for (PlacedEntry &placed : layout.entries)
        placed.labelWidth = std::clamp(width - placed.labelX, 0.0, placed.labelWidth);
    return layout;
}

} // namespace journeyscope
