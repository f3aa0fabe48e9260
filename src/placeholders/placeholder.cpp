// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholders/placeholder.h"

#include "placeholders/arguments.h"
#include "placeholders/knownplaceholders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

/// Outside a JSON text other double braces are a slip, not a placeholder.
bool opensPlaceholder(QStringView text, qsizetype at, bool insideText)
{
    if (!text.sliced(at).startsWith(u"{{"))
        return false;
    const QStringView rest = text.sliced(at + 2, std::min<qsizetype>(text.size() - at - 2, 40)).trimmed();
    return insideText || (!rest.isEmpty() && rest.front().isLetter());
}

Placeholder readPlaceholder(QStringView text, qsizetype at, bool insideText)
{
    Placeholder placeholder{.offset = at, .length = 2, .insideText = insideText};
    const std::optional<Inside> inside = readInside(text, at + 2, insideText);
    if (inside) {
        placeholder.length = inside->end - at;
        judge(placeholder, inside->arguments);
    } else {
        placeholder.fault = faultAt(placeholder, FaultKind::NotClosed,
            u"The braces of a placeholder are opened here and not closed in this line. Are two plain braces meant, write {{\"{{\"}}."_s);
    }
    return placeholder;
}

} // namespace

QList<Placeholder> findPlaceholders(const QString &text)
{
    QList<Placeholder> found;
    bool insideText = false;
    for (qsizetype at = text.contains(u"{{"_s) ? 0 : text.size(); at < text.size();) {
        if (opensPlaceholder(text, at, insideText)) {
            found.append(readPlaceholder(text, at, insideText));
            at += found.last().length;
            continue;
        }
        const QChar letter = text.at(at);
        if (letter == u'"')
            insideText = !insideText;
        else if (letter == u'\n')
            insideText =
                false; // no JSON text goes on in the next line; a forgotten quote must not turn the rest around
        at += letter == u'\\' && insideText ? 2 : 1;
    }
    return found;
}

QList<Prompt> prompts(const QString &text)
{
    QList<Prompt> asked;
    for (const Placeholder &placeholder : findPlaceholders(text)) {
        if (placeholder.kind != PlaceholderKind::Prompt || placeholder.fault)
            continue;
        const QString &question = placeholder.arguments.first();
        auto known = std::ranges::find(asked, question, &Prompt::question);
        if (known == asked.end())
            known = asked.insert(asked.end(), {question, {}});
        if (known->suggestion.isEmpty())
            known->suggestion = placeholder.arguments.value(1);
    }
    return asked;
}

} // namespace journeyscope
