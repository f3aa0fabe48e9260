// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

#include <QList>

namespace journeyscope::simulator {

/// A "no" of the REST services, in the words of the platform's error envelope.
struct Refusal {
    int status = 400;
    int errorCode = 10000;
    QString message;
    QList<Refusal> parts; ///< several faults at once: additionalErrors
    std::optional<int> retryAfter; ///< seconds
};

[[nodiscard]] QByteArray envelope(const Refusal &refusal);

} // namespace journeyscope::simulator
