// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/eventcontract.h"
#include "payload/jsontree.h"
#include "payload/textlines.h"

#include <QList>

namespace journeyscope {

/// One field of Data, beside the field of the data extension it is for.
struct PayloadField {
    const JsonMember *member = nullptr;
    const DataExtensionField *field = nullptr; ///< null: unknown in the contract, or the contract's fields are not known

    [[nodiscard]] const QString &name() const { return member->name; }
    [[nodiscard]] const JsonNode &value() const { return member->value; }
};

/// The body of an event call, taken apart once for all rules. Everything it points to outlives it.
class Body
{
public:
    Body(const EventContract &contract, const JsonNode &root, const TextLines &lines);

    [[nodiscard]] const EventContract &contract() const { return m_contract; }
    [[nodiscard]] const JsonNode &root() const { return m_root; }
    [[nodiscard]] const TextLines &lines() const { return m_lines; }
    [[nodiscard]] const JsonMember *contactKey() const { return m_contactKey; }
    [[nodiscard]] const JsonMember *eventDefinitionKey() const { return m_eventDefinitionKey; }
    [[nodiscard]] const JsonMember *data() const { return m_data; }
    [[nodiscard]] bool hasDataObject() const { return m_data && m_data->value.kind == JsonNode::Kind::Object; }
    /// In the order of the text; none when Data is no object.
    [[nodiscard]] const QList<PayloadField> &fields() const { return m_fields; }

private:
    const EventContract &m_contract;
    const JsonNode &m_root;
    const TextLines &m_lines;
    const JsonMember *m_contactKey;
    const JsonMember *m_eventDefinitionKey;
    const JsonMember *m_data;
    QList<PayloadField> m_fields;
};

/// Where something missing in @p object belongs: before its closing brace.
[[nodiscard]] Stretch endOfObject(const JsonNode &object);
/// Nothing that can be seen: empty, blanks, zero-width characters.
[[nodiscard]] bool isBlank(QStringView text);
[[nodiscard]] bool isReserved(QStringView fieldName);
/// Whether a row without this field cannot be; a default may still help the sender out.
[[nodiscard]] bool isRequired(const DataExtensionField &field);

} // namespace journeyscope
