// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/brackets.h"

#include <QList>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <limits>

namespace journeyscope {

struct Bracket {
    int position;
    QChar sign;

    [[nodiscard]] bool opens() const { return sign == u'{' || sign == u'['; }
    [[nodiscard]] bool closes(const Bracket &other) const
    {
        return (other.sign == u'{' && sign == u'}') || (other.sign == u'[' && sign == u']');
    }
};

/// Quotes never reach over a line end in JSON, so each line can be read alone.
static QList<Bracket> bracketsIn(const QTextBlock &block)
{
    QList<Bracket> found;
    const QString line = block.text();
    bool quoted = false;
    for (int at = 0; at < line.size(); ++at) {
        const QChar sign = line.at(at);
        if (quoted && sign == u'\\')
            ++at;
        else if (sign == u'"')
            quoted = !quoted;
        else if (!quoted && (sign == u'{' || sign == u'}' || sign == u'[' || sign == u']'))
            found.append({block.position() + at, sign});
    }
    return found;
}

static constexpr int mostLines = 3000; ///< between brackets that are looked for with every key; a millisecond or two
static constexpr int allLines = std::numeric_limits<int>::max();

static std::optional<Bracket> closing(QTextBlock block, const Bracket &opening, int lines)
{
    int depth = 0;
    for (; block.isValid() && lines > 0; block = block.next(), --lines) {
        for (const Bracket &bracket : bracketsIn(block)) {
            if (bracket.position < opening.position)
                continue;
            depth += bracket.opens() ? 1 : -1;
            if (depth == 0)
                return bracket;
        }
    }
    return {};
}

static std::optional<Bracket> opening(QTextBlock block, const Bracket &closing, int lines)
{
    int depth = 0;
    for (; block.isValid() && lines > 0; block = block.previous(), --lines) {
        QList<Bracket> brackets = bracketsIn(block);
        std::ranges::reverse(brackets);
        for (const Bracket &bracket : std::as_const(brackets)) {
            if (bracket.position > closing.position)
                continue;
            depth += bracket.opens() ? -1 : 1;
            if (depth == 0)
                return bracket;
        }
    }
    return {};
}

static std::optional<BracketPair> pairOf(const QTextBlock &block, const Bracket &bracket)
{
    const auto partner = bracket.opens() ? closing(block, bracket, mostLines) : opening(block, bracket, mostLines);
    if (!partner)
        return {};
    const Bracket &open = bracket.opens() ? bracket : *partner;
    const Bracket &close = bracket.opens() ? *partner : bracket;
    if (!close.closes(open))
        return {};
    return BracketPair {.open = open.position, .close = close.position};
}

std::optional<BracketPair> bracketsAt(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    const QList<Bracket> brackets = bracketsIn(block);
    for (const int candidate : {position, position - 1}) {
        const auto found = std::ranges::find(brackets, candidate, &Bracket::position);
        if (found != brackets.end())
            return pairOf(block, *found);
    }
    return {};
}

static std::optional<Bracket> lastLeftOpen(const QTextBlock &line)
{
    int depth = 0;
    const QList<Bracket> brackets = bracketsIn(line);
    for (auto bracket = brackets.crbegin(); bracket != brackets.crend(); ++bracket) {
        depth += bracket->opens() ? 1 : -1;
        if (depth > 0)
            return *bracket;
    }
    return {};
}

bool leavesBracketOpen(const QTextBlock &line)
{
    return lastLeftOpen(line).has_value();
}

QTextBlock lineOfClosing(const QTextBlock &line)
{
    const auto open = lastLeftOpen(line);
    const auto close = open ? closing(line, *open, allLines) : std::nullopt;
    return close ? line.document()->findBlock(close->position) : QTextBlock();
}

QTextBlock lineOfOpening(const QTextBlock &line)
{
    int depth = 0;
    for (QTextBlock above = line.previous(); above.isValid(); above = above.previous()) {
        const QList<Bracket> brackets = bracketsIn(above);
        for (auto bracket = brackets.crbegin(); bracket != brackets.crend(); ++bracket) {
            depth += bracket->opens() ? 1 : -1;
            if (depth > 0)
                return above;
        }
    }
    return {};
}

} // namespace journeyscope
