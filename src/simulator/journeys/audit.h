// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/identifiers.h"
#include "simulator/journeys/publishcheck.h"

namespace journeyscope::simulator {

/// One line of a journey's audit log.
struct AuditLine {
    QString journeyId;
    QString definitionId;
    QString key;
    QString name;
    int version = 1;
    QString action; ///< "Create", "Publish", "Pause", …
    QDateTime at; ///< UTC
    QString publishRequestId; ///< only with Publish
    QList<PublishRemark> errors; ///< only with Publish: why it failed
    std::optional<int> contactsEjected; ///< only with Stop
};

/// Who did what to which journey. The only place where pauses and resumes are told.
class Audit {
public:
    /// What the file implies: every version was created, and published if it says so.
    void beginWith(const QList<JourneyVersion> &versions, Identifiers &identifiers);
    void append(const JourneyVersion &version, const QString &action, const QDateTime &at,
        const QString &publishRequestId = {});
    void appendFailedPublish(const JourneyVersion &version, const QDateTime &at, const QString &publishRequestId,
        const QList<PublishRemark> &errors);
    void appendStop(const JourneyVersion &version, const QDateTime &at, int contactsEjected);
    /// Newest first. @p version 0: all; @p action "all" or one action's word without regard to case.
    [[nodiscard]] QList<AuditLine> of(const QString &journeyId, int version, const QString &action) const;

private:
    QList<AuditLine> m_lines;
};

[[nodiscard]] Json auditItem(const AuditLine &line);

} // namespace journeyscope::simulator
