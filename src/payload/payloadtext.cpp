// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/payloadtext.h"

#include "payload/fieldvalue.h"
#include "foundation/json.h"
#include "payload/body.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace journeyscope {

bool fitsInto(const DataExtensionField &field, const QString &text)
{
    return !field.maxLength || *field.maxLength <= 0 || text.size() <= *field.maxLength;
}

QString cutTo(const DataExtensionField &field, const QString &text)
{
    if (fitsInto(field, text))
        return text;
    QString cut = text.left(*field.maxLength);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    while (cut.size() > 1 && cut.back().isSpace())
        cut.chop(1);
    return cut;
}

QString payloadText(
    const EventContract &contract, const ContactKey &contact, const QString &contactValue, const SpelledValue &valueOf)
{
    QList<DataExtensionField> fields = contract.fields;
    fields.removeIf([](const DataExtensionField &field) { return isReserved(field.name); });
    std::ranges::stable_partition(fields, isRequired);

    QStringList members;
    for (const DataExtensionField &field : std::as_const(fields)) {
        const bool carriesContactKey = field.name.compare(contract.sendableField, Qt::CaseInsensitive) == 0;
        members.append(u"    %1: %2"_s.arg(inQuotes(field.name), carriesContactKey ? contactValue : valueOf(field)));
    }
    const QString data = members.isEmpty() ? u"{}"_s : u"{\n%1\n  }"_s.arg(members.join(u",\n"_s));

    return u"{\n  \"ContactKey\": %1,\n  \"EventDefinitionKey\": %2,\n  \"Data\": %3\n}\n"_s.arg(
        inQuotes(contact.text()), inQuotes(contract.key.text()), data);
}

} // namespace journeyscope
