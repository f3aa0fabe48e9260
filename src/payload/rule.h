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
    QList<QuickFix> fixes; ///< the best one first
};

/// A question asked of every payload. No notices mean: nothing wrong here.
struct Rule {
    /// What the answer depends on. What is wrong with the event itself no payload can mend.
    enum class About { Payload, Event };

    QLatin1StringView id; ///< stable: the id of the rule's page
    Severity severity;
    QLatin1StringView title; ///< a few words
    QList<Notice> (*examine)(const Body &body);
    About about = About::Payload;
};

/// All rules. One id may stand twice, once for each severity.
[[nodiscard]] std::span<const Rule> payloadRules();

} // namespace journeyscope
