// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journeys/journey.h"
#include "tenant/tenantrequest.h"

namespace journeyscope {

/// One line of a journey's audit log.
struct AuditEntry {
    QString journeyId;
    QString action; ///< the platform's word: "Create", "Publish", "Pause", "Resume", "Stop", …
    QString user;
    QDateTime at; ///< UTC
    int version = 0;
    QString publishStatus; ///< "PublishCompleted" or "Error", only with Publish

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// GET /interaction/v1/interactions/{id}/audit/all, newest first. Members are spelled in two ways by different tenants.
struct GetAudit {
    using Reply = QList<AuditEntry>;

    QString journeyId;
    int version = 0; ///< 0: all versions

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

} // namespace journeyscope
