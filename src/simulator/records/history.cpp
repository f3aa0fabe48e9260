// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/records/history.h"

#include "simulator/description/identifiers.h"
#include "simulator/description/tenantclock.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope::simulator {

static constexpr int daysKept = 30;
// The freshness figure is rounded up, so that whoever waits for exactly that long has seen everything.
static constexpr std::chrono::milliseconds lead = 500ms;

quint64 History::append(const HistoryEntry &entry)
{
    forgetOld(entry.at);
    m_entries.push_back(entry);
    return m_forgotten + m_entries.size() - 1;
}

void History::forgetOld(const QDateTime &now)
{
    while (!m_entries.empty() && m_entries.front().at < now.addDays(-daysKept)) {
        m_entries.pop_front();
        ++m_forgotten;
    }
}

void History::endWait(quint64 number)
{
    if (number >= m_forgotten)
        m_entries[number - m_forgotten].isWaiting = false;
}

bool History::isVisible(const HistoryEntry &entry, const QDateTime &now) const
{
    const std::chrono::milliseconds hidden = std::max<std::chrono::milliseconds>(m_lag - lead, 0ms);
    return entry.at.addMSecs(hidden.count()) <= now && entry.at >= now.addDays(-daysKept);
}

QString definitionInstanceId(quint64 pass)
{
    return pass == 0 ? QString() : guidOf(u"pass %1"_s.arg(pass));
}

HistoryLine History::lineOf(std::size_t place) const
{
    const HistoryEntry &entry = m_entries[place];
    return HistoryLine{
        .id = guidOf(u"history %1"_s.arg(m_forgotten + place)),
        .contactKey = entry.contactKey,
        .definitionId = entry.place->definitionId,
        .definitionName = entry.place->definitionName,
        .definitionInstanceId = simulator::definitionInstanceId(entry.pass),
        .eventId = entry.place->eventId,
        .eventName = entry.place->eventName,
        .activityId = entry.place->activityId,
        .activityName = entry.place->activityName,
        .activityType = entry.place->activityType,
        .outcomeActivityId = entry.outcomeActivityId,
        .outcome = entry.outcome,
        .status = entry.status,
        .clientStatus = entry.isWaiting ? u"Waiting"_s : entry.status,
        .message = entry.message,
        .errorCode = entry.errorCode,
        .at = entry.at,
        .end = entry.end,
    };
}

static bool allows(const QStringList &wanted, const QString &text)
{
    return wanted.isEmpty() || wanted.contains(text, Qt::CaseInsensitive);
}

static bool isInTime(const HistoryFilter &filter, const HistoryEntry &entry)
{
    return (!filter.start.isValid() || entry.at >= filter.start) && (!filter.end.isValid() || entry.at <= filter.end);
}

static bool allows(const HistoryFilter &filter, const HistoryLine &line)
{
    return allows(filter.activityTypes, line.activityType) && allows(filter.activityIds, line.activityId)
        && allows(filter.definitionIds, line.definitionId)
        && allows(filter.definitionInstanceIds, line.definitionInstanceId) && allows(filter.statuses, line.status)
        && allows(filter.clientStatuses, line.clientStatus);
}

QList<HistoryLine> History::visible(const HistoryFilter &filter, const QDateTime &now) const
{
    QList<HistoryLine> seen;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const HistoryEntry &entry = m_entries[i];
        const bool isOfContact = filter.contactKeys.isEmpty() || filter.contactKeys.contains(entry.contactKey);
        if (!isOfContact || !isInTime(filter, entry) || !isVisible(entry, now))
            continue;
        if (const HistoryLine line = lineOf(i); allows(filter, line))
            seen.append(line);
    }
    return seen;
}

static QStringList texts(const Json &body, QLatin1StringView name)
{
    QStringList list;
    const Json &array = member(body, name);
    if (array.is_array()) {
        for (const Json &entry : array.array_range())
            list.append(scalarText(entry));
    }
    return list;
}

HistoryFilter readHistoryFilter(const Json &body)
{
    return HistoryFilter{
        .start = platformMoment(textOf(body, "start"_L1)),
        .end = platformMoment(textOf(body, "end"_L1)),
        .contactKeys = texts(body, "contactKeys"_L1),
        .activityTypes = texts(body, "activityTypes"_L1),
        .activityIds = texts(body, "activityIds"_L1),
        .definitionIds = texts(body, "definitionIds"_L1),
        .definitionInstanceIds = texts(body, "definitionInstanceIds"_L1),
        .statuses = texts(body, "statuses"_L1),
        .clientStatuses = texts(body, "clientStatuses"_L1),
    };
}

static Json messagesOf(const HistoryLine &line)
{
    Json messages(jsoncons::json_array_arg);
    if (line.message.isEmpty())
        return messages;
    Json message(jsoncons::json_object_arg);
    message["message"] = toStd(line.message);
    message["errorCode"] = toStd(line.errorCode);
    message["level"] = "Error";
    message["parameters"] = Json(jsoncons::json_object_arg);
    messages.push_back(std::move(message));
    return messages;
}

