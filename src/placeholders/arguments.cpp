// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholders/arguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

/// Of a text full of opening braces the rest must not be read again and again.
constexpr qsizetype longestInside = 4000;

/// The mark that opens a quoted argument at @p at; empty: none.
QStringView quoteAt(QStringView text, qsizetype at, bool insideText)
{
    const QStringView rest = text.sliced(at);
    if (insideText && rest.startsWith(u"\\\""))
        return rest.first(2);
    return rest.startsWith(u'"') || rest.startsWith(u'\'') ? rest.first(1) : QStringView();
}

/// The letter behind a backslash, as JSON has it; anything else stands for itself.
QChar escaped(QChar letter)
{
    switch (letter.unicode()) {
    case u'n': return u'\n';
    case u't': return u'\t';
    case u'r': return u'\r';
    case u'b': return u'\b';
    case u'f': return u'\f';
    default: return letter;
    }
}

/// Takes the escape whose backslash is at @p at, and gives how long it was.
qsizetype takeEscape(QStringView text, qsizetype at, QString &into)
{
    if (at + 1 >= text.size())
        return 1;
    bool isHex = false;
    const ushort unit =
        at + 6 <= text.size() && text.at(at + 1) == u'u' ? text.sliced(at + 2, 4).toUShort(&isHex, 16) : ushort(0);
    into.append(isHex ? QChar(unit) : escaped(text.at(at + 1)));
    return isHex ? 6 : 2;
}

/// A quoted text from @p at, the opening mark, on; moves @p at behind the closing one. Empty: it does not end in this
/// line.
std::optional<QString> takeQuoted(QStringView text, qsizetype &at, QStringView mark)
{
    QString inside;
    for (at += mark.size(); at < text.size() && text.at(at) != u'\n';) {
        if (text.sliced(at).startsWith(mark)) {
            at += mark.size();
            return inside;
        }
        if (text.at(at) == u'\\') {
            at += takeEscape(text, at, inside);
            continue;
        }
        inside.append(text.at(at++));
    }
    return {};
}

bool endsWord(QStringView text, qsizetype at, bool insideText)
{
    return text.at(at).isSpace() || text.sliced(at).startsWith(u"}}") || !quoteAt(text, at, insideText).isEmpty();
}

QString takeWord(QStringView text, qsizetype &at, bool insideText)
{
    const qsizetype begin = at;
    while (at < text.size() && !endsWord(text, at, insideText))
        ++at;
    return text.sliced(begin, at - begin).toString();
}

} // namespace

std::optional<Inside> readInside(QStringView whole, qsizetype begin, bool insideText)
{
    const QStringView text = whole.first(std::min(whole.size(), begin + longestInside));
    Inside inside;
    for (qsizetype at = begin; at < text.size() && text.at(at) != u'\n';) {
        if (text.sliced(at).startsWith(u"}}")) {
            inside.end = at + 2;
            return inside;
        }
        if (text.sliced(at).startsWith(u"{{"))
            return {}; // the next one begins, so this one was left open
        if (text.at(at).isSpace()) {
            ++at;
        } else if (const QStringView mark = quoteAt(text, at, insideText); !mark.isEmpty()) {
            const std::optional<QString> quoted = takeQuoted(text, at, mark);
            if (!quoted)
                return {};
            inside.arguments.append({*quoted, true});
        } else {
            inside.arguments.append({takeWord(text, at, insideText), false});
        }
    }
    return {};
}

} // namespace journeyscope
