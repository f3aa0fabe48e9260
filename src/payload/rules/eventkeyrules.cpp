// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/masking.h"
#include "payload/contactkeyscheme.h"
#include "payload/envelope.h"
#include "payload/fieldvalue.h"
#include "payload/memberedit.h"
#include "payload/nearestname.h"
#include "payload/rules/asking.h"
#include "payload/rules/rules.h"

using namespace Qt::StringLiterals;

namespace journeyscope::rules {

static QList<QuickFix> chosenKey(const Body &body)
{
    const QString &key = body.contract().key.text();
    if (key.isEmpty() || !body.eventDefinitionKey())
        return {};
    return {replacement(u"Use “%1”"_s.arg(key), body.eventDefinitionKey()->value, inQuotes(key))};
}

QList<Notice> eventKeyEmpty(const Body &body)
{
    const JsonMember *key = body.eventDefinitionKey();
    if (!key) {
        Notice notice {endOfObject(body.root()), envelope::eventDefinitionKey.toString(), u"EventDefinitionKey is missing: it says which event this is."_s, {}};
        if (const QString &known = body.contract().key.text(); !known.isEmpty()) {
            notice.fixes.append({.title = u"Add “%1”"_s.arg(known),
                .edits = {withMember(body.text(), body.root(), envelope::eventDefinitionKey.toString(), inQuotes(known))}});
        }
        return {notice};
    }
    if (!isText(key->value))
        return {{key->value.place, key->name, u"EventDefinitionKey has to be text in quotes."_s, chosenKey(body)}};
    if (isBlank(key->value.text))
        return {{key->value.place, key->name, u"EventDefinitionKey is empty."_s, chosenKey(body)}};
    return {};
}

QList<Notice> eventKeyPeriod(const Body &body)
{
    if (!body.eventKey().contains(u'.'))
        return {};
    return {{body.placeOfEvent(), body.eventDefinitionKey()->name, u"The platform does not take an event definition key with a period in it."_s, {}}};
}

QList<Notice> eventKeyGuid(const Body &body)
{
    const QString key = body.eventKey();
    if (schemeOf(key) != KeyScheme::Guid || key == body.contract().key.text() || body.yardstick().eventKeys.contains(key))
        return {};
    return {{body.placeOfEvent(), body.eventDefinitionKey()->name,
        u"A bare GUID is usually the id of a journey or of the event definition, not its key, which mostly begins with APIEvent-."_s, chosenKey(body)}};
}

static bool isUnknown(const Body &body)
{
    const QString key = body.eventKey();
    const QStringList &known = body.yardstick().eventKeys;
    return !isBlank(key) && !known.isEmpty() && !known.contains(key);
}

QList<Notice> eventKeyUnknown(const Body &body)
{
    if (!isUnknown(body))
        return {};
    Notice notice {body.placeOfEvent(), body.eventDefinitionKey()->name, u"This business unit has no event definition with this key."_s, {}};
    const QString nearest = NearestName(body.yardstick().eventKeys).to(body.eventKey());
    if (!nearest.isEmpty()) {
        notice.sentence = u"This business unit has no event definition with this key. Is “%1” meant? Keys are compared to the letter."_s.arg(quoted(nearest));
        notice.fixes = {replacement(u"Use “%1”"_s.arg(nearest), body.eventDefinitionKey()->value, inQuotes(nearest))};
    }
    if (notice.fixes.isEmpty())
        notice.fixes = chosenKey(body);
    return {notice};
}

QList<Notice> eventKeyOther(const Body &body)
{
    const QString key = body.eventKey();
    const QString &expected = body.contract().key.text();
    if (isBlank(key) || expected.isEmpty() || key == expected || isUnknown(body))
        return {};
    const bool onlyCase = key.compare(expected, Qt::CaseInsensitive) == 0;
    return {{body.placeOfEvent(), body.eventDefinitionKey()->name,
        (onlyCase ? u"Keys are compared to the letter: the event definition's key is “%1”."_s
                  : u"This is another event: the chosen event definition's key is “%1”."_s).arg(quoted(expected)),
        chosenKey(body)}};
}

QList<Notice> eventNotLive(const Body &body)
{
    if (body.contract().publishedJourneys.value_or(1) > 0)
        return {};
    return {{body.placeOfEvent(), {}, u"No published journey listens to this event: it will be accepted, and nothing will happen."_s, {}}};
}

} // namespace journeyscope::rules