static Json resultOf(const HistoryLine &line)
{
    Json result(jsoncons::json_object_arg);
    result["status"] = toStd(line.status);
    result["outcome"] = toStd(line.outcome);
    result["tags"] = Json(jsoncons::json_array_arg);
    result["messages"] = messagesOf(line);
    return result;
}

Json searchRow(const HistoryLine &line)
{
    Json row(jsoncons::json_object_arg);
    row["id"] = toStd(line.id);
    row["contactKey"] = toStd(line.contactKey);
    row["eventId"] = toStd(line.eventId);
    row["eventName"] = toStd(line.eventName);
    row["definitionId"] = toStd(line.definitionId);
    row["definitionName"] = toStd(line.definitionName);
    row["definitionInstanceId"] = toStd(line.definitionInstanceId);
    row["activityId"] = toStd(line.activityId);
    row["activityName"] = toStd(line.activityName);
    row["activityType"] = toStd(line.activityType);
    row["outcomeActivityId"] = toStd(line.outcomeActivityId);
    row["transactionTime"] = toStd(platformText(line.at));
    row["createdDate"] = toStd(platformText(line.at));
    row["startDate"] = toStd(platformText(line.at));
    if (line.end.isValid())
        row["endDate"] = toStd(platformText(line.end));
    row["status"] = toStd(line.status);
    row["clientStatus"] = toStd(line.clientStatus);
    row["result"] = resultOf(line);
    return row;
}

namespace {
struct Column {
    QLatin1StringView name;
    QString (*text)(const HistoryLine &line);
};
} // namespace

static QString nothing(const HistoryLine &)
{
    return {};
}

static QString moment(const HistoryLine &line)
{
    return platformText(line.at);
}

static constexpr Column columns[] = {
    {"ActivityId"_L1, [](const HistoryLine &line) { return line.activityId; }},
    {"ActivityName"_L1, [](const HistoryLine &line) { return line.activityName; }},
    {"ActivityType"_L1, [](const HistoryLine &line) { return line.activityType; }},
    {"ClientStatus"_L1, [](const HistoryLine &line) { return line.clientStatus; }},
    {"ContactKey"_L1, [](const HistoryLine &line) { return line.contactKey; }},
    {"CreatedDate"_L1, moment},
    {"DefinitionId"_L1, [](const HistoryLine &line) { return line.definitionId; }},
    {"DefinitionInstanceId"_L1, [](const HistoryLine &line) { return line.definitionInstanceId; }},
    {"DefinitionName"_L1, [](const HistoryLine &line) { return line.definitionName; }},
    {"EndDate"_L1, [](const HistoryLine &line) { return line.end.isValid() ? platformText(line.end) : QString(); }},
    {"EntrySource"_L1, nothing},
    {"EpochTimeInMilliseconds"_L1,
        [](const HistoryLine &line) { return QString::number(line.at.toMSecsSinceEpoch()); }},
    {"EventId"_L1, [](const HistoryLine &line) { return line.eventId; }},
    {"EventName"_L1, [](const HistoryLine &line) { return line.eventName; }},
    {"Id"_L1, [](const HistoryLine &line) { return line.id; }},
    {"Message"_L1, [](const HistoryLine &line) { return line.message; }},
    {"OutcomeActivityId"_L1, [](const HistoryLine &line) { return line.outcomeActivityId; }},
    {"SourceType"_L1, nothing},
    {"StartDate"_L1, moment},
    {"Status"_L1, [](const HistoryLine &line) { return line.status; }},
    {"TransactionTime"_L1, moment},
    {"Result.Messages"_L1, [](const HistoryLine &line) { return QString::fromUtf8(toBytes(messagesOf(line))); }},
    {"Result.Outcome"_L1, [](const HistoryLine &line) { return line.outcome; }},
    {"Result.Status"_L1, [](const HistoryLine &line) { return line.status; }},
    {"Result.Tags"_L1, [](const HistoryLine &) { return u"[]"_s; }},
};

QStringList historyColumns()
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names;
}

QStringList defaultHistoryColumns()
{
    return {u"TransactionTime"_s, u"ContactKey"_s, u"Status"_s, u"DefinitionId"_s, u"DefinitionName"_s, u"ActivityId"_s,
        u"ActivityName"_s, u"ActivityType"_s};
}

static QString cell(const HistoryLine &line, const QString &name)
{
    const auto *const column = std::ranges::find_if(
        columns, [&](const Column &candidate) { return name.compare(candidate.name, Qt::CaseInsensitive) == 0; });
    return column == std::end(columns) ? QString() : column->text(line);
}

static QString quotedCell(QString text, QChar separator)
{
    if (!text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QByteArray historyTable(const QList<HistoryLine> &lines, const QStringList &columnNames, QChar separator)
{
    QString table = columnNames.join(separator) + u"\r\n"_s;
    for (const HistoryLine &line : lines) {
        QStringList cells;
        for (const QString &name : columnNames)
            cells.append(quotedCell(cell(line, name), separator));
        table += cells.join(separator) + u"\r\n"_s;
    }
    return table.toUtf8();
}

} // namespace journeyscope::simulator
