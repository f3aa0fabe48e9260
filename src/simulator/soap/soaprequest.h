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
    QStringList values; ///< of Value and of DateValue
    bool anyOfParts = false; ///< OR; false: AND
    bool hasType = true; ///< whether xsi:type says which kind of filter it is
    QList<SoapFilter> parts;
};

/// A call of the SOAP service as it arrives.
struct SoapRequest {
    enum class Method { Other, Retrieve, Describe, SystemStatus };

    QString token;
    QString messageId;
    Method method = Method::Other;
    QString objectType;
    QStringList properties;
    SoapFilter filter;
    int batchSize = 0; ///< 0: as many as the service gives
    QString continues; ///< request id of the answer whose rest is wanted; empty: a new retrieve
    QStringList describes; ///< object types, only with Describe
};

/// Unreadable for text that is no SOAP envelope, and for a comparison the service does not have.
[[nodiscard]] Result<SoapRequest> readSoapRequest(const QByteArray &body);

} // namespace journeyscope::simulator
