// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tenanttalk.h"

#include <QMap>

namespace journeyscope::testing {

/// What a Retrieve was answered with.
struct Retrieved {
    QString status; ///< OverallStatus
    QString requestId;
    QString type; ///< xsi:type of the results
    QList<QMap<QString, QString>> results; ///< path of each leaf, "Email/ID", to its text
    QStringList paths; ///< of the first result's leaves, in their order

    /// One member of every result.
    [[nodiscard]] QStringList all(const QString &path) const;
};

[[nodiscard]] Retrieved readRetrieved(const QByteArray &xml);
/// The text of the first element called @p name.
[[nodiscard]] QString firstText(const QByteArray &xml, QLatin1StringView name);

/// A Retrieve request. @p filter is the content of Filter; @p filterType its xsi:type.
[[nodiscard]] QByteArray retrieveRequest(const QByteArray &objectType, const QByteArrayList &properties,
    const QByteArray &filter = {}, int batchSize = 0, const QByteArray &filterType = "SimpleFilterPart");
/// The content of one condition.
[[nodiscard]] QByteArray condition(
    const QByteArray &property, const QByteArray &comparison, const QByteArrayList &values);
[[nodiscard]] QByteArray continueRequest(const QString &requestId);

} // namespace journeyscope::testing
