// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/contactkeyscheme.h"
#include "payload/envelope.h"
#include "payload/fieldvalue.h"
#include "payload/memberedit.h"
#include "payload/rules/asking.h"
#include "payload/rules/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope::rules {

static bool isUnresolvedPlaceholder(const QString &text)
{
    static const QRegularExpression placeholder(u"^\\s*(\\{\\{.*\\}\\}|%%.*%%|\\$\\{.*\\})\\s*$"_s);
    return placeholder.match(text).hasMatch();
}

static QString whyEmpty(const JsonNode &value)
{
    if (value.kind == Kind::Null || (isText(value) && isBlank(value.text)))
        return u"The Contact Key is empty: nobody can enter without one."_s;
    if (isText(value) && isUnresolvedPlaceholder(value.text))
        return u"The Contact Key is a placeholder that nobody has filled in."_s;
    return {};
}

QList<Notice> keyEmpty(const Body &body)
{
    return eachEntry(body, [](const Entry &entry) -> std::optional<Notice> {
        if (!entry.contactKey && entry.object->kind == Kind::Object)
            return Notice {endOfObject(*entry.object), envelope::contactKey.toString(), u"ContactKey is missing: nobody can enter without one."_s, {}};
        const QString why = entry.contactKey ? whyEmpty(entry.contactKey->value) : QString();
        if (why.isEmpty())
            return {};
        return Notice {entry.contactKey->value.place, entry.contactKey->name, why, {}};
    });
}

QList<Notice> keySpace(const Body &body)
{
    return eachEntry(body, [](const Entry &entry) -> std::optional<Notice> {
        const QString key = entry.key();
        if (isBlank(key) || !hasStrayBlanks(key))
            return {};
        return Notice {entry.contactKey->value.place, entry.contactKey->name,
            u"The Contact Key has blanks or invisible characters around or inside it; that makes it another contact."_s,
            {replacement(u"Trim the Contact Key"_s, entry.contactKey->value, inQuotes(withoutStrayBlanks(key)))}};
    });
}

QList<Notice> keyLong(const Body &body)
{
    return eachEntry(body, [](const Entry &entry) -> std::optional<Notice> {
        const QString key = entry.key();
        if (key.size() <= longestContactKey)
            return {};
        return Notice {entry.contactKey->value.place, entry.contactKey->name,
            u"The Contact Key has %1 characters; the platform takes at most %2."_s.arg(key.size()).arg(longestContactKey), {}};
    });
}

QList<Notice> keyNumber(const Body &body)
{
    return eachEntry(body, [](const Entry &entry) -> std::optional<Notice> {
        if (!entry.contactKey || entry.contactKey->value.kind != Kind::Number)
            return {};
        const JsonNode &value = entry.contactKey->value;
        return Notice {value.place, entry.contactKey->name,
            u"The Contact Key should be text in quotes, also when it is all digits: a number loses leading zeros and long digits."_s,
            {replacement(u"Put the Contact Key in quotes"_s, value, inQuotes(value.text))}};
    });
}

QList<Notice> keyConflict(const Body &body)
{
    const QString &sendable = body.contract().sendableField;
    return eachEntry(body, [&sendable](const Entry &entry) -> std::optional<Notice> {
        const PayloadField *carrier = sendable.isEmpty() || isBlank(entry.key()) ? nullptr : entry.field(sendable);
        if (!carrier || carrier->value().isContainer() || isBlank(carrier->value().text) || carrier->value().text == entry.key())
            return {};
        return Notice {carrier->value().place, carrier->name(),
            u"“%1” differs from ContactKey. The contact would enter under one key and be mailed under another."_s.arg(sendable),
            {replacement(u"Take the value of ContactKey"_s, carrier->value(), inQuotes(entry.key()))}};
    });
}

} // namespace journeyscope::rules
