// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinemodel.h"

#include "timeline/durationwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

void TimelineModel::setEntries(const QList<TimelineEntry> &entries)
{
    const auto [oldAt, newAt] = std::ranges::mismatch(m_entries, entries);
    const auto same = qsizetype(oldAt - m_entries.begin());
    qsizetype tail = 0;
    const qsizetype most = std::min(m_entries.size(), entries.size()) - same;
    while (tail < most && m_entries.at(m_entries.size() - 1 - tail) == entries.at(entries.size() - 1 - tail))
        ++tail;

    const qsizetype leaving = m_entries.size() - same - tail;
    const qsizetype coming = entries.size() - same - tail;
    if (leaving > 0) {
        beginRemoveRows({}, int(same), int(same + leaving - 1));
        m_entries.remove(same, leaving);
        endRemoveRows();
    }
    if (coming > 0) {
        beginInsertRows({}, int(same), int(same + coming - 1));
        m_entries = entries;
        endInsertRows();
    }
}

void TimelineModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
}

QModelIndex TimelineModel::indexOfExchange(quint64 number) const
{
    const auto found = number == 0 ? m_entries.end() : std::ranges::find(m_entries, number, &TimelineEntry::exchange);
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()), 0);
}

QModelIndex TimelineModel::indexOfCheck(const QString &checkId) const
{
    const auto found = checkId.isEmpty() ? m_entries.end() : std::ranges::find(m_entries, checkId, &TimelineEntry::checkId);
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()), 0);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TimelineModel::timeText(const QDateTime &moment) const
{
    return moment.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString TimelineModel::text(const TimelineEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn: return timeText(entry.at);
    case LayerColumn: return layerTitle(entry.layer);
    case WhatColumn: return entry.what;
    case OutcomeColumn: return timelineOutcomeTitle(entry.outcome);
    case DurationColumn:
        return entry.until > entry.at ? durationWords(std::chrono::milliseconds(entry.at.msecsTo(entry.until))) : QString();
    case DetailColumn: return entry.detail;
    default: return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case MomentRole: return entry.at;
    case UntilRole: return entry.until;
    case LayerRole: return QVariant::fromValue(entry.layer);
    case WhatRole: return entry.what;
    case OutcomeRole: return QVariant::fromValue(entry.outcome);
    case DetailRole: return entry.detail;
    case ExchangeRole: return entry.exchange;
    case CheckIdRole: return entry.checkId;
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: {
        const QDateTime sample = m_entries.isEmpty() ? QDateTime::currentDateTimeUtc() : m_entries.first().at;
        return u"Time (%1)"_s.arg(sample.toTimeZone(m_zone).timeZoneAbbreviation());
    }
    case LayerColumn: return u"Layer"_s;
    case WhatColumn: return u"What"_s;
    case OutcomeColumn: return u"Outcome"_s;
    case DurationColumn: return u"Duration"_s;
    case DetailColumn: return u"Detail"_s;
    default: return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"}, {MomentRole, "at"}, {UntilRole, "until"}, {LayerRole, "layer"}, {WhatRole, "what"},
        {OutcomeRole, "outcome"}, {DetailRole, "detail"}, {ExchangeRole, "exchange"}, {CheckIdRole, "checkId"}};
}

} // namespace journeyscope
