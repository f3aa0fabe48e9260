// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/journeys/journeyengine.h"
#include "simulator/records/contacts.h"
#include "simulator/records/dataextensions.h"
#include "simulator/tenant/eventdefinitions.h"
#include "simulator/tenant/refusal.h"

namespace journeyscope::simulator {

/// An event that may come in, and the row it leaves behind.
struct AdmittedEvent {
    AcceptedEvent event;
    QString dataExtensionId; ///< empty: no row is written
    Row row;
};

/// Judges the body of an event call as the platform does before it answers 201: shape, key, contact, fields. What
/// journeys make of it comes later.
/// @p unit is the MID of who posts; empty: of one that sees everything.
/// @p now fills "GetDate()" defaults; @p rowId is stored where a data extension has a field called eventInstanceId.
[[nodiscard]] std::expected<AdmittedEvent, Refusal> judgeEvent(const QByteArray &body, const QString &unit,
    const EventDefinitions &definitions, const DataExtensions &dataExtensions, const Contacts &contacts,
    const QDateTime &now, const QString &rowId);

} // namespace journeyscope::simulator
