// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/formrow.h"

#include "payload/envelope.h"

#include <QHash>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;
using Subject = journeyscope::FormRow::Subject;

namespace journeyscope {

static bool isReadable(const JsonMember *data)
{
    return !data || data->value.kind == Kind::Object || data->value.kind == Kind::Null;
}

static FormRow rowOf(Subject subject, const DataExtensionField &field, const QString &text, const JsonMember *member)
{
    FormRow row {.subject = subject, .field = field, .value = {}, .place = {}, .remarks = {}};
    if (!member)
        return row;
    const JsonNode &value = member->value;
    row.isPresent = true;
    row.kind = value.kind;
    row.value = value.isContainer() ? text.sliced(value.place.offset, value.place.length) : value.text;
    row.place = value.place;
    return row;
}

/// The last of doubled ones counts. A payload may have many fields, so they are looked up, not searched for.
static QHash<QString, const JsonMember *> membersByName(const JsonMember *data)
{
    QHash<QString, const JsonMember *> byName;
    if (data) {
        for (const JsonMember &member : data->value.members)
            byName.insert(member.name.toCaseFolded(), &member);
    }
    return byName;
}

static FormRow contactKeyRow(const QString &text, const JsonMember *member)
{
    const DataExtensionField contactKey {.name = envelope::contactKey.toString(),
        .type = FieldType::Text,
        .maxLength = {},
        .isRequired = true,
        .defaultValue = {}};
    return rowOf(Subject::Contact, contactKey, text, member);
}

static QList<FormRow> rowsOf(const EventContract &contract, const QString &text, const JsonNode &root)
{
    const JsonMember *data = root.member(envelope::data);
    const auto present = membersByName(data);
    QList<FormRow> rows {contactKeyRow(text, root.member(envelope::contactKey))};
    QHash<QString, const JsonMember *> others = present;
    for (const DataExtensionField &field : contract.fields) {
        const QString name = field.name.toCaseFolded();
        rows.append(rowOf(Subject::KnownField, field, text, present.value(name)));
        others.remove(name);
    }
    if (!data)
        return rows;
    for (const JsonMember &member : data->value.members) {
        if (others.value(member.name.toCaseFolded()) != &member)
            continue;
        const DataExtensionField unknown {
            .name = member.name, .type = FieldType::Unknown, .maxLength = {}, .defaultValue = {}};
        rows.append(rowOf(Subject::UnknownField, unknown, text, &member));
    }
    return rows;
}

/// The Contact Key stands outside Data, and a field of the same name may stand inside.
static void giveRemarks(QList<FormRow> &rows, const QList<Remark> &found, const JsonMember *data)
{
    QHash<QString, qsizetype> byName;
    for (qsizetype index = 1; index < rows.size(); ++index)
        byName.insert(rows.at(index).field.name.toCaseFolded(), index);
    for (const Remark &remark : found) {
        const bool isInside =
            data && remark.offset > data->value.place.offset && remark.offset < data->value.place.end();
        const bool isContactKey = !isInside
            && (remark.field.compare(envelope::contactKey, Qt::CaseInsensitive) == 0
                || remark.id == "contact-key-missing"_L1);
        const qsizetype elsewhere = isContactKey ? 0 : -1;
        const qsizetype index = isInside ? byName.value(remark.field.toCaseFolded(), -1) : elsewhere;
        if (index >= 0)
            rows[index].remarks.append(remark);
    }
}

FormRows formRows(const EventContract &contract, const QString &text, const QList<Remark> &found)
{
    const auto root = readJsonTree(text);
    if (!root)
        return {rowsOf(contract, text, {}), root.error().sentence, root.error().place};
    if (root->kind != Kind::Object)
        return {rowsOf(contract, text, {}), u"The payload is not one JSON object in braces { }."_s, root->place};
    const JsonMember *data = root->member(envelope::data);
    if (!isReadable(data))
        return {rowsOf(contract, text, {}), u"Data is not an object in braces { }."_s, data->value.place};
    FormRows form {rowsOf(contract, text, *root), {}, {}};
    giveRemarks(form.rows, found, data);
    return form;
}

} // namespace journeyscope
