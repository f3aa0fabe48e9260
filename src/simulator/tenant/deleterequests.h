// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace journeyscope::simulator {

/// One call to delete contacts.
struct DeleteRequest {
    qint64 operation = 0;
    QStringList contactKeys;
    QDateTime created; ///< UTC
    QDateTime completed; ///< UTC; may lie ahead
};

/// Which contacts were to be deleted, and how far that is.
class DeleteRequests {
public:
    [[nodiscard]] const QList<DeleteRequest> &all() const { return m_all; } ///< oldest first
    [[nodiscard]] const DeleteRequest *find(qint64 operation) const; ///< null: none
    const DeleteRequest &add(const QStringList &contactKeys, const QDateTime &now);

private:
    QList<DeleteRequest> m_all;
};

} // namespace journeyscope::simulator
