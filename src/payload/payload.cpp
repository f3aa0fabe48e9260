// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/payload.h"

#include "payload/envelope.h"
#include "payload/jsontree.h"
#include "payload/textlines.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace journeyscope {

static Failure unreadable(const QString &text, qsizetype offset, const QString &sentence)
{
    const TextLines lines(text);
    return {
        .reason = Reason::Unreadable,
        .detail = u"Line %1, column %2: %3"_s.arg(lines.lineAt(offset)).arg(lines.columnAt(offset)).arg(sentence),
        .code = u"PAY-01"_s,
    };
}

/// Scalars as they were spelled, the rest as it stands in the text.
static QString spelled(const QString &text, const JsonNode &node)
{
    return node.isContainer() ? text.sliced(node.place.offset, node.place.length) : node.text;
}

static QString spelledMember(const QString &text, const JsonNode &object, QStringView name)
{
    const JsonMember *member = object.member(name);
    return member ? spelled(text, member->value) : QString();
}

std::optional<QString> Payload::value(QStringView name) const
{
    for (const auto &[known, text] : data | std::views::reverse) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return text;
    }
    return {};
}

Result<Payload> readPayload(const QString &text)
{
    const auto tree = readJsonTree(text);
    if (!tree)
        return std::unexpected(unreadable(text, tree.error().place.offset, tree.error().sentence));
    if (tree->kind != JsonNode::Kind::Object)
        return std::unexpected(unreadable(text, tree->place.offset, u"A payload is one JSON object in braces { }."_s));

    Payload payload {
        .contact = ContactKey(spelledMember(text, *tree, envelope::contactKey)),
        .definition = EventDefinitionKey(spelledMember(text, *tree, envelope::eventDefinitionKey)),
        .data = {},
    };
    if (const JsonMember *data = tree->member(envelope::data); data && data->value.kind == JsonNode::Kind::Object) {
        for (const JsonMember &field : data->value.members)
            payload.data.append({field.name, spelled(text, field.value)});
    }
    return payload;
}

} // namespace journeyscope
