// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/records/soapobject.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace journeyscope::simulator {

/// The rest of a retrieve. It is what was found at first, so that nothing is told twice or left out while things
/// change.
struct OpenRetrieve {
    QString objectType;
    QList<SoapObject> rest;
    int batchSize = 0;
    QDateTime since; ///< UTC; of the newest answer
};

/// Retrieves of which more was found than one answer holds.
class OpenRetrieves {
public:
    void keep(const QString &requestId, const OpenRetrieve &retrieve);
    /// Each can be continued once: the next answer has a request id of its own. Empty: unknown or too old.
    [[nodiscard]] std::optional<OpenRetrieve> take(const QString &requestId, const QDateTime &now);

private:
    QHash<QString, OpenRetrieve> m_open;
};

} // namespace journeyscope::simulator
