// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/contactkeyscheme.h"
#include "payload/fieldvalue.h"
#include "payload/memberedit.h"
#include "payload/rules/asking.h"
#include "payload/rules/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::rules {

static bool isCrmId(KeyScheme scheme)
{
    return scheme == KeyScheme::CrmId15 || scheme == KeyScheme::CrmId18;
}

QList<Notice> keyShortCrmId(const Body &body)
{
    const QStringList &known = body.yardstick().contactKeys;
    const bool longOnesInUse = std::ranges::any_of(known, [](const QString &key) { return schemeOf(key) == KeyScheme::CrmId18; });
    return eachEntry(body, [longOnesInUse](const Entry &entry) -> std::optional<Notice> {
        const QString key = entry.key();
        if (!longOnesInUse || schemeOf(key) != KeyScheme::CrmId15)
            return {};
        return Notice {entry.contactKey->value.place, entry.contactKey->name,
            u"This CRM id has 15 characters, the keys of this event have 18: the same person would be kept twice."_s,
            {replacement(u"Use the 18-character form"_s, entry.contactKey->value, inQuotes(crmId18(key.trimmed())))}};
    });
}

QList<Notice> keyScheme(const Body &body)
{
    const std::optional<KeyScheme> usual = usualScheme(body.yardstick().contactKeys);
    return eachEntry(body, [usual](const Entry &entry) -> std::optional<Notice> {
        const QString key = entry.key();
        const KeyScheme scheme = schemeOf(key);
        if (!usual || isBlank(key) || scheme == *usual || (isCrmId(scheme) && isCrmId(*usual)))
            return {};
        return Notice {entry.contactKey->value.place, entry.contactKey->name,
            u"This Contact Key is %1; those the tenant has for this event are mostly %2."_s.arg(schemePhrase(scheme), schemePhrase(*usual)), {}};
    });
}

QList<Notice> keyCase(const Body &body)
{
    const QStringList &known = body.yardstick().contactKeys;
    return eachEntry(body, [&known](const Entry &entry) -> std::optional<Notice> {
        const QString key = entry.key();
        if (isBlank(key) || known.contains(key) || schemeOf(key) == KeyScheme::CrmId15)
            return {};
        const QString bare = withoutDrift(key);
        const auto other = std::ranges::find_if(known, [&bare](const QString &candidate) {
            return schemeOf(candidate) != KeyScheme::CrmId15 && withoutDrift(candidate) == bare;
        });
        if (other == known.end())
            return {};
        return Notice {entry.contactKey->value.place, entry.contactKey->name,
            u"The tenant knows this contact in another spelling of the key: case, blanks or leading zeros differ."_s,
            {replacement(u"Use the spelling the tenant knows"_s, entry.contactKey->value, inQuotes(*other))}};
    });
}

} // namespace journeyscope::rules
