// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/journeys/publishcheck.h"

#include <QHash>

namespace journeyscope::simulator {

/// What validating and publishing have come to. Both are asked for first and looked at later.
class Publications {
public:
    struct Status {
        PublishReport report;
        bool isUnderWay = false; ///< at the first look; the second finds it done
    };

    void begin(const QString &statusId, const PublishReport &report) { m_reports.insert(statusId, {report, false}); }
    /// Empty: no such id.
    [[nodiscard]] std::optional<Status> look(const QString &statusId);

private:
    struct Kept {
        PublishReport report;
        bool wasLookedAt = false;
    };

    QHash<QString, Kept> m_reports;
};

} // namespace journeyscope::simulator
