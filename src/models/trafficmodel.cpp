// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trafficmodel.h"

#include "timeline/durationwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

void TrafficModel::setExchanges(const QList<http::Exchange> &exchanges)
{
    const bool grows = exchanges.size() >= m_exchanges.size()
        && std::ranges::equal(m_exchanges, exchanges.first(m_exchanges.size()), {}, &http::Exchange::number, &http::Exchange::number);
    if (!grows) {
        beginResetModel();
        m_exchanges = exchanges;
        endResetModel();
    } else if (exchanges.size() > m_exchanges.size()) {
        beginInsertRows({}, rowCount(), int(exchanges.size()) - 1);
        m_exchanges = exchanges;
        endInsertRows();
    }
}

void TrafficModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    if (!m_exchanges.isEmpty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
}

QModelIndex TrafficModel::indexOf(quint64 number) const
{
    const auto found = std::ranges::find(m_exchanges, number, &http::Exchange::number);
    return found == m_exchanges.end() ? QModelIndex() : index(int(found - m_exchanges.begin()), 0);
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exchanges.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TrafficModel::text(const http::Exchange &exchange, int column) const
{
    switch (column) {
    case NumberColumn: return QString::number(exchange.number);
    case TimeColumn: return exchange.at.toTimeZone(m_zone).toString(u"HH:mm:ss.zzz"_s);
    case MethodColumn: return QString::fromLatin1(http::methodWord(exchange.method));
    case AddressColumn: return exchange.url.path();
    case StatusColumn: return exchange.status == 0 ? u"no answer"_s : QString::number(exchange.status);
    case DurationColumn:
        return exchange.until >= exchange.at ? durationWords(std::chrono::milliseconds(exchange.at.msecsTo(exchange.until))) : QString();
    default: return {};
    }
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const http::Exchange &exchange = m_exchanges.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(exchange, index.column());
    case NumberRole: return exchange.number;
    case MomentRole: return exchange.at;
    case StatusRole: return exchange.status;
    case FailedRole: return exchange.failure.has_value() || exchange.status == 0 || exchange.status >= 400;
    case ReasonRole: return exchange.failure ? exchange.failure->detail : QString();
    case ExchangeRole: return QVariant::fromValue(exchange);
    default: return {};
    }
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return u"No."_s;
    case TimeColumn: {
        const QDateTime sample = m_exchanges.isEmpty() ? QDateTime::currentDateTimeUtc() : m_exchanges.first().at;
        return u"Time (%1)"_s.arg(sample.toTimeZone(m_zone).timeZoneAbbreviation());
    }
    case MethodColumn: return u"Method"_s;
    case AddressColumn: return u"Address"_s;
    case StatusColumn: return u"Status"_s;
    case DurationColumn: return u"Duration"_s;
    default: return {};
    }
}

QHash<int, QByteArray> TrafficModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"}, {NumberRole, "number"}, {MomentRole, "at"}, {StatusRole, "status"}, {FailedRole, "failed"},
        {ReasonRole, "reason"}, {ExchangeRole, "exchange"}};
}

} // namespace journeyscope
