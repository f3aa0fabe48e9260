// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/contactkeyscheme.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static bool isAsciiLetterOrDigit(QChar c)
{
    return c < u'\x80' && c.isLetterOrNumber();
}

/// Salesforce ids begin with a prefix of digits and letters for the kind of record, and their tenth to fifteenth place counts records.
static bool isCrmId(QStringView key)
{
    return std::ranges::all_of(key, isAsciiLetterOrDigit) && std::ranges::any_of(key, [](QChar c) { return c.isDigit(); })
        && key.startsWith(u'0') && std::ranges::any_of(key, [](QChar c) { return c.isLetter(); });
}

KeyScheme schemeOf(QStringView key)
{
    static const QRegularExpression guid(u"^\\{?[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\}?$"_s);
    key = key.trimmed();
    if (key.indexOf(u'@') > 0)
        return KeyScheme::Email;
    if (guid.matchView(key).hasMatch())
        return KeyScheme::Guid;
    if (!key.isEmpty() && std::ranges::all_of(key, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return KeyScheme::Number;
    if (key.size() == 18 && isCrmId(key))
        return KeyScheme::CrmId18;
    if (key.size() == 15 && isCrmId(key))
        return KeyScheme::CrmId15;
    return KeyScheme::Other;
}

QString schemePhrase(KeyScheme scheme)
{
    switch (scheme) {
    case KeyScheme::Email: return u"an e-mail address"_s;
    case KeyScheme::CrmId15: return u"a 15-character CRM id"_s;
    case KeyScheme::CrmId18: return u"an 18-character CRM id"_s;
    case KeyScheme::Guid: return u"a GUID"_s;
    case KeyScheme::Number: return u"a number"_s;
    case KeyScheme::Other: break;
    }
    return u"an id of its own kind"_s;
}

QString crmId18(const QString &id15)
{
    if (id15.size() != 15)
        return id15;
    static constexpr QStringView letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    QString id = id15;
    for (int chunk = 0; chunk < 3; ++chunk) {
        int capitals = 0;
        for (int place = 0; place < 5; ++place) {
            const QChar c = id15.at(chunk * 5 + place);
            if (c >= u'A' && c <= u'Z')
                capitals |= 1 << place;
        }
        id += letters.at(capitals);
    }
    return id;
}

static bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

QString withoutStrayBlanks(const QString &key)
{
    QString clean = key.trimmed();
    clean.removeIf(isInvisible);
    return clean.trimmed();
}

bool hasStrayBlanks(QStringView key)
{
    return !key.isEmpty() && (key.front().isSpace() || key.back().isSpace() || std::ranges::any_of(key, isInvisible));
}

QString withoutDrift(QStringView key)
{
    const QString clean = withoutStrayBlanks(key.toString());
    const KeyScheme scheme = schemeOf(clean);
    if (scheme == KeyScheme::CrmId15)
        return clean; // in 15 characters case tells records apart
    if (scheme == KeyScheme::CrmId18)
        return clean.left(15);
    QString folded = clean.toCaseFolded();
    if (scheme == KeyScheme::Number) {
        while (folded.size() > 1 && folded.startsWith(u'0'))
            folded.removeFirst();
    }
    return folded;
}

std::optional<KeyScheme> usualScheme(const QStringList &keys)
{
    QMap<KeyScheme, qsizetype> counts;
    for (const QString &key : keys)
        ++counts[schemeOf(key)];
    for (const auto &[scheme, count] : counts.asKeyValueRange()) {
        if (count * 3 >= keys.size() * 2)
            return scheme;
    }
    return {};
}

KeyHygiene hygieneOf(const QStringList &keys)
{
    KeyHygiene hygiene;
    QMap<QString, QStringList> spellings;
    for (const QString &key : keys) {
        ++hygiene.counts[schemeOf(key)];
        QStringList &group = spellings[withoutDrift(key)];
        if (!group.contains(key))
            group.append(key);
        if (key.size() > longestContactKey)
            hygiene.tooLong.append(key);
        if (hasStrayBlanks(key))
            hygiene.withBlanks.append(key);
    }
    for (const QStringList &group : std::as_const(spellings)) {
        if (group.size() > 1)
            hygiene.drifting.append(group);
    }
    return hygiene;
}

} // namespace journeyscope
