// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/files/recordedanswers.h"

namespace journeyscope::simulator {

/// @p body with what is needed to find it again.
[[nodiscard]] RecordedSoap indexed(const QByteArray &body);

/// The data extensions that recorded definitions made from a schema of their own, and those that recorded SOAP answers
/// tell in full, with fields.
[[nodiscard]] QList<DataExtension> recordedDataExtensions(
    const QList<Json> &definitions, const QList<RecordedSoap> &soap);

} // namespace journeyscope::simulator
