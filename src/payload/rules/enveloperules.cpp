// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/masking.h"
#include "payload/envelope.h"
#include "payload/rules/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::rules {

static const QStringView *documentedName(QStringView name)
{
    const auto found = std::ranges::find_if(envelope::members, [&](QStringView known) {
        return known.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == envelope::members.end() ? nullptr : &*found;
}

QList<Notice> envelopeMemberUnknown(const Body &body)
{
    QList<Notice> notices;
    for (const JsonMember &member : body.root().members) {
        if (documentedName(member.name))
            continue;
        const bool belongsIntoData = body.contract().fieldsKnown && body.contract().field(member.name);
        notices.append({member.namePlace, member.name,
            belongsIntoData ? u"“%1” is a field of the data extension. Beside Data it is lost; it belongs inside."_s.arg(quoted(member.name))
                            : u"“%1” is no part of an event call. The platform knows ContactKey, EventDefinitionKey and Data."_s.arg(quoted(member.name))});
    }
    return notices;
}

QList<Notice> envelopeCaseDiffers(const Body &body)
{
    QList<Notice> notices;
    for (const JsonMember &member : body.root().members) {
        const QStringView *documented = documentedName(member.name);
        if (documented && *documented != member.name)
            notices.append({member.namePlace, member.name, u"The documentation spells this “%1”."_s.arg(*documented)});
    }
    return notices;
}

QList<Notice> eventKeyMissing(const Body &body)
{
    const JsonMember *key = body.eventDefinitionKey();
    if (!key) {
        return {{endOfObject(body.root()), envelope::eventDefinitionKey.toString(),
            u"EventDefinitionKey is missing: it says which event this is."_s}};
    }
    if (key->value.kind != JsonNode::Kind::Text)
        return {{key->value.place, key->name, u"EventDefinitionKey has to be text in quotes."_s}};
    if (isBlank(key->value.text))
        return {{key->value.place, key->name, u"EventDefinitionKey is empty."_s}};
    return {};
}

QList<Notice> eventKeyDiffers(const Body &body)
{
    const JsonMember *key = body.eventDefinitionKey();
    const QString &expected = body.contract().key.text();
    if (!key || key->value.kind != JsonNode::Kind::Text || isBlank(key->value.text) || expected.isEmpty() || key->value.text == expected)
        return {};
    const bool onlyCase = key->value.text.compare(expected, Qt::CaseInsensitive) == 0;
    return {{key->value.place, key->name,
        (onlyCase ? u"Keys are compared to the letter: the event definition's key is “%1”."_s
                  : u"This is another event: the chosen event definition's key is “%1”."_s).arg(quoted(expected))}};
}

QList<Notice> dataMissing(const Body &body)
{
    if (body.data() || !body.contract().fieldsKnown || body.contract().fields.isEmpty())
        return {};
    return {{endOfObject(body.root()), envelope::data.toString(), u"Data is missing: the event's data extension has fields to fill."_s}};
}

QList<Notice> dataNotAnObject(const Body &body)
{
    if (!body.data() || body.hasDataObject())
        return {};
    return {{body.data()->value.place, body.data()->name, u"Data has to be an object in braces { }: names and plain values."_s}};
}

} // namespace journeyscope::rules
