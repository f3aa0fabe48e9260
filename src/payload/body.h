// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/jsontree.h"
#include "payload/textlines.h"
#include "payload/yardstick.h"

#include <QList>

namespace journeyscope {

/// One field of Data, beside the field of the data extension it is for.
struct PayloadField {
    const JsonMember *member = nullptr;
    const DataExtensionField *field = nullptr; ///< null: unknown in the contract, or the contract's fields are not known

    [[nodiscard]] const QString &name() const { return member->name; }
    [[nodiscard]] const JsonNode &value() const { return member->value; }
};

/// The part of a body that is about one contact: of a single event all of it, of a batch one of the members.
struct Entry {
    const JsonNode *object;
    const JsonMember *contactKey;
    const JsonMember *data;
    QList<PayloadField> fields; ///< in the order of the text; none when Data is no object

    [[nodiscard]] bool hasDataObject() const { return data && data->value.kind == JsonNode::Kind::Object; }
    /// The Contact Key where it is text; empty otherwise.
    [[nodiscard]] QString key() const;
    /// The last field called @p name without regard to case; null: none.
    [[nodiscard]] const PayloadField *field(QStringView name) const;
};

/// The body of an event call, taken apart once for all rules. Everything it points to outlives it.
class Body
{
public:
    Body(const Yardstick &yardstick, const QString &text, const JsonNode &root, const TextLines &lines);

    [[nodiscard]] const Yardstick &yardstick() const { return m_yardstick; }
    [[nodiscard]] const EventContract &contract() const { return m_yardstick.contract; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const JsonNode &root() const { return m_root; }
    [[nodiscard]] const TextLines &lines() const { return m_lines; }
    [[nodiscard]] const JsonMember *eventDefinitionKey() const { return m_eventDefinitionKey; }
    /// The event key where it is text; empty otherwise.
    [[nodiscard]] QString eventKey() const;
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// Where a remark belongs that is about the event as a whole: its key, or the beginning.
    [[nodiscard]] Stretch placeOfEvent() const;

private:
    [[nodiscard]] Entry entryOf(const JsonNode &object) const;

    const Yardstick &m_yardstick;
    const QString &m_text;
    const JsonNode &m_root;
    const TextLines &m_lines;
    const JsonMember *m_eventDefinitionKey;
    QList<Entry> m_entries;
};

/// Where something missing in @p object belongs: before its closing brace.
[[nodiscard]] Stretch endOfObject(const JsonNode &object);
/// Nothing that can be seen: empty, blanks, zero-width characters.
[[nodiscard]] bool isBlank(QStringView text);
[[nodiscard]] bool isReserved(QStringView fieldName);
/// Whether a row without this field cannot be; a default may still help the sender out.
[[nodiscard]] bool isRequired(const DataExtensionField &field);
[[nodiscard]] bool isText(const JsonNode &node);

} // namespace journeyscope
