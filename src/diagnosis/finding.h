// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/layer.h"
#include "foundation/look.h"

#include <QList>

namespace journeyscope {

/// What became of one check in one case.
enum class CheckOutcome {
    Clear, ///< looked, nothing wrong
    Found, ///< looked, here it is
    NotExamined, ///< could not look: an observation is missing
};

enum class Certainty {
    Conclusive, ///< the tenant's own data proves it
    Indicative, ///< it fits, and so does a look-alike
};

/// One field of one answer that a finding rests on.
struct Evidence {
    Seen seen;
    QString field; ///< as the tenant names it, "publishedInteractionCount"
    QString value; ///< as the tenant wrote it, shortened

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// What a check found. Silence means: nothing wrong here.
struct Finding {
    QString sentence; ///< one sentence that a marketer understands
    QString remedy; ///< what to do
    QString who; ///< who must do it, "Journey owner"
    Certainty certainty = Certainty::Conclusive;
    QList<Evidence> evidence;
    QString lookAlike; ///< with Indicative: what fits as well, and the step that would tell them apart

    friend bool operator==(const Finding &, const Finding &) = default;
};

[[nodiscard]] QString checkOutcomeWord(CheckOutcome outcome); ///< "clear", "found", "not-examined"
[[nodiscard]] QString certaintyWord(Certainty certainty); ///< "conclusive", "indicative"

} // namespace journeyscope
