// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/json.h"
#include "foundation/masking.h"
#include "payload/fieldvalue.h"
#include "payload/memberedit.h"
#include "payload/rules/asking.h"
#include "payload/rules/rules.h"

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope::rules {

/// As text it fits only where the field takes text and has room.
static QList<QuickFix> asText(const Body &body, const PayloadField &field)
{
    const QString json = sliceOf(body.text(), field.value().place);
    const bool takesText = field.field && field.field->type == FieldType::Text && (!field.field->maxLength || *field.field->maxLength >= json.size());
    if (!takesText)
        return {};
    return {replacement(u"Send it as JSON in a text"_s, field.value(), inQuotes(json))};
}

static QList<Notice> nested(const Body &body, Kind kind, const QString &what)
{
    return eachField(body, [&](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        if (field.value().kind != kind)
            return {};
        return Notice {field.value().place, field.name(),
            u"“%1” holds %2. A field takes one plain value; the data of an event is flat."_s.arg(quoted(field.name()), what), asText(body, field)};
    });
}

QList<Notice> nestObject(const Body &body)
{
    return nested(body, Kind::Object, u"an object"_s);
}

QList<Notice> nestArray(const Body &body)
{
    return nested(body, Kind::Array, u"a list"_s);
}

QList<Notice> nestJsonText(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        const QString text = isText(field.value()) ? field.value().text.trimmed() : QString();
        const bool looksLikeJson = text.startsWith("{\""_L1) || text.startsWith("[{"_L1) || text.startsWith("[\""_L1) || text == "{}"_L1;
        if (!looksLikeJson)
            return {};
        const bool parses = parseJson(text.toUtf8()).has_value();
        return Notice {field.value().place, field.name(),
            (parses ? u"“%1” carries JSON inside a text. A message can read it only with script, and a text cut at the field's length is broken JSON."_s
                    : u"“%1” carries JSON inside a text, and that JSON is broken: it may have been cut."_s).arg(quoted(field.name())), {}};
    });
}

} // namespace journeyscope::rules
