// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/readjson.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

QStringList textsOf(const Json &array)
{
    QStringList texts;
    if (array.is_array()) {
        for (const Json &text : array.array_range())
            texts.append(scalarText(text));
    }
    return texts;
}

std::chrono::seconds duration(const QString &text)
{
    static const QRegularExpression form(u"^(-?)P(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const std::chrono::seconds length = std::chrono::days(match.captured(2).toInt())
        + std::chrono::hours(match.captured(3).toInt()) + std::chrono::minutes(match.captured(4).toInt())
        + std::chrono::seconds(match.captured(5).toInt());
    return match.captured(1).isEmpty() ? length : -length;
}

} // namespace journeyscope::simulator
