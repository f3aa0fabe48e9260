// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/envelope.h"
#include "payload/rules/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace journeyscope::rules {

QList<Notice> contactKeyMissing(const Body &body)
{
    if (body.contactKey())
        return {};
    return {{endOfObject(body.root()), envelope::contactKey.toString(), u"ContactKey is missing: nobody can enter without one."_s}};
}

static bool isUnresolvedPlaceholder(const QString &text)
{
    static const QRegularExpression placeholder(u"^\\s*(\\{\\{.*\\}\\}|%%.*%%|\\$\\{.*\\})\\s*$"_s);
    return placeholder.match(text).hasMatch();
}

QList<Notice> contactKeyEmpty(const Body &body)
{
    const JsonMember *key = body.contactKey();
    if (!key)
        return {};
    const JsonNode &value = key->value;
    if (value.kind == JsonNode::Kind::Null || (value.kind == JsonNode::Kind::Text && isBlank(value.text)))
        return {{value.place, key->name, u"The Contact Key is empty: nobody can enter without one."_s}};
    if (value.kind == JsonNode::Kind::Text && isUnresolvedPlaceholder(value.text))
        return {{value.place, key->name, u"The Contact Key is a placeholder that nobody has filled in."_s}};
    return {};
}

QList<Notice> contactKeyNotText(const Body &body)
{
    const JsonMember *key = body.contactKey();
    if (!key || key->value.kind == JsonNode::Kind::Text || key->value.kind == JsonNode::Kind::Null)
        return {};
    return {{key->value.place, key->name,
        u"The Contact Key has to be text in quotes, also when it is all digits: a number loses leading zeros and long digits."_s}};
}

QList<Notice> contactKeyFieldConflict(const Body &body)
{
    const JsonMember *key = body.contactKey();
    const QString &sendable = body.contract().sendableField;
    if (!key || key->value.kind != JsonNode::Kind::Text || isBlank(key->value.text) || sendable.isEmpty())
        return {};
    for (const PayloadField &field : body.fields()) {
        if (field.name().compare(sendable, Qt::CaseInsensitive) != 0)
            continue;
        if (field.value().isContainer() || isBlank(field.value().text) || field.value().text == key->value.text)
            continue;
        return {{field.value().place, field.name(),
            u"“%1” differs from ContactKey. The contact would enter under one key and be mailed under another."_s.arg(sendable)}};
    }
    return {};
}

} // namespace journeyscope::rules
