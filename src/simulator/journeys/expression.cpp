// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/expression.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

QString keyOfExpression(const QString &text)
{
    QString key = text.trimmed();
    if (!key.startsWith("{{"_L1) || !key.endsWith("}}"_L1))
        return {};
    return key.sliced(2).chopped(2).remove(u'"').trimmed();
}

} // namespace journeyscope::simulator
