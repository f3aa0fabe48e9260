// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/memberstyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static QString between(const QString &text, qsizetype begin, qsizetype end)
{
    return text.sliced(begin, end - begin);
}

/// The blanks at the beginning of the line that @p offset lies in.
static QString indentationAt(const QString &text, qsizetype offset)
{
    const qsizetype begin = offset > 0 ? text.lastIndexOf(u'\n', offset - 1) + 1 : 0;
    const auto end = std::find_if(text.begin() + begin, text.end(), [](QChar c) { return c != u' ' && c != u'\t'; });
    return text.sliced(begin, end - text.begin() - begin);
}

static QString lineEndOf(const QString &text)
{
    return text.contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
}

/// Of several line ends only the last: an empty line sets off a group, and the new member is no group.
static QString withoutEmptyLines(const QString &gap, const QString &lineEnd)
{
    const qsizetype last = gap.lastIndexOf(u'\n');
    return last < 0 ? gap : lineEnd + gap.sliced(last + 1);
}

static QString colonOf(const QString &text, const JsonMember &member)
{
    const QString colon = between(text, member.namePlace.end(), member.value.place.offset);
    return colon.contains(u'\n') ? u": "_s : colon;
}

static QString blanksAfterBrace(const QString &text, const JsonNode &object)
{
    if (!object.members.empty())
        return between(text, object.place.offset + 1, object.members.front().namePlace.offset);
    return between(text, object.place.offset + 1, object.place.end() - 1);
}

/// What @p inner has more than @p outer; two blanks where that says nothing.
static QString stepFrom(const QString &outer, const QString &inner)
{
    return inner.size() > outer.size() && inner.startsWith(outer) ? inner.sliced(outer.size()) : u"  "_s;
}

MemberStyle memberStyle(const QString &text, const JsonNode &object, const JsonNode *around)
{
    MemberStyle style;
    style.lineEnd = lineEndOf(text);
    style.outer = indentationAt(text, object.place.offset);
    style.colon = u": "_s;
    if (!object.members.empty()) {
        const JsonMember &last = object.members.back();
        style.overLines = between(text, object.place.offset, last.namePlace.offset).contains(u'\n');
        style.inner = style.overLines ? indentationAt(text, last.namePlace.offset) : style.outer;
        style.step = stepFrom(style.outer, style.inner);
        style.colon = colonOf(text, last);
        return style;
    }
    if (around) {
        const MemberStyle model = memberStyle(text, *around);
        style.overLines = model.overLines || blanksAfterBrace(text, object).contains(u'\n');
        style.step = model.step;
        style.colon = model.colon;
    } else {
        style.step = u"  "_s;
    }
    style.inner = style.outer + style.step;
    return style;
}

QString MemberStyle::nestedObject(const QString &member) const
{
    if (!overLines)
        return u'{' + member + u'}';
    return u'{' + lineEnd + inner + step + member + lineEnd + inner + u'}';
}

static TextEdit insertion(qsizetype offset, const QString &text)
{
    return {.place = {.offset = offset, .length = 0}, .text = text};
}

static TextEdit firstMember(
    const QString &text, const JsonNode &object, const QString &member, const MemberStyle &style)
{
    const qsizetype inside = object.place.offset + 1;
    const QString blanks = blanksAfterBrace(text, object);
    if (!style.overLines)
        return insertion(inside, blanks + member);
    const QString line = style.lineEnd + style.inner + member;
    return insertion(inside, blanks.contains(u'\n') ? line : line + style.lineEnd + style.outer);
}

/// What stands between two members of @p object, comma included.
static QString separatorOf(const QString &text, const JsonNode &object, const MemberStyle &style)
{
    if (object.members.size() > 1) {
        const JsonMember &before = object.members.at(object.members.size() - 2);
        const QString gap = between(text, before.value.place.end(), object.members.back().namePlace.offset);
        const qsizetype comma = gap.indexOf(u',');
        return withoutEmptyLines(gap.first(comma), style.lineEnd) + u','
            + withoutEmptyLines(gap.sliced(comma + 1), style.lineEnd);
    }
    if (style.overLines)
        return u',' + style.lineEnd + style.inner;
    return style.colon.endsWith(u' ') ? u", "_s : u","_s;
}

TextEdit memberAppended(const QString &text, const JsonNode &object, const QString &member, const MemberStyle &style)
{
    if (object.members.empty())
        return firstMember(text, object, member, style);
    return insertion(object.members.back().value.place.end(), separatorOf(text, object, style) + member);
}

TextEdit memberPrepended(const QString &text, const JsonNode &object, const QString &member, const MemberStyle &style)
{
    if (object.members.empty())
        return firstMember(text, object, member, style);
    const QString gap = blanksAfterBrace(text, object);
    const bool ownLine = gap.contains(u'\n');
    const QString beside = style.colon.endsWith(u' ') ? u" "_s : QString();
    const QString separator = ownLine ? withoutEmptyLines(gap, style.lineEnd) : beside;
    return insertion(object.members.front().namePlace.offset, member + u',' + separator);
}

} // namespace journeyscope
