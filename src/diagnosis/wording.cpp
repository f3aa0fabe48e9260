// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/wording.h"

#include "foundation/masking.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr qsizetype longestName = 80;
static constexpr qsizetype longestValue = 200;

QString shownMoment(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"d MMMM yyyy, HH:mm 'UTC'"_s);
}

QString counted(qsizetype number, QLatin1StringView one, QLatin1StringView many)
{
    return QString::number(number) + u' ' + (number == 1 ? one : many);
}

QString shownSpan(std::chrono::seconds span)
{
    struct Part {
        qint64 seconds;
        QLatin1StringView one;
        QLatin1StringView many;
    };
    static constexpr std::array<Part, 4> units{{
        {86400, "day"_L1, "days"_L1},
        {3600, "hour"_L1, "hours"_L1},
        {60, "minute"_L1, "minutes"_L1},
        {1, "second"_L1, "seconds"_L1},
    }};

    QStringList parts;
    qint64 rest = span.count();
    for (const Part &unit : units) {
        const qint64 whole = rest / unit.seconds;
        rest %= unit.seconds;
        if (whole > 0)
            parts.append(counted(whole, unit.one, unit.many));
        if (!parts.isEmpty() && (parts.size() == 2 || whole == 0))
            break;
    }
    return parts.isEmpty() ? u"0 seconds"_s : parts.join(u' ');
}

QString listed(const QStringList &words, qsizetype most)
{
    QStringList shown = words;
    if (words.size() > most + 1)
        shown = words.first(most) << u"%1 more"_s.arg(words.size() - most);
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return shown.join(u", "_s) + u" and "_s + last;
}

QString inQuotes(QStringView text)
{
    return u'“' + quoted(text, longestName) + u'”';
}

QString nameOf(const JourneyVersion &version)
{
    const QString name = inQuotes(version.name.isEmpty() ? version.key.text() : version.name);
    return version.version > 0 ? u"%1 (version %2)"_s.arg(name).arg(version.version) : name;
}

QString asSentence(const QString &text)
{
    const QString trimmed = text.trimmed();
    // A quotation that ends as a sentence needs no second full stop behind it.
    const QString spoken = trimmed.endsWith(u'”') ? trimmed.chopped(1) : trimmed;
    const bool ends = spoken.endsWith(u'.') || spoken.endsWith(u'!') || spoken.endsWith(u'?');
    return trimmed.isEmpty() || ends ? trimmed : trimmed + u'.';
}

Evidence evidence(const Seen &seen, const QString &field, const QString &value)
{
    return {.seen = seen, .field = field, .value = quoted(value, longestValue)};
}

} // namespace journeyscope
