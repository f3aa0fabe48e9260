// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/masking.h"
#include "payload/rules/asking.h"
#include "payload/rules/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope::rules {

QList<Notice> contentType(const Body &body)
{
    const std::optional<QString> &given = body.yardstick().contentType;
    if (!given)
        return {};
    const Stretch start {body.root().place.offset, 1};
    if (given->trimmed().isEmpty())
        return {{start, {}, u"No Content-Type is sent with this body; it should be application/json; charset=utf-8."_s, {}}};
    if (!given->contains("json"_L1, Qt::CaseInsensitive))
        return {{start, {}, u"The body is sent as “%1”; the platform expects application/json."_s.arg(quoted(*given)), {}}};
    const bool hasOther = std::ranges::any_of(body.text(), [](QChar c) { return c > u'\x7f'; });
    if (hasOther && !given->contains("charset"_L1, Qt::CaseInsensitive))
        return {{start, {}, u"The text has letters beyond plain English and its Content-Type names no charset: add charset=utf-8."_s, {}}};
    return {};
}

/// Our own limit: the platform states none for a single event, and what a journey needs fits many times into this.
static constexpr qsizetype largeBody = 64 * 1024; ///< bytes
static constexpr int fieldsNamed = 3;

static QString sizeWords(qsizetype bytes)
{
    return bytes < 1024 ? u"%1 bytes"_s.arg(bytes) : u"%1 KB"_s.arg((bytes + 512) / 1024);
}

static QString largestFields(const Body &body)
{
    QList<const PayloadField *> fields;
    for (const Entry &entry : body.entries()) {
        for (const PayloadField &field : entry.fields)
            fields.append(&field);
    }
    std::ranges::stable_sort(fields, std::ranges::greater {}, [](const PayloadField *field) { return field->value().place.length; });
    QStringList words;
    for (const PayloadField *field : fields.first(std::min<qsizetype>(fields.size(), fieldsNamed))) {
        if (field->value().place.length < 1024)
            break;
        words.append(u"“%1” (%2)"_s.arg(quoted(field->name(), 60), sizeWords(field->value().place.length)));
    }
    return words.join(u", "_s);
}

QList<Notice> bodySize(const Body &body)
{
    if (body.yardstick().route == Route::Batch || body.text().size() < largeBody / 3)
        return {};
    const qsizetype size = body.text().toUtf8().size();
    if (size < largeBody)
        return {};
    const QString largest = largestFields(body);
    return {{{body.root().place.offset, 1}, {},
        u"This event carries %1%2. Send an id, keep the rest in a data extension, and look it up when the message is made."_s.arg(
            sizeWords(size), largest.isEmpty() ? QString() : u"; its largest fields are "_s + largest), {}}};
}

static bool passesLuhn(const QString &digits)
{
    int sum = 0;
    bool twice = false;
    for (qsizetype at = digits.size() - 1; at >= 0; --at, twice = !twice) {
        const int digit = digits.at(at).digitValue() * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

/// The beginnings and lengths that card issuers use; other long numbers are ids.
static bool isCardNumber(QString text)
{
    static const QRegularExpression card(u"^(?:4\\d{15}|5[1-5]\\d{14}|2[2-7]\\d{14}|3[47]\\d{13}|6(?:011|5\\d\\d)\\d{12})$"_s);
    text.removeIf([](QChar c) { return c == u' ' || c == u'-'; });
    return card.match(text).hasMatch() && passesLuhn(text);
}

static bool isToken(const QString &text)
{
    static const QRegularExpression token(u"^(?:Bearer\\s+\\S+|eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*)$"_s);
    return token.match(text).hasMatch();
}

static bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(
        u"(?:client_?secret|pass_?word|passwd|api_?key|access_?token|refresh_?token|private_?key|card_?number|cvv|cvc|iban)"_s, QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

QList<Notice> secretInside(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        const JsonNode &value = field.value();
        if (value.isContainer() || value.text.isEmpty() || value.kind == Kind::Boolean)
            return {};
        if (!isSecretName(field.name()) && !isCardNumber(value.text) && !isToken(value.text))
            return {};
        return Notice {value.place, field.name(),
            u"“%1” looks like a secret, a token or a card number. What an event carries can be read in many places of the tenant."_s.arg(quoted(field.name())), {}};
    });
}

} // namespace journeyscope::rules
