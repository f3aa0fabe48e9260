// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"

#include <QStringList>

namespace journeyscope::simulator {

/// One condition of a retrieve, or several joined.
struct SoapFilter {
    QString property; ///< empty: see parts, and without parts everything fits
    QString comparison; ///< "equals", "IN", …
    QStringList values;
    bool anyOfParts = false; ///< OR; false: AND
    QList<SoapFilter> parts;
};

/// A Retrieve as it arrives.
struct SoapRequest {
    QString token;
    QString messageId;
    bool isRetrieve = false;
    QString objectType;
    QStringList properties;
    SoapFilter filter;
};

/// Unreadable for text that is no SOAP envelope.
[[nodiscard]] Result<SoapRequest> readSoapRequest(const QByteArray &body);

} // namespace journeyscope::simulator
