// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/masking.h"
#include "payload/nearestname.h"
#include "payload/rules/rules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace journeyscope::rules {

static QString sentenceForUnknown(const QString &name, const QString &nearest)
{
    if (nearest.isEmpty())
        return u"The data extension has no field “%1”. The event will be refused, or the value dropped."_s.arg(quoted(name));
    return u"The data extension has no field “%1”. Is “%2” meant?"_s.arg(quoted(name), nearest);
}

QList<Notice> unknownField(const Body &body)
{
    if (!body.contract().fieldsKnown)
        return {};
    const NearestName nearest(body.contract().fields);
    QList<Notice> notices;
    for (const PayloadField &field : body.fields()) {
        if (field.field || isReserved(field.name()))
            continue;
        notices.append({field.member->namePlace, field.name(), sentenceForUnknown(field.name(), nearest.to(field.name()))});
    }
    return notices;
}

QList<Notice> fieldCaseDiffers(const Body &body)
{
    QList<Notice> notices;
    for (const PayloadField &field : body.fields()) {
        if (field.field && field.field->name != field.name()) {
            notices.append({field.member->namePlace, field.name(),
                u"The data extension spells this “%1”. Another case is probably accepted; try it with one contact first."_s.arg(field.field->name)});
        }
    }
    return notices;
}

QList<Notice> reservedFieldName(const Body &body)
{
    QList<Notice> notices;
    for (const PayloadField &field : body.fields()) {
        if (isReserved(field.name()))
            notices.append({field.member->namePlace, field.name(), u"The platform ignores this value and writes an id of its own."_s});
    }
    return notices;
}

QList<Notice> requiredFieldMissing(const Body &body)
{
    if (!body.hasDataObject() || !body.contract().fieldsKnown)
        return {};
    QSet<const DataExtensionField *> given;
    for (const PayloadField &field : body.fields())
        given.insert(field.field);

    QList<Notice> notices;
    for (const DataExtensionField &field : body.contract().fields) {
        if (given.contains(&field) || !isRequired(field) || !field.defaultValue.isEmpty())
            continue;
        notices.append({endOfObject(body.data()->value), field.name,
            (field.isPrimaryKey ? u"“%1” is missing. It is part of the primary key and has no default."_s
                                : u"“%1” is missing. It is required and has no default."_s).arg(field.name)});
    }
    return notices;
}

QList<Notice> nestedData(const Body &body)
{
    QList<Notice> notices;
    for (const PayloadField &field : body.fields()) {
        if (field.value().isContainer()) {
            notices.append({field.value().place, field.name(),
                u"“%1” holds %2. A field takes one plain value; the data of an event is flat."_s.arg(
                    quoted(field.name()), field.value().kind == JsonNode::Kind::Array ? u"a list"_s : u"an object"_s)});
        }
    }
    return notices;
}

} // namespace journeyscope::rules
