// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/sampledata.h"

#include "payload/payloadtext.h"
#include "payload/samplewords.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

/// Numbers that are the same on every machine (SplitMix64); the generators of libraries may change theirs.
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) { }

    /// From @p least to @p most, both included.
    qint64 between(qint64 least, qint64 most)
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return least + qint64((mixed ^ (mixed >> 31)) % quint64(most - least + 1));
    }

private:
    quint64 m_state;
};

/// What one payload is about: the same person in all its fields.
struct Sample {
    Dice dice;
    qint64 number; ///< of the invented person
    QDateTime now;
};

/// The first of @p texts that the field takes; of none the last one cut.
QString fitting(const DataExtensionField &field, const QStringList &texts)
{
    const auto fits = std::ranges::find_if(texts, [&](const QString &text) { return fitsInto(field, text); });
    return fits == texts.cend() ? cutTo(field, texts.last()) : *fits;
}

QString oneOf(const DataExtensionField &field, const QStringList &words, Dice &dice)
{
    QStringList brief = words;
    brief.removeIf([&](const QString &word) { return !fitsInto(field, word); });
    return brief.isEmpty() ? cutTo(field, words.last()) : brief.at(dice.between(0, brief.size() - 1));
}

QString padded(qint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

QString email(const DataExtensionField &field, const Sample &sample)
{
    return fitting(field,
        {u"test-%1@example.com"_s.arg(padded(sample.number, 4)), u"t%1@example.com"_s.arg(sample.number),
            u"t@example.com"_s, u"t@t.example"_s, u"a@b.co"_s});
}

/// From the numbers that are set aside for stories.
QString phone(const DataExtensionField &field, const Sample &sample)
{
    return cutTo(field, u"+120255501%1"_s.arg(padded(sample.number % 100, 2)));
}

QString moment(Sample &sample, bool withTime)
{
    const QDateTime soon = sample.now.toUTC().addDays(sample.dice.between(1, 14));
    const QDateTime hour(soon.date(), QTime(int(sample.dice.between(8, 18)), 0), soon.timeRepresentation());
    return withTime ? hour.toString(Qt::ISODate) : hour.date().toString(Qt::ISODate);
}

QString birthDate(Sample &sample)
{
    return QDate(int(sample.dice.between(1950, 2004)), int(sample.dice.between(1, 12)), int(sample.dice.between(1, 28)))
        .toString(Qt::ISODate);
}

qint64 wholeNumber(Meaning meaning, Sample &sample)
{
    switch (meaning) {
    case Meaning::Age: return sample.dice.between(21, 79);
    case Meaning::Year: return sample.now.toUTC().date().year();
    case Meaning::Quantity: return sample.dice.between(1, 5);
    case Meaning::OrderId:
    case Meaning::Identifier: return sample.dice.between(10000, 99999);
    default: return sample.dice.between(1, 200);
    }
}

/// Not more than three digits before the point, and two behind it.
QString decimal(const DataExtensionField &field, Sample &sample)
{
    const int behind = std::clamp(field.scale, 0, 2);
    const int before = field.maxLength ? std::clamp(*field.maxLength - field.scale, 0, 3) : 3;
    static constexpr std::array powers{1, 10, 100, 1000};
    const qint64 whole = before == 0 ? 0 : sample.dice.between(1, powers.at(size_t(before)) - 1);
    if (behind == 0)
        return QString::number(whole);
    return u"%1.%2"_s.arg(whole).arg(padded(sample.dice.between(1, powers.at(size_t(behind)) - 1), behind));
}

QString text(const DataExtensionField &field, Sample &sample)
{
    const Meaning meaning = meaningOf(field.name);
    switch (meaning) {
    case Meaning::Email: return email(field, sample);
    case Meaning::Phone: return phone(field, sample);
    case Meaning::BirthDate: return cutTo(field, birthDate(sample));
    case Meaning::Moment: return fitting(field, {moment(sample, true), moment(sample, false)});
    case Meaning::Amount:
        return cutTo(field, u"%1.%2"_s.arg(sample.dice.between(5, 199)).arg(padded(sample.dice.between(0, 99), 2)));
    case Meaning::Age:
    case Meaning::Year:
    case Meaning::Quantity: return cutTo(field, QString::number(wholeNumber(meaning, sample)));
    case Meaning::OrderId:
        return fitting(
            field, {u"T-%1"_s.arg(sample.dice.between(10000, 99999)), QString::number(sample.dice.between(1, 9))});
    case Meaning::Identifier:
        return fitting(field,
            {u"test-%1"_s.arg(sample.dice.between(1000, 9999)), u"T%1"_s.arg(sample.dice.between(10, 99)), u"1"_s});
    default: return oneOf(field, wordsFor(meaning), sample.dice);
    }
}

QString date(const DataExtensionField &field, Sample &sample)
{
    return meaningOf(field.name) == Meaning::BirthDate ? birthDate(sample) + u"T00:00:00Z"_s : moment(sample, true);
}

/// A value of the field's type, without quotes.
QString plainValue(const DataExtensionField &field, Sample &sample)
{
    switch (field.type) {
    case FieldType::Number: return QString::number(wholeNumber(meaningOf(field.name), sample));
    case FieldType::Decimal: return decimal(field, sample);
    case FieldType::Date: return date(field, sample);
    case FieldType::Boolean: return sample.dice.between(0, 1) == 0 ? u"false"_s : u"true"_s;
    case FieldType::EmailAddress: return email(field, sample);
    case FieldType::Phone: return phone(field, sample);
    case FieldType::Locale: return oneOf(field, wordsFor(Meaning::Language), sample.dice);
    case FieldType::Text:
    case FieldType::Unknown: break;
    }
    return text(field, sample);
}

QString spelled(const DataExtensionField &field, const QString &plain)
{
    const bool bare =
        field.type == FieldType::Number || field.type == FieldType::Decimal || field.type == FieldType::Boolean;
    return bare ? plain : inQuotes(plain);
}

/// A Contact Key that the sendable field takes, too.
QString contactKey(const DataExtensionField *sendable, Sample &sample)
{
    const QString usual = u"test-%1"_s.arg(padded(sample.number, 4));
    if (!sendable)
        return usual;
    if (sendable->type == FieldType::Number)
        return QString::number(990000 + sample.number);
    const bool isText = sendable->type == FieldType::Text || sendable->type == FieldType::Unknown;
    return isText ? fitting(*sendable, {usual, u"t%1"_s.arg(sample.number), u"t"_s}) : plainValue(*sendable, sample);
}

} // namespace

QString sampleData(const EventContract &contract, quint64 seed, const QDateTime &now)
{
    Sample sample{Dice(seed), 0, now};
    sample.number = sample.dice.between(1, 9999);
    const DataExtensionField *sendable = contract.field(contract.sendableField);
    const QString contact = contactKey(sendable, sample);
    return payloadText(contract, ContactKey(contact), sendable ? spelled(*sendable, contact) : QString(),
        [&](const DataExtensionField &field) { return spelled(field, plainValue(field, sample)); });
}

} // namespace journeyscope
