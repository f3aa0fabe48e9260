// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/masking.h"
#include "payload/fieldvalue.h"
#include "payload/memberedit.h"
#include "payload/nearestname.h"
#include "payload/rules/asking.h"
#include "payload/rules/rules.h"

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope::rules {

QList<Notice> fieldRequired(const Body &body)
{
    return eachKnownField(body, [](const Entry &entry, const DataExtensionField &field) -> std::optional<Notice> {
        if (!isRequired(field) || field.isPrimaryKey || !field.defaultValue.isEmpty() || entry.field(field.name))
            return {};
        return Notice {endOfObject(entry.data->value), field.name, u"“%1” is missing. It is required and has no default."_s.arg(field.name), {}};
    });
}

static bool isEmptyValue(const JsonNode &value)
{
    return value.kind == Kind::Null || (isText(value) && isBlank(value.text));
}

QList<Notice> primaryKeyEmpty(const Body &body)
{
    return eachKnownField(body, [&body](const Entry &entry, const DataExtensionField &field) -> std::optional<Notice> {
        if (!field.isPrimaryKey || !field.defaultValue.isEmpty() || isReserved(field.name))
            return {};
        const PayloadField *sent = entry.field(field.name);
        if (sent && !isEmptyValue(sent->value()))
            return {};
        const bool carriesKey = field.name.compare(body.contract().sendableField, Qt::CaseInsensitive) == 0 && !isBlank(entry.key());
        Notice notice {sent ? sent->value().place : endOfObject(entry.data->value), field.name,
            (sent ? u"“%1” is empty. It is part of the primary key, and no row can be written without it."_s
                  : u"“%1” is missing. It is part of the primary key and has no default."_s).arg(field.name), {}};
        if (carriesKey && sent)
            notice.fixes.append(replacement(u"Take the value of ContactKey"_s, sent->value(), inQuotes(entry.key())));
        if (carriesKey && !sent)
            notice.fixes.append({.title = u"Add “%1” with the value of ContactKey"_s.arg(field.name), .edits = {withMember(body.text(), entry.data->value, field.name, inQuotes(entry.key()))}});
        return notice;
    });
}

static bool isUnknown(const Body &body, const PayloadField &field)
{
    return body.contract().fieldsKnown && !field.field && !isReserved(field.name());
}

QList<Notice> fieldUnknown(const Body &body)
{
    const NearestName nearest(body.contract().fields);
    return eachField(body, [&](const Entry &entry, const PayloadField &field) -> std::optional<Notice> {
        if (!isUnknown(body, field) || !nearest.to(field.name()).isEmpty())
            return {};
        return Notice {field.member->namePlace, field.name(),
            u"The data extension has no field “%1”. The event will be refused, or the value dropped."_s.arg(quoted(field.name())),
            {{.title = u"Leave the field out"_s, .edits = {withoutMember(entry.data->value, *field.member)}}}};
    });
}

QList<Notice> fieldNear(const Body &body)
{
    const NearestName nearest(body.contract().fields);
    return eachField(body, [&](const Entry &entry, const PayloadField &field) -> std::optional<Notice> {
        const QString meant = isUnknown(body, field) ? nearest.to(field.name()) : QString();
        if (meant.isEmpty())
            return {};
        Notice notice {field.member->namePlace, field.name(),
            u"The data extension has no field “%1”. Is “%2” meant?"_s.arg(quoted(field.name()), meant), {}};
        if (!entry.field(meant))
            notice.fixes.append({.title = u"Rename to “%1”"_s.arg(meant), .edits = {{field.member->namePlace, inQuotes(meant)}}});
        notice.fixes.append({.title = u"Leave the field out"_s, .edits = {withoutMember(entry.data->value, *field.member)}});
        return notice;
    });
}

QList<Notice> fieldCase(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        if (!field.field || field.field->name == field.name())
            return {};
        return Notice {field.member->namePlace, field.name(),
            u"The data extension spells this “%1”. Another case is probably accepted; try it with one contact first."_s.arg(field.field->name),
            {{.title = u"Rename to “%1”"_s.arg(field.field->name), .edits = {{field.member->namePlace, inQuotes(field.field->name)}}}}};
    });
}

QList<Notice> fieldGone(const Body &body)
{
    QList<Notice> notices;
    for (const Entry &entry : body.entries()) {
        for (const QString &name : body.yardstick().earlierFields) {
            if (entry.hasDataObject() && !entry.field(name))
                notices.append({endOfObject(entry.data->value), name, u"“%1” is not sent any more; the last accepted event had it."_s.arg(quoted(name)), {}});
        }
    }
    return notices;
}

QList<Notice> fieldReserved(const Body &body)
{
    return eachField(body, [](const Entry &entry, const PayloadField &field) -> std::optional<Notice> {
        if (!isReserved(field.name()))
            return {};
        return Notice {field.member->namePlace, field.name(), u"The platform ignores this value and writes an id of its own."_s,
            {{.title = u"Leave the field out"_s, .edits = {withoutMember(entry.data->value, *field.member)}}}};
    });
}

} // namespace journeyscope::rules
