// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "http/answer.h"

#include <QList>
#include <QMap>

namespace journeyscope::soap {

/// One condition of a retrieve: property equals value.
struct Equals {
    QString property;
    QString value;
};

/// The RetrieveRequestMsg for @p objectType. Property and object names are case-sensitive.
[[nodiscard]] QByteArray retrieve(const QString &objectType, const QStringList &properties, const Equals &filter);

/// @p body inside an envelope that carries @p token as fueloauth.
[[nodiscard]] QByteArray envelope(const QByteArray &body, const QString &token);

/// One Results element: leaf elements by their path, such as "DataExtension/CustomerKey". Absent, empty and nil leaves
/// are left out.
using Object = QMap<QString, QString>;

struct Retrieved {
    QList<Object> objects; ///< in the order of the answer, which is not that of Ordinal
    QString requestId;
    bool moreDataAvailable = false;
};

/// Reads a RetrieveResponseMsg. An answer without Results is an empty list; a fault (HTTP 500), an OverallStatus that begins
/// with "Error", and plain text are Failures. The fault "Token Expired" is SignInRefused.
[[nodiscard]] Result<Retrieved> readRetrieved(const http::Answer &answer);

} // namespace journeyscope::soap
