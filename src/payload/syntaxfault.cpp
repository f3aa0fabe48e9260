// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/syntaxfault.h"

#include <jsoncons/json_error.hpp>

#include <QStringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using jsoncons::json_errc;

namespace journeyscope {

static SyntaxFault notJson(Stretch place, const QString &sentence)
{
    return {.place = place, .sentence = sentence};
}

std::optional<SyntaxFault> brokenCharacter(const QString &text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        return SyntaxFault {.place = {0, 1},
            .sentence = u"A byte-order mark stands before the text. It cannot be seen, and the platform does not expect it."_s,
            .fixes = {{.title = u"Delete the byte-order mark"_s, .edits = {{{0, 1}, {}}}}}};

    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isSurrogate())
            continue;
        const bool paired = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (!paired)
            return notJson({at, 1}, u"Here is half a character (\\u%1), which cannot be sent."_s.arg(uint(text.at(at).unicode()), 4, 16, QChar(u'0')));
        ++at;
    }
    return {};
}

struct Wording {
    json_errc error;
    QLatin1StringView sentence;
};

static constexpr std::array wordings{
    Wording{json_errc::extra_comma, "This comma has nothing after it; JSON allows none before a closing bracket."_L1},
    Wording{json_errc::expected_comma_or_rbrace, "A comma or a closing brace } is missing before this."_L1},
    Wording{json_errc::expected_comma_or_rbracket, "A comma or a closing bracket ] is missing before this."_L1},
    Wording{json_errc::expected_colon, "A colon is missing between the name and its value."_L1},
    Wording{json_errc::expected_key, "A name in double quotes is expected here."_L1},
    Wording{json_errc::single_quote, "JSON wants double quotes, not single ones."_L1},
    Wording{json_errc::extra_character, "The payload has ended before this; nothing may follow."_L1},
    Wording{json_errc::leading_zero, "A number must not begin with a zero. Put it in quotes if the zero matters."_L1},
    Wording{json_errc::invalid_number, "This number is not written as JSON wants it."_L1},
    Wording{json_errc::illegal_escaped_character,
        "This backslash sequence is unknown to JSON; a backslash itself is written \\\\."_L1},
    Wording{json_errc::unexpected_rbrace, "This closing brace } has no opening one."_L1},
    Wording{json_errc::unexpected_rbracket, "This closing bracket ] has no opening one."_L1},
};

static QString endOfText(QStringView text)
{
    if (text.trimmed().isEmpty())
        return u"There is no payload yet."_s;
    return u"The text ends too early: a quote, brace or bracket is still open."_s;
}

static QString controlCharacter(QStringView text, qsizetype offset)
{
    const QChar character = offset < text.size() ? text.at(offset) : QChar();
    if (character == u'\n' || character == u'\r')
        return u"The line ends inside quotes: a closing quote is missing, or a line break should be written \\n."_s;
    if (character == u'\t')
        return u"A tab inside quotes is written \\t."_s;
    return u"A control character (\\u%1) must not stand inside quotes."_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
}

static QString missingValue(QStringView text, qsizetype offset)
{
    if (offset < text.size() && u",}]"_s.contains(text.at(offset)))
        return u"A value is missing here."_s;
    return u"Text needs double quotes; only numbers, true, false and null stand without."_s;
}

static QString sentenceFor(json_errc error, QStringView text, qsizetype offset)
{
    switch (error) {
    case json_errc::unexpected_eof: return endOfText(text);
    case json_errc::expected_value:
    case json_errc::invalid_value: return missingValue(text, offset);
    case json_errc::illegal_character_in_string:
    case json_errc::illegal_control_character: return controlCharacter(text, offset);
    case json_errc::max_nesting_depth_exceeded: return u"Nested more than 200 deep. The data of an event is flat: names and plain values."_s;
    default: break;
    }
    for (const Wording &wording : wordings) {
        if (wording.error == error)
            return wording.sentence;
    }
    return u"This is not JSON."_s;
}

/// The parser notices a comma too many only behind the bracket that follows.
static qsizetype placeOf(json_errc error, QStringView text, qsizetype offset)
{
    return error == json_errc::extra_comma ? text.first(offset).lastIndexOf(u',') : offset;
}

/// Of a missing or wrong thing one character is marked, of a surrogate pair both halves.
static Stretch characterAt(QStringView text, qsizetype offset)
{
    if (offset >= text.size())
        return {text.size(), 0};
    return {offset, text.at(offset).isHighSurrogate() ? 2 : 1};
}

/// The comment that begins at @p offset, to its end: that of the line, or behind */, or that of the text where it is
/// left open.
static std::optional<Stretch> commentFrom(QStringView text, qsizetype offset)
{
    const QStringView rest = offset < 0 ? QStringView() : text.sliced(std::min(offset, text.size()));
    if (rest.startsWith(u"//")) {
        const auto end =
            std::ranges::find_if(rest, [](QChar character) { return character == u'\n' || character == u'\r'; });
        return Stretch{offset, end - rest.begin()};
    }
    if (rest.startsWith(u"/*")) {
        const qsizetype close = rest.indexOf(u"*/", 2);
        return Stretch{offset, close < 0 ? rest.size() : close + 2};
    }
    return {};
}

/// The parser notices a comment at its second character, and behind the end of the payload at its first. Where it
/// complains of anything else, no comment is near: one before that place would have been refused already.
static std::optional<Stretch> commentAt(json_errc error, QStringView text, qsizetype offset)
{
    switch (error) {
    case json_errc::illegal_comment: return commentFrom(text, offset - 1);
    case json_errc::extra_character: return commentFrom(text, offset);
    default: return {};
    }
}

SyntaxFault syntaxFault(const std::error_code &error, const QString &text, qsizetype offset)
{
    const auto kind = error.category() == jsoncons::json_error_category() ? json_errc(error.value()) : json_errc::syntax_error;
    if (const auto comment = commentAt(kind, text, offset))
        return notJson(*comment, u"JSON has no comments; the platform would refuse the event. Delete it."_s);
    return {
        .place = characterAt(text, placeOf(kind, text, offset)),
        .sentence = sentenceFor(kind, text, offset),
    };
}

} // namespace journeyscope
