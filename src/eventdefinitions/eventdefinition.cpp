// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdefinitions/eventdefinition.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

bool EventDefinition::canBeFired() const
{
    const bool isAudience =
        category.compare("Audience"_L1, Qt::CaseInsensitive) == 0 || type.endsWith("Audience"_L1, Qt::CaseInsensitive);
    return !isAudience;
}

} // namespace journeyscope
