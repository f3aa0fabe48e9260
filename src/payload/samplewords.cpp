// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/samplewords.h"

#include <QRegularExpression>

#include <array>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

struct Habit {
    QLatin1StringView words; ///< a regular expression over the words in the name: small letters, one blank between
    Meaning meaning;
};

/// In the order of asking: "email country" is a country, "order date" a moment.
constexpr std::array habits{
    Habit{"birth ?(date|day)|date of birth|dob"_L1, Meaning::BirthDate},
    Habit{"date|time|timestamp|[a-z]+ (at|on)"_L1, Meaning::Moment},
    Habit{"country ?code|iso ?country"_L1, Meaning::CountryCode},
    Habit{"country"_L1, Meaning::Country},
    Habit{"e ?mail( ?address)?"_L1, Meaning::Email},
    Habit{"(tele|mobile ?)?phone( ?number)?|mobile( ?number)?|sms"_L1, Meaning::Phone},
    Habit{"(first|given|fore) ?name"_L1, Meaning::FirstName},
    Habit{"(last|family|sur) ?name"_L1, Meaning::LastName},
    Habit{"company|organi[sz]ation|employer"_L1, Meaning::Company},
    Habit{"product( ?name)?|article|item( ?name)?"_L1, Meaning::Product},
    Habit{"(full|customer|contact|display) ?name|name"_L1, Meaning::FullName},
    Habit{"salutation|greeting|title"_L1, Meaning::Salutation},
    Habit{"street|address( ?line)?"_L1, Meaning::Street},
    Habit{"city|town"_L1, Meaning::City},
    Habit{"region|state|province|county"_L1, Meaning::Region},
    Habit{"(postal|post|zip) ?code|zip"_L1, Meaning::PostalCode},
    Habit{"(order|booking|case|invoice|ticket) ?(id|no|nr|number|key|code)"_L1, Meaning::OrderId},
    Habit{"quantity|count|pieces|items"_L1, Meaning::Quantity},
    Habit{"amount|total|price|value|sum|revenue"_L1, Meaning::Amount},
    Habit{"currency"_L1, Meaning::Currency},
    Habit{"status|stage"_L1, Meaning::Status},
    Habit{"language|locale"_L1, Meaning::Language},
    Habit{"url|link|website|image"_L1, Meaning::Link},
    Habit{"age"_L1, Meaning::Age},
    Habit{"year"_L1, Meaning::Year},
    Habit{"id|key|number|code|sku"_L1, Meaning::Identifier},
};

/// "HTMLBodyText_v2" as "html body text v2".
QString wordsOf(QString name)
{
    static const QRegularExpression smallThenLarge(u"(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"_s);
    static const QRegularExpression others(u"[^\\p{L}]+"_s);
    return name.replace(smallThenLarge, u" "_s).replace(others, u" "_s).trimmed().toLower();
}

std::vector<QRegularExpression> patternsOf(std::span<const Habit> known)
{
    std::vector<QRegularExpression> patterns;
    for (const Habit &habit : known)
        patterns.emplace_back(u"(^| )(%1)( |$)"_s.arg(habit.words));
    return patterns;
}

} // namespace

Meaning meaningOf(const QString &fieldName)
{
    static const std::vector<QRegularExpression> patterns =
        patternsOf(habits); // made once: it takes far longer than asking
    const QString words = wordsOf(fieldName);
    for (size_t at = 0; at < habits.size(); ++at) {
        if (patterns.at(at).match(words).hasMatch())
            return habits.at(at).meaning;
    }
    return Meaning::None;
}

QStringList wordsFor(Meaning meaning)
{
    switch (meaning) {
    case Meaning::FirstName: return {u"Charlotte"_s, u"Matteo"_s, u"Emilia"_s, u"Jonas"_s, u"Ada"_s, u"Jo"_s};
    case Meaning::LastName: return {u"Lindqvist"_s, u"Fournier"_s, u"Sample"_s, u"Tester"_s, u"Moon"_s, u"Ng"_s};
    case Meaning::FullName:
        return {u"Charlotte Lindqvist"_s, u"Matteo Fournier"_s, u"Emilia Sample"_s, u"Ada Moon"_s, u"Jo"_s};
    case Meaning::Salutation: return {u"Mrs"_s, u"Mr"_s, u"Ms"_s, u"Dr"_s};
    case Meaning::Street: return {u"12 Harbour Street"_s, u"7 Mill Lane"_s, u"1 Elm Way"_s};
    case Meaning::City: return {u"Copenhagen"_s, u"Hamburg"_s, u"Lyon"_s, u"Bath"_s, u"Ulm"_s};
    case Meaning::Region: return {u"Hovedstaden"_s, u"Hamburg"_s, u"Ohio"_s, u"NY"_s};
    case Meaning::PostalCode: return {u"20095"_s, u"69001"_s, u"1050"_s};
    case Meaning::Country: return {u"Denmark"_s, u"Germany"_s, u"France"_s, u"DK"_s};
    case Meaning::CountryCode: return {u"DK"_s, u"DE"_s, u"FR"_s, u"GB"_s};
    case Meaning::Product: return {u"Night-sky atlas"_s, u"Paper moon"_s, u"Tea cup"_s, u"Mug"_s};
    case Meaning::Currency: return {u"EUR"_s, u"USD"_s, u"DKK"_s};
    case Meaning::Status: return {u"confirmed"_s, u"pending"_s, u"shipped"_s, u"new"_s};
    case Meaning::Language: return {u"en-US"_s, u"de-DE"_s, u"fr-FR"_s, u"en"_s};
    case Meaning::Link: return {u"https://www.example.com/test"_s, u"https://example.com"_s};
    case Meaning::Company: return {u"Paper Moon Books"_s, u"Sample Ltd"_s, u"Acme"_s};
    case Meaning::None: return {u"Sample text"_s, u"Test value"_s, u"Sample"_s, u"Test"_s};
    default: return {};
    }
}

} // namespace journeyscope
