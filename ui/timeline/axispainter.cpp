// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/axispainter.h"

#include "timeline/durationwords.h"
#include "ui/shared/appearance.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr double wordsApart = 96; ///< between marks with words inside one stretch
static constexpr double wordGap = 12; ///< between words

AxisPainter::AxisPainter(const FoldedAxis &axis, const TimelineLook &look, const QPalette &palette, const QTimeZone &zone)
    : m_axis(axis)
    , m_look(look)
    , m_palette(palette)
    , m_zone(zone)
{
}

bool AxisPainter::isOneDay() const
{
    return m_axis.begin().toTimeZone(m_zone).date() == m_axis.end().toTimeZone(m_zone).date();
}

QString AxisPainter::cornerText() const
{
    const QDateTime begin = m_axis.begin().toTimeZone(m_zone);
    const QString zone = begin.timeZoneAbbreviation();
    return isOneDay() ? QLocale().toString(begin.date(), QLocale::ShortFormat) + u", "_s + zone : zone;
}

QString AxisPainter::momentWords(const QDateTime &moment) const
{
    const QDateTime local = moment.toTimeZone(m_zone);
    return local.toString(isOneDay() ? u"HH:mm:ss"_s : QLocale().dateFormat(QLocale::ShortFormat).contains(u"MM/"_s) ? u"MM/dd HH:mm"_s : u"d MMM HH:mm"_s);
}

QList<double> AxisPainter::marks() const
{
    QList<double> marks;
    for (const AxisStretch &stretch : m_axis.stretches()) {
        marks.append(stretch.x);
        for (const Tick &tick : stretch.scale.ticks(wordsApart))
            marks.append(stretch.x + tick.x);
    }
    return marks;
}

void AxisPainter::addWord(QList<Word> &words, const QDateTime &moment, double x, double room) const
{
    const QString text = momentWords(moment);
    const double width = QFontMetricsF(m_look.small).horizontalAdvance(text);
    const Word word {text, x, x + width};
    const auto meets = [&word](const Word &other) { return word.begin < other.end + wordGap && other.begin < word.end + wordGap; };
    if (word.end > room || std::ranges::any_of(words, meets) || std::ranges::contains(words, text, &Word::text))
        return;
    words.append(word);
}

/// A dotted line, with the duration on it unless the fold before said the same: looks at even distances need to say it once.
void AxisPainter::paintFolds(QPainter &painter, const QRectF &place, double y) const
{
    const QColor muted = toneColour(Tone::Muted, m_palette);
    QString said;
    double wordsEnd = place.left() - 1000;
    for (const Fold &fold : m_axis.folds()) {
        const double left = place.left() + fold.x;
        painter.setPen(QPen(m_palette.color(QPalette::Mid), 1.6, Qt::CustomDashLine, Qt::RoundCap));
        QPen dots = painter.pen();
        dots.setDashPattern({0.1, 2.6});
        painter.setPen(dots);
        painter.drawLine(QPointF(left + 4, y), QPointF(left + fold.width - 3, y));

        const QString words = durationWords(fold.duration());
        const double width = QFontMetricsF(m_look.small).horizontalAdvance(words);
        const double begin = std::max(left + (fold.width - width) / 2, place.left());
        if (words == said || begin < wordsEnd + 8)
            continue;
        said = words;
        wordsEnd = begin + width;
        const QRectF box(begin - 3, place.bottom() - place.height() / 2, width + 6, place.height() / 2 - 2);
        painter.fillRect(box, m_palette.color(QPalette::Base));
        painter.setPen(muted);
        painter.drawText(box, Qt::AlignCenter, words);
    }
}

void AxisPainter::paintLine(QPainter &painter, const QRectF &place) const
{
    const double y = std::round(place.bottom() - place.height() / 4) - 0.5;
    painter.setPen(QPen(m_palette.color(QPalette::Mid), 1.6, Qt::SolidLine, Qt::RoundCap));
    for (const AxisStretch &stretch : m_axis.stretches()) {
        const double left = place.left() + stretch.x;
        painter.drawLine(QPointF(left, y), QPointF(left + stretch.scale.width, y));
    }
    paintFolds(painter, place, y);
}

void AxisPainter::paintNow(QPainter &painter, const QRectF &place, double x, QList<Word> &words) const
{
    const QString text = QCoreApplication::translate("TimelineView", "Now");
    const double width = QFontMetricsF(m_look.small).horizontalAdvance(text);
    const double begin = std::min(x - width / 2, place.width() - width);
    words.append({text, begin, begin + width});
    painter.setPen(toneColour(Tone::Accent, m_palette));
    painter.drawText(QRectF(place.left() + begin, place.top(), width + 1, place.height() / 2), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void AxisPainter::paint(QPainter &painter, const QRectF &place, const QDateTime &now) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.small);
    paintLine(painter, place);

    QList<Word> words;
    if (now.isValid())
        paintNow(painter, place, m_axis.xAt(now), words);
    const qsizetype taken = words.size();
    // The widest stretches speak first: that is where most happened.
    QList<AxisStretch> stretches = m_axis.stretches();
    std::ranges::stable_sort(stretches, std::ranges::greater(), [](const AxisStretch &stretch) { return stretch.scale.width; });
    for (const AxisStretch &stretch : std::as_const(stretches))
        addWord(words, stretch.scale.begin, stretch.x, place.width());
    for (const AxisStretch &stretch : std::as_const(stretches)) {
        for (const Tick &tick : stretch.scale.ticks(wordsApart))
            addWord(words, tick.moment, stretch.x + tick.x, place.width());
    }
    painter.setPen(toneColour(Tone::Muted, m_palette));
    for (const Word &word : words | std::views::drop(taken))
        painter.drawText(QRectF(place.left() + word.begin, place.top(), word.end - word.begin + 1, place.height() / 2), Qt::AlignLeft | Qt::AlignVCenter, word.text);
    painter.restore();
}

} // namespace journeyscope
