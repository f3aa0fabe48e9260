// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/exclusionscript.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

bool excludes(const QString &script, const ValueOf &attribute)
{
    static const QRegularExpression form(
        uR"re(^\s*(?:\[([^\]]+)\]|AttributeValue\("([^"]+)"\))\s*(==|!=)\s*"([^"]*)"\s*$)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(script);
    if (!match.hasMatch())
        return false;
    const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    const bool equal = attribute(name).value_or(QString()).compare(match.captured(4), Qt::CaseInsensitive) == 0;
    return equal == (match.captured(3) == "=="_L1);
}

} // namespace journeyscope::simulator
