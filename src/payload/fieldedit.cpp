// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/fieldedit.h"

#include "payload/envelope.h"
#include "payload/memberstyle.h"

#include <QList>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope {

static std::optional<JsonNode> readObject(const QString &text)
{
    auto tree = readJsonTree(text);
    if (!tree || tree->kind != Kind::Object)
        return {};
    return *std::move(tree);
}

static QString textAt(const QString &text, Stretch place)
{
    return text.sliced(place.offset, place.length);
}

static TextEdit valueReplaced(const QString &text, const JsonNode &node, const FieldValue &value)
{
    const bool isSame = node.kind == value.kind && (node.kind == Kind::Null || node.text == value.text);
    return {.place = node.place, .text = isSame ? textAt(text, node.place) : spelled(value)};
}

static QString memberText(const QString &name, const QString &value, const MemberStyle &style)
{
    return inQuotes(name) + style.colon + value;
}

static QString spelledName(const EventContract &contract, const QString &name)
{
    const DataExtensionField *field = contract.field(name);
    return field ? field->name : name;
}

/// Data that is not there yet, or null, with @p field alone in it.
static TextEdit dataMade(const QString &text, const JsonNode &root, const QString &name, const FieldValue &value)
{
    const MemberStyle style = memberStyle(text, root);
    const QString data = style.nestedObject(memberText(name, spelled(value), style));
    if (const JsonMember *none = root.member(envelope::data))
        return {.place = none->value.place, .text = data};
    return memberAppended(text, root, memberText(envelope::data.toString(), data, style), style);
}

std::optional<TextEdit> fieldSet(
    const QString &text, const EventContract &contract, const QString &name, const FieldValue &value)
{
    const std::optional<JsonNode> root = readObject(text);
    if (!root)
        return {};
    const JsonMember *data = root->member(envelope::data);
    if (!data || data->value.kind == Kind::Null)
        return dataMade(text, *root, spelledName(contract, name), value);
    if (data->value.kind != Kind::Object)
        return {};
    if (const JsonMember *field = data->value.member(name))
        return valueReplaced(text, field->value, value);
    const MemberStyle style = memberStyle(text, data->value, &*root);
    return memberAppended(text, data->value, memberText(spelledName(contract, name), spelled(value), style), style);
}

/// The stretches that go with the members called @p name, in the order of the text. A member takes the comma behind it
/// along; those behind the last member that stays take the comma before them.
static QList<Stretch> stretchesOf(const JsonNode &object, const QString &name)
{
    const auto goes = [&name](const JsonMember &member) { return member.name.compare(name, Qt::CaseInsensitive) == 0; };
    const std::vector<JsonMember> &members = object.members;
    size_t kept = members.size();
    while (kept > 0 && goes(members.at(kept - 1)))
        --kept;
    QList<Stretch> stretches;
    for (size_t index = 0; index < kept; ++index) {
        if (!goes(members.at(index)))
            continue;
        const qsizetype begin = members.at(index).namePlace.offset;
        stretches.append({.offset = begin, .length = members.at(index + 1).namePlace.offset - begin});
    }
    if (kept == members.size())
        return stretches;
    const qsizetype begin = kept > 0 ? members.at(kept - 1).value.place.end() : object.place.offset + 1;
    const qsizetype end = kept > 0 ? members.back().value.place.end() : object.place.end() - 1;
    stretches.append({.offset = begin, .length = end - begin});
    return stretches;
}

std::optional<TextEdit> fieldRemoved(const QString &text, const QString &name)
{
    const std::optional<JsonNode> root = readObject(text);
    const JsonMember *data = root ? root->member(envelope::data) : nullptr;
    if (!data || data->value.kind != Kind::Object)
        return {};
    const QList<Stretch> stretches = stretchesOf(data->value, name);
    if (stretches.isEmpty())
        return {};
    TextEdit edit {
        .place = {.offset = stretches.front().offset, .length = stretches.back().end() - stretches.front().offset},
        .text = {}};
    for (qsizetype index = 1; index < stretches.size(); ++index) {
        const qsizetype begin = stretches.at(index - 1).end();
        edit.text += textAt(text, {.offset = begin, .length = stretches.at(index).offset - begin});
    }
    return edit;
}

std::optional<TextEdit> contactKeySet(const QString &text, const QString &key)
{
    const std::optional<JsonNode> root = readObject(text);
    if (!root)
        return {};
    const FieldValue value {.kind = Kind::Text, .text = key};
    if (const JsonMember *member = root->member(envelope::contactKey))
        return valueReplaced(text, member->value, value);
    const MemberStyle style = memberStyle(text, *root);
    return memberPrepended(text, *root, memberText(envelope::contactKey.toString(), spelled(value), style), style);
}

} // namespace journeyscope
