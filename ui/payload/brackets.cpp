// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/brackets.h"

#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

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
        else if (!quoted && u"{}[]"_s.contains(sign))
            found.append({block.position() + at, sign});
    }
    return found;
}

static std::optional<Bracket> closing(QTextBlock block, const Bracket &opening)
{
    int depth = 0;
    for (; block.isValid(); block = block.next()) {
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

static std::optional<Bracket> opening(QTextBlock block, const Bracket &closing)
{
    int depth = 0;
    for (; block.isValid(); block = block.previous()) {
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
    const auto partner = bracket.opens() ? closing(block, bracket) : opening(block, bracket);
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

} // namespace journeyscope
