// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/body.h"

#include "payload/envelope.h"

#include <algorithm>
#include <ranges>

namespace journeyscope {

QString Entry::key() const
{
    return contactKey && isText(contactKey->value) ? contactKey->value.text : QString();
}

const PayloadField *Entry::field(QStringView name) const
{
    for (const PayloadField &candidate : fields | std::views::reverse) {
        if (candidate.name().compare(name, Qt::CaseInsensitive) == 0)
            return &candidate;
    }
    return nullptr;
}

Body::Body(const Yardstick &yardstick, const QString &text, const JsonNode &root, const TextLines &lines)
    : m_yardstick(yardstick)
    , m_text(text)
    , m_root(root)
    , m_lines(lines)
    , m_eventDefinitionKey(root.member(envelope::eventDefinitionKey))
{
    if (yardstick.route == Route::Single) {
        m_entries.append(entryOf(root));
        return;
    }
    const JsonMember *members = root.member(envelope::members);
    if (!members || members->value.kind != JsonNode::Kind::Array)
        return;
    for (const JsonMember &member : members->value.members)
        m_entries.append(entryOf(member.value));
}

Entry Body::entryOf(const JsonNode &object) const
{
    Entry entry {.object = &object, .contactKey = object.member(envelope::contactKey), .data = object.member(envelope::data), .fields = {}};
    if (!entry.hasDataObject())
        return entry;
    entry.fields.reserve(qsizetype(entry.data->value.members.size()));
    for (const JsonMember &member : entry.data->value.members)
        entry.fields.append({.member = &member, .field = contract().fieldsKnown ? contract().field(member.name) : nullptr});
    return entry;
}

QString Body::eventKey() const
{
    return m_eventDefinitionKey && isText(m_eventDefinitionKey->value) ? m_eventDefinitionKey->value.text : QString();
}

Stretch Body::placeOfEvent() const
{
    return m_eventDefinitionKey ? m_eventDefinitionKey->value.place : Stretch {m_root.place.offset, 1};
}

Stretch endOfObject(const JsonNode &object)
{
    return {.offset = object.place.end() - 1, .length = 0};
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
}

bool isReserved(QStringView fieldName)
{
    return fieldName.compare(envelope::reservedField, Qt::CaseInsensitive) == 0;
}

bool isRequired(const DataExtensionField &field)
{
    return (field.isRequired || field.isPrimaryKey) && !isReserved(field.name);
}

bool isText(const JsonNode &node)
{
    return node.kind == JsonNode::Kind::Text;
}

} // namespace journeyscope
