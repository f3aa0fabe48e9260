// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/body.h"
#include "payload/remark.h"

#include <span>

namespace journeyscope {

/// What a rule has to say, before it gets its name, weight and line.
struct Notice {
    Stretch place;
    QString field;
    QString sentence;
};

/// A question asked of every payload. No notices mean: nothing wrong here.
struct Rule {
    QLatin1StringView id; ///< stable; that of the cause where a payload shows one
    Severity severity;
    QList<Notice> (*examine)(const Body &body);
};

/// All rules. One id may stand twice, once for each severity.
[[nodiscard]] std::span<const Rule> payloadRules();

} // namespace journeyscope
