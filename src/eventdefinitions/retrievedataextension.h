// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/dataextension.h"
#include "tenant/tenantrequest.h"

namespace journeyscope {

/// SOAP Retrieve DataExtension by ObjectID: gives the key, which the event definition lacks. Fields come apart.
struct RetrieveDataExtension {
    using Reply = DataExtension;

    QString id;

    [[nodiscard]] TenantRequest request() const;
    /// NotFound for an answer without Results.
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

/// SOAP Retrieve DataExtensionField by the data extension's key; sorted by ordinal.
struct RetrieveDataExtensionFields {
    using Reply = QList<DataExtensionField>;

    DataExtensionKey key;

    [[nodiscard]] TenantRequest request() const;
    [[nodiscard]] Result<Reply> read(const http::Answer &answer) const;
};

} // namespace journeyscope
