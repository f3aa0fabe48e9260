// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholders/momentoffset.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace journeyscope {

static constexpr std::array<std::pair<char16_t, qint64>, 5> units{
    {{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}, {u'w', 7 * 86400}}};

/// Digits of this alphabet only: others would read as numbers, too.
static std::optional<qint64> digits(QStringView text, qsizetype most)
{
    const bool plain = std::ranges::all_of(text, [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    if (text.isEmpty() || text.size() > most || !plain)
        return {};
    return text.toLongLong();
}

std::optional<qint64> secondsOf(QStringView offset)
{
    if (offset.size() < 3 || (offset.front() != u'+' && offset.front() != u'-'))
        return {};
    const auto unit = std::ranges::find(units, offset.back().unicode(), &std::pair<char16_t, qint64>::first);
    const std::optional<qint64> count = digits(offset.sliced(1, offset.size() - 2), 7);
    if (unit == units.end() || !count)
        return {};
    return (offset.front() == u'-' ? -1 : 1) * *count * unit->second;
}

std::optional<qint64> counterStart(QStringView number)
{
    return digits(number, 15);
}

} // namespace journeyscope
