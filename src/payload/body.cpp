// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/body.h"

#include "payload/envelope.h"

#include <algorithm>

namespace journeyscope {

Body::Body(const EventContract &contract, const JsonNode &root, const TextLines &lines)
    : m_contract(contract)
    , m_root(root)
    , m_lines(lines)
    , m_contactKey(root.member(envelope::contactKey))
    , m_eventDefinitionKey(root.member(envelope::eventDefinitionKey))
    , m_data(root.member(envelope::data))
{
    if (!hasDataObject())
        return;
    m_fields.reserve(qsizetype(m_data->value.members.size()));
    for (const JsonMember &member : m_data->value.members)
        m_fields.append({.member = &member, .field = contract.fieldsKnown ? contract.field(member.name) : nullptr});
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

} // namespace journeyscope
