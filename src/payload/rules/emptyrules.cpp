// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/memberedit.h"
#include "payload/rules/asking.h"
#include "payload/rules/rules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope::rules {

static bool isEmptyText(const JsonNode &value)
{
    return isText(value) && value.text.isEmpty();
}

/// Fields that may be left out can be.
static QList<QuickFix> leavingOut(const Entry &entry, const PayloadField &field)
{
    if (field.field && isRequired(*field.field))
        return {};
    return {{.title = u"Leave the field out"_s, .edits = {withoutMember(entry.data->value, *field.member)}}};
}

QList<Notice> nullRequired(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        const JsonNode &value = field.value();
        if (!field.field || field.field->isPrimaryKey || !isRequired(*field.field) || (value.kind != Kind::Null && !isEmptyText(value)))
            return {};
        return Notice {value.place, field.name(), u"“%1” is required and needs a value."_s.arg(field.field->name), {}};
    });
}

static bool hasNoEmptyText(FieldType type)
{
    return type == FieldType::Number || type == FieldType::Decimal || type == FieldType::Date || type == FieldType::Boolean;
}

QList<Notice> nullEmpty(const Body &body)
{
    return eachField(body, [](const Entry &entry, const PayloadField &field) -> std::optional<Notice> {
        if (!field.field || !isEmptyText(field.value()) || !hasNoEmptyText(field.field->type) || isRequired(*field.field))
            return {};
        return Notice {field.value().place, field.name(),
            u"An empty text is no %1. Leave “%2” out when the value is not known."_s.arg(fieldTypeWord(field.field->type), field.field->name), leavingOut(entry, field)};
    });
}

QList<Notice> nullWord(const Body &body)
{
    static constexpr std::array<QLatin1StringView, 7> words {"null"_L1, "NULL"_L1, "Null"_L1, "undefined"_L1, "NaN"_L1, "None"_L1, "(null)"_L1};
    return eachField(body, [](const Entry &entry, const PayloadField &field) -> std::optional<Notice> {
        const JsonNode &value = field.value();
        if (!isText(value) || !std::ranges::contains(words, value.text))
            return {};
        return Notice {value.place, field.name(), u"This is the word %1 as text; a message would greet somebody with it."_s.arg(value.text), leavingOut(entry, field)};
    });
}

QList<Notice> nullBlank(const Body &body)
{
    return eachField(body, [](const Entry &entry, const PayloadField &field) -> std::optional<Notice> {
        const JsonNode &value = field.value();
        const bool saidAsKey = field.field && field.field->isPrimaryKey;
        if (!isText(value) || value.text.isEmpty() || !isBlank(value.text) || saidAsKey)
            return {};
        return Notice {value.place, field.name(), u"Only blanks: a test whether the field has a value says yes."_s, leavingOut(entry, field)};
    });
}

} // namespace journeyscope::rules
