// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rest/call.h"
#include "simulator/tenant/tenant.h"

namespace journeyscope::simulator {

/// One recorded SOAP answer and the objects in it, so that the right one is found.
struct RecordedSoap {
    QByteArray body;
    QString objectType;
    QStringList ids;
    QStringList keys; ///< of a field: its data extension's
};

/// Bodies as they were recorded.
struct RecordedAnswers {
    QByteArray token;
    QByteArray tokenRefused;
    QByteArray notFound;
    QByteArray eventDefinitions; ///< the list
    QList<Json> definitions; ///< one by one
    QByteArray journeys; ///< the list
    QList<Json> journeyVersions; ///< one by one, with canvas
    QList<Json> audits; ///< lists
    QList<Json> rowsets;
    QList<RecordedSoap> soap;
    QByteArray soapUnknownType;
    QByteArray soapEmpty;
    QByteArray soapFault;

    /// The recorded answer to @p call, which is the call named @p route; empty when nothing was recorded for it.
    [[nodiscard]] std::optional<Reply> answer(Tenant &tenant, const QString &route, const Call &call) const;
};

} // namespace journeyscope::simulator
