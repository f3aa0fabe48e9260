// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <deque>
#include <memory>

namespace journeyscope::simulator {

/// One line of journey history. Column names of the download are those of the members of the search, with a capital.
struct HistoryLine {
    QString id;
    QString contactKey;
    QString definitionId;
    QString definitionName;
    QString definitionInstanceId; ///< empty when the contact was refused
    QString eventId; ///< of the event definition
    QString eventName;
    QString activityId;
    QString activityName;
    QString activityType; ///< "trigger", "waitactivity", "emailv2", …
    QString outcomeActivityId;
    QString outcome; ///< key of the way taken
    QString status; ///< "Complete", "DidNotMeetEntryCriteria", …
    QString clientStatus; ///< "Waiting" during a wait, else as status
    QString message; ///< empty: none
    QString errorCode; ///< of the message
    QDateTime at; ///< UTC
    QDateTime end; ///< of a wait, UTC; else invalid
};

/// Where lines come from: a step of a version, or its trigger. One for many lines.
struct HistoryPlace {
    QString definitionId;
    QString definitionName;
    QString eventId;
    QString eventName;
    QString activityId;
    QString activityName;
    QString activityType;
};

/// A line as it is written and kept: what all lines of a place have in common stands there once.
struct HistoryEntry {
    std::shared_ptr<const HistoryPlace> place;
    QString contactKey;
    quint64 pass = 0; ///< 0: the contact was refused
    QString outcome;
    QString outcomeActivityId;
    QString status;
    QString message;
    QString errorCode;
    QDateTime at;
    QDateTime end;
    bool isWaiting = false;
};

/// What the bodies of search and download may ask for. Empty members do not narrow.
struct HistoryFilter {
    QDateTime start;
    QDateTime end;
    QStringList contactKeys;
    QStringList activityTypes;
    QStringList activityIds;
    QStringList definitionIds;
    QStringList definitionInstanceIds;
    QStringList statuses;
    QStringList clientStatuses;
};

/// What happened in the last thirty days, and what of it can be seen: not the newest, which still lags behind.
class History {
public:
    explicit History(std::chrono::seconds lag) : m_lag(lag) { }

    /// Gives the number of the line, for endWait(). Lines come in order of time.
    quint64 append(const HistoryEntry &entry);
    void endWait(quint64 number);
    /// What is older than thirty days at @p now, nobody can see any more.
    void forgetOld(const QDateTime &now);
    [[nodiscard]] std::chrono::seconds lag() const { return m_lag; }
    void setLag(std::chrono::seconds lag) { m_lag = lag; }
    /// Oldest first.
    [[nodiscard]] QList<HistoryLine> visible(const HistoryFilter &filter, const QDateTime &now) const;
    /// How many lines are kept.
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    [[nodiscard]] bool isVisible(const HistoryEntry &entry, const QDateTime &now) const;
    [[nodiscard]] HistoryLine lineOf(std::size_t place) const;

    std::chrono::seconds m_lag;
    std::deque<HistoryEntry> m_entries;
    quint64 m_forgotten = 0;
};

/// The id of one pass of one contact, as history and contact exit answer it.
[[nodiscard]] QString definitionInstanceId(quint64 pass);

[[nodiscard]] HistoryFilter readHistoryFilter(const Json &body);
[[nodiscard]] Json searchRow(const HistoryLine &line);
/// The columns of the download that are known here, in the order of the documentation.
[[nodiscard]] QStringList historyColumns();
[[nodiscard]] QStringList defaultHistoryColumns();
[[nodiscard]] QByteArray historyTable(const QList<HistoryLine> &lines, const QStringList &columns, QChar separator);

} // namespace journeyscope::simulator
