// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/readhistory.h"

#include "foundation/platformtime.h"
#include "tenant/embeddedjson.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static Json listOf(const QStringList &texts)
{
    Json list(jsoncons::json_array_arg);
    for (const QString &text : texts)
        list.push_back(jsonText(text));
    return list;
}

QByteArray historyFilter(const HistoryQuery &query)
{
    Json filter(jsoncons::json_object_arg);
    if (query.from.isValid())
        filter.insert_or_assign("start", jsonMoment(query.from));
    if (query.until.isValid())
        filter.insert_or_assign("end", jsonMoment(query.until));
    if (!query.contact.isEmpty())
        filter.insert_or_assign("contactKeys", listOf({query.contact.text()}));
    if (!query.journeyDefinitionIds.isEmpty())
        filter.insert_or_assign("definitionIds", listOf(query.journeyDefinitionIds));
    return toBytes(filter);
}

/// History writes moments as the other calls do, or in US style, "1/31/2026 10:00:00 AM".
static QDateTime historyMoment(const QString &text)
{
    const QDateTime moment = fromPlatformTime(text);
    if (moment.isValid() || text.isEmpty())
        return moment;
    QDateTime american = QLocale::c().toDateTime(text.trimmed(), u"M/d/yyyy h:mm:ss AP"_s);
    if (!american.isValid())
        return {};
    american.setTimeZone(QTimeZone::fromSecondsAheadOfUtc(platformOffsetSeconds));
    return american.toUTC();
}

/// @p text with each {name} replaced by the parameter of that name; what has none stays as it is.
static QString filledIn(const QString &text, const Json &parameters)
{
    QString result;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return result + text.mid(at);
        const QByteArray name = text.mid(open + 1, close - open - 1).trimmed().toUtf8();
        const Json &value = member(parameters, QLatin1StringView(name));
        result += text.mid(at, open - at);
        result += value.is_null() ? text.mid(open, close - open + 1) : scalarText(value);
        at = close + 1;
    }
}

static void addMessage(HistoryRow &row, const QString &text)
{
    const QString message = text.trimmed();
    if (!message.isEmpty() && !row.messages.contains(message))
        row.messages.append(message);
}

static void readMessage(HistoryRow &row, const Json &message)
{
    if (!message.is_object()) {
        addMessage(row, scalarText(message));
        return;
    }
    addMessage(row, filledIn(textOf(message, "message"_L1), unwrapped(member(message, "parameters"_L1))));
    const QString code = textOf(message, "errorCode"_L1).trimmed();
    if (!code.isEmpty() && !row.errorCodes.contains(code))
        row.errorCodes.append(code);
}

/// A list of messages, a single one, or either of them written into a text; any other text is itself the message.
static void readMessages(HistoryRow &row, const Json &value)
{
    const Json messages = unwrapped(value);
    if (messages.is_array()) {
        for (const Json &message : messages.array_range())
            readMessage(row, message);
    } else if (messages.is_object()) {
        readMessage(row, messages);
    } else {
        addMessage(row, scalarText(value));
    }
}

HistoryRow readHistoryRow(const Json &json)
{
    const Json result = unwrapped(member(json, "result"_L1));

    HistoryRow row;
    row.id = textOf(json, "id"_L1);
    row.contact = ContactKey(textOf(json, "contactKey"_L1));
    row.journeyDefinitionId = textOf(json, "definitionId"_L1);
    row.journeyName = textOf(json, "definitionName"_L1);
    row.instanceId = textOf(json, "definitionInstanceId"_L1);
    row.eventDefinitionId = textOf(json, "eventId"_L1);
    row.eventName = textOf(json, "eventName"_L1);
    row.activityId = textOf(json, "activityId"_L1);
    row.activityName = textOf(json, "activityName"_L1);
    row.activityType = textOf(json, "activityType"_L1).toLower();
    row.outcomeActivityId = textOf(json, "outcomeActivityId"_L1);
    row.at = historyMoment(textOf(json, "transactionTime"_L1));
    if (row.isWait())
        row.waitUntil = historyMoment(textOf(json, "endDate"_L1));
    row.status = textOf(json, "status"_L1);
    if (row.status.isEmpty())
        row.status = textOf(result, "status"_L1);
    readMessages(row, member(result, "messages"_L1));
    addMessage(row, textOf(json, "message"_L1));
    return row;
}

HistoryRow readHistoryRow(const QMap<QString, QString> &cells)
{
    const auto cell = [&cells](const QString &column) { return cells.value(column).trimmed(); };

    HistoryRow row;
    row.id = cell(u"id"_s);
    row.contact = ContactKey(cells.value(u"contactkey"_s));
    row.journeyDefinitionId = cell(u"definitionid"_s);
    row.journeyName = cell(u"definitionname"_s);
    row.instanceId = cell(u"definitioninstanceid"_s);
    row.eventDefinitionId = cell(u"eventid"_s);
    row.eventName = cell(u"eventname"_s);
    row.activityId = cell(u"activityid"_s);
    row.activityName = cell(u"activityname"_s);
    row.activityType = cell(u"activitytype"_s).toLower();
    row.outcomeActivityId = cell(u"outcomeactivityid"_s);
    row.at = historyMoment(cell(u"transactiontime"_s));
    if (row.isWait())
        row.waitUntil = historyMoment(cell(u"enddate"_s));
    row.status = cell(u"status"_s);
    if (row.status.isEmpty())
        row.status = cell(u"result.status"_s);
    readMessages(row, jsonText(cell(u"result.messages"_s)));
    addMessage(row, cell(u"message"_s));
    return row;
}

QList<HistoryRow> ofContact(QList<HistoryRow> rows, const HistoryQuery &query)
{
    rows.removeIf([&query](const HistoryRow &row) {
        return !query.contact.isEmpty() && !row.contact.isEmpty()
            && row.contact.text().compare(query.contact.text(), Qt::CaseInsensitive) != 0;
    });
    return rows;
}

QList<HistoryRow> oldestFirst(QList<HistoryRow> rows)
{
    std::ranges::stable_sort(rows, {}, &HistoryRow::at);
    return rows;
}

} // namespace journeyscope
