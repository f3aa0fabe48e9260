// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/timelinesvg.h"

#include "timeline/durationwords.h"
#include "timeline/lanelayout.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr double titleWidth = 132;
static constexpr double chartWidth = 1000;
static constexpr double axisHeight = 26;
static constexpr double rowHeight = 24;
static constexpr double lanePadding = 7;
/// Half a sign, from its middle.
static constexpr double signRadius = 6.5;

/// Reports know no fonts: a generous mean of a proportional one at this size.
static double labelWidth(const QString &text)
{
    return double(text.size()) * 6.4 + 4;
}

static QString number(double value)
{
    return QString::number(value, 'f', 1);
}

static QString textAt(double x, double y, const QString &style, const QString &text)
{
    return uR"(<text x="%1" y="%2" class="%3">%4</text>)"_s.arg(number(x), number(y), style, text.toHtmlEscaped());
}

static QString lineAt(double x1, double y1, double x2, double y2, const QString &style)
{
    return uR"(<line x1="%1" y1="%2" x2="%3" y2="%4" class="%5"/>)"_s.arg(number(x1), number(y1), number(x2), number(y2), style);
}

/// A shape per outcome, so that the colour is not needed to tell them apart.
static QString signAt(double x, double y, TimelineOutcome outcome)
{
    const auto path = [outcome]() -> QString {
        switch (outcome) {
        case TimelineOutcome::Done: return uR"(<circle r="6.5" class="filled"/><path d="M-3 .3 L-.8 2.5 L3.2 -2.2" class="on"/>)"_s;
        case TimelineOutcome::Quiet: return uR"(<circle r="3.5" class="open"/>)"_s;
        case TimelineOutcome::Waiting: return uR"(<circle r="5.7" class="open"/><path d="M0 -3.2 V0 L2.4 1.6" class="stroke"/>)"_s;
        case TimelineOutcome::Refused: return uR"(<circle r="6.5" class="filled"/><path d="M-2.6 -2.6 L2.6 2.6 M2.6 -2.6 L-2.6 2.6" class="on"/>)"_s;
        case TimelineOutcome::Failed: return uR"(<path d="M0 -6 L6.6 5.5 H-6.6 Z" class="filled"/><path d="M0 -2 V1.4 M0 3.6 V3.7" class="on"/>)"_s;
        }
        return {};
    }();
    return uR"svg(<g transform="translate(%1 %2)">%3</g>)svg"_s.arg(number(x), number(y), path);
}

static QString elided(const QString &text, double room)
{
    if (labelWidth(text) <= room + 1)
        return text;
    const auto fits = qsizetype((room - 4) / 6.4) - 1;
    return fits < 1 ? QString() : text.first(std::min(fits, text.size())).trimmed() + u'…';
}

namespace {

class TimelineDrawing
{
public:
    TimelineDrawing(const QList<TimelineEntry> &entries, const QDateTime &now)
        : m_entries(entries)
        , m_now(now)
        , m_layout(layOutLanes(entries, now, chartWidth - titleWidth - 30, labelWidth, {.untilRoom = 150}))
    {
    }

    [[nodiscard]] QString svg() const;

private:
    [[nodiscard]] double heightOf(Layer layer) const { return m_layout.rowsOf(layer) * rowHeight + 2 * lanePadding; }
    [[nodiscard]] double topOf(Layer layer) const;
    [[nodiscard]] double height() const { return topOf(Layer::JourneyProcessing) + heightOf(Layer::JourneyProcessing) + 2; }
    [[nodiscard]] QString lanes() const;
    [[nodiscard]] QString axis() const;
    [[nodiscard]] QString entry(const PlacedEntry &placed) const;

