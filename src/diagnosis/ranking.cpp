// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/ranking.h"

#include <algorithm>
#include <tuple>

namespace journeyscope {

static auto rank(const Cause &cause)
{
    return std::tuple(cause.check->kind, cause.finding.certainty, cause.check->layer, cause.check->frequency);
}

QList<Cause> rankedCauses(const QList<LayerResult> &layers)
{
    QList<Cause> causes;
    for (const LayerResult &layer : layers) {
        for (const CheckResult &result : layer.checks) {
            if (result.finding)
                causes.append({checkById(result.id), *result.finding});
        }
    }
    std::ranges::stable_sort(causes, [](const Cause &one, const Cause &other) { return rank(one) < rank(other); });
    return causes;
}

} // namespace journeyscope
