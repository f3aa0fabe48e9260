// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/memberedit.h"

#include "payload/fieldvalue.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

static Stretch between(qsizetype begin, qsizetype end)
{
    return {.offset = begin, .length = end - begin};
}

TextEdit withoutMember(const JsonNode &object, const JsonMember &member)
{
    const auto &all = object.members;
    const auto index = size_t(&member - all.data());
    if (index + 1 < all.size())
        return {.place = between(member.namePlace.offset, all[index + 1].namePlace.offset), .text = {}};
    if (index > 0)
        return {.place = between(all[index - 1].value.place.end(), member.value.place.end()), .text = {}};
    return {.place = between(member.namePlace.offset, member.value.place.end()), .text = {}};
}

TextEdit withMember(const QString &text, const JsonNode &object, const QString &name, const QString &json)
{
    if (object.members.empty()) {
        const bool blank = QStringView(text).sliced(object.place.offset + 1, object.place.length - 2).trimmed().isEmpty();
        const Stretch inner = blank ? between(object.place.offset + 1, object.place.end() - 1) : between(object.place.end() - 1, object.place.end() - 1);
        return {.place = inner, .text = u" %1: %2 "_s.arg(inQuotes(name), json)};
    }
    const JsonMember &last = object.members.back();
    const qsizetype before = object.members.size() > 1 ? object.members[object.members.size() - 2].value.place.end() : object.place.offset + 1;
    QString gap = sliceOf(text, between(before, last.namePlace.offset));
    gap.remove(u',');
    const QString colon = sliceOf(text, between(last.namePlace.end(), last.value.place.offset));
    return {.place = between(last.value.place.end(), last.value.place.end()), .text = u',' + gap + inQuotes(name) + colon + json};
}

QString sliceOf(const QString &text, Stretch place)
{
    return text.sliced(place.offset, place.length);
}

} // namespace journeyscope
