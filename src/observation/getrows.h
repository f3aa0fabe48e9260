// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/key.h"
#include "tenant/tenantrequest.h"

#include <QMap>

namespace journeyscope {

/// One row of a data extension: lower-cased field name to value, keys and values together, all as text.
using EventRow = QMap<QString, QString>;

/// GET /data/v1/customobjectdata/key/{key}/rowset. An empty rowset has no items member.
struct GetRows {
    using Reply = QList<EventRow>;

    DataExtensionKey dataExtension;
    QString field; ///< narrows to rows whose field equals value; empty: all
    QString value;
    int pageSize = 50; ///< the first page only

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

} // namespace journeyscope