    const QList<TimelineEntry> &m_entries;
    QDateTime m_now;
    LaneLayout m_layout;
};

double TimelineDrawing::topOf(Layer layer) const
{
    double top = axisHeight;
    for (const Layer above : allLayers) {
        if (above == layer)
            break;
        top += heightOf(above);
    }
    return top;
}

QString TimelineDrawing::lanes() const
{
    QString text;
    for (const Layer layer : allLayers) {
        text += lineAt(0, topOf(layer), chartWidth, topOf(layer), u"rule"_s);
        text += textAt(0, topOf(layer) + lanePadding + rowHeight / 2 + 4, u"lane"_s, layerTitle(layer));
    }
    return text;
}

/// Words are left out where the one before still stands.
QString TimelineDrawing::axis() const
{
    QString text;
    double wordsEnd = 0;
    const auto word = [&text, &wordsEnd](double x, const QString &style, const QString &words) {
        if (x < wordsEnd || x + labelWidth(words) > chartWidth)
            return;
        text += textAt(x, axisHeight - 10, style, words);
        wordsEnd = x + labelWidth(words) + 10;
    };
    if (m_now.isValid() && !m_layout.axis.isEmpty()) {
        const double x = titleWidth + m_layout.axis.xAt(m_now);
        text += lineAt(x, axisHeight - 6, x, height(), u"now"_s);
    }
    for (const Fold &fold : m_layout.axis.folds()) {
        const double middle = titleWidth + fold.x + fold.width / 2;
        text += uR"(<path d="M%1 %2 l-3 4 l6 4 l-3 4" class="fold"><title>%3</title></path>)"_s.arg(number(middle), number(axisHeight - 6),
            u"Nothing happened for %1"_s.arg(durationWords(fold.duration())).toHtmlEscaped());
    }
    QDate day;
    for (const AxisStretch &stretch : m_layout.axis.stretches()) {
        const QDateTime begin = stretch.scale.begin.toUTC();
        const QString pattern = begin.date() == day ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s;
        const double before = wordsEnd;
        word(titleWidth + stretch.x, u"moment"_s, begin.toString(pattern));
        if (wordsEnd > before)
            day = begin.date();
    }
    return text;
}

QString TimelineDrawing::entry(const PlacedEntry &placed) const
{
    const TimelineEntry &entry = m_entries.at(placed.entry);
    const double x = titleWidth + placed.x;
    const double top = topOf(placed.layer) + lanePadding + placed.row * rowHeight;
    const double middle = top + rowHeight / 2;
    const QString style = timelineOutcomeWord(entry.outcome);

    QString text = uR"(<g class="%1"><title>%2</title>)"_s.arg(style,
        u"%1 – %2. %3"_s.arg(entry.what, timelineOutcomeTitle(entry.outcome), entry.detail).toHtmlEscaped());
    const double end = placed.runsOn ? chartWidth - 12 : titleWidth + placed.barEnd;
    if (end - x > 2 * signRadius) // the sign says no less
        text += uR"(<rect x="%1" y="%2" width="%3" height="%4" rx="4" class="bar"/>)"_s.arg(number(x), number(top + 2), number(end - x), number(rowHeight - 4));
    if (placed.runsOn)
        text += uR"(<path d="M%1 %2 l7 %3 l-7 %3 Z" class="bar"/>)"_s.arg(number(end), number(top + 2), number((rowHeight - 4) / 2));
    if (placed.runsOn)
        text += uR"(<text x="%1" y="%2" class="moment" text-anchor="end">%3</text>)"_s.arg(number(end - 4), number(middle + 4),
            u"until "_s + entry.until.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
    text += signAt(x + signRadius + 1.5, middle, entry.outcome);
    if (const QString label = elided(entry.what, placed.labelWidth); !label.isEmpty() && placed.labelWidth > 0)
        text += textAt(titleWidth + placed.labelX + 1, middle + 4, u"what"_s, label);
    return text + u"</g>\n"_s;
}

QString TimelineDrawing::svg() const
{
    QString text = uR"(<svg viewBox="0 0 %1 %2" role="img" aria-label="Timeline in three lanes; the table below says the same">)"_s.arg(
        number(chartWidth), number(height()));
    text += lanes() + axis();
    for (const PlacedEntry &placed : m_layout.entries)
        text += entry(placed);
    return text + u"</svg>\n"_s;
}

} // namespace

QString timelineSvg(const QList<TimelineEntry> &entries, const QDateTime &now)
{
    return entries.isEmpty() ? QString() : TimelineDrawing(entries, now).svg();
}

} // namespace journeyscope
