// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/journeys/journeyversion.h"

namespace journeyscope::testing {

// Journeys as short as can be, in the JSON of the API. They listen to the event "Order" and mail to its field "Email".

/// Filter XML on a field of the event, escaped for JSON.
[[nodiscard]] QByteArray filterXml(const QByteArray &field, const QByteArray &comparison, const QByteArray &value);

/// The activity WAIT-1; without @p next the path ends after it.
[[nodiscard]] QByteArray wait(const QByteArray &duration, const QByteArray &unit, const QByteArray &next);
[[nodiscard]] QByteArray email(const QByteArray &key);
/// The activity SPLIT-1: EMAIL-1 for who passes the filter, EMAIL-2 for the rest.
[[nodiscard]] QByteArray split(const QByteArray &filter);
/// Three activities of which two lead to each other for ever.
[[nodiscard]] QByteArray circle();

/// One version of the journey with id and key "j". Fails the program for activities that are no JSON.
[[nodiscard]] simulator::JourneyVersion version(int number, const QByteArray &status, const QByteArray &entryMode,
    const QByteArray &activities, const QByteArray &criteria = {});

} // namespace journeyscope::testing
