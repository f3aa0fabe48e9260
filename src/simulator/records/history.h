// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <chrono>

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

/// Everything that was ever written, and what of it can be seen: not the newest, which still lag behind, and nothing
/// older than 30 days.
class History {
public:
    explicit History(std::chrono::seconds lag) : m_lag(lag) { }

    /// Gives the place of the line, for endWait().
    qsizetype append(HistoryLine line);
    void endWait(qsizetype place);
    [[nodiscard]] std::chrono::seconds lag() const { return m_lag; }
    void setLag(std::chrono::seconds lag) { m_lag = lag; }
    /// Oldest first.
    [[nodiscard]] QList<HistoryLine> visible(const HistoryFilter &filter, const QDateTime &now) const;

private:
    [[nodiscard]] bool isVisible(const HistoryLine &line, const QDateTime &now) const;

    std::chrono::seconds m_lag;
    QList<HistoryLine> m_lines;
};

[[nodiscard]] HistoryFilter readHistoryFilter(const Json &body);
[[nodiscard]] Json searchRow(const HistoryLine &line);
/// The columns of the download that are known here, in the order of the documentation.
[[nodiscard]] QStringList historyColumns();
[[nodiscard]] QStringList defaultHistoryColumns();
[[nodiscard]] QByteArray historyTable(const QList<HistoryLine> &lines, const QStringList &columns, QChar separator);

} // namespace journeyscope::simulator
