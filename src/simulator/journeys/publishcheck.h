// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantdescription.h"
#include "simulator/journeys/journeyversion.h"

namespace journeyscope::simulator {

/// One thing that validating a version finds.
struct PublishRemark {
    QString code; ///< "121226", or a word
    QString detail;
    QString activityKey; ///< empty: it concerns the whole version
    QString activityId;
    QString activityType;
};

struct PublishReport {
    QList<PublishRemark> errors; ///< with any of them the version is not published
    QList<PublishRemark> warnings;
};

/// What the platform looks at before it publishes a version. The codes are recorded ones, where there are any.
[[nodiscard]] PublishReport checkForPublishing(
    const JourneyVersion &version, const QList<TriggeredSend> &triggeredSends);

} // namespace journeyscope::simulator
