// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/finding.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString checkOutcomeWord(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Clear: return u"clear"_s;
    case CheckOutcome::Found: return u"found"_s;
    case CheckOutcome::NotExamined: return u"not-examined"_s;
    }
    return {};
}

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Conclusive: return u"conclusive"_s;
    case Certainty::Indicative: return u"indicative"_s;
    }
    return {};
}

} // namespace journeyscope
