// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/rules/asking.h"
#include "payload/rules/rules.h"
#include "payload/valueform.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using Place = journeyscope::EventMention::Place;

namespace journeyscope::rules {

QList<Notice> primaryKeyReused(const Body &body)
{
    const EventContract &contract = body.contract();
    QStringList keys;
    for (const DataExtensionField &field : contract.fields) {
        if (field.isPrimaryKey)
            keys.append(field.name);
    }
    const bool isContactKey = keys.size() == 1 && keys.first().compare(contract.sendableField, Qt::CaseInsensitive) == 0;
    const bool oftenIn = std::ranges::any_of(contract.consumers.listeners, [](const Listener &listener) { return listener.entryMode == EntryMode::MultipleEntries; });
    if (!isContactKey || !oftenIn)
        return {};
    return {{body.placeOfEvent(), keys.first(),
        u"“%1” alone is the primary key, and a contact may enter many times: each event overwrites the row of the one before."_s.arg(keys.first()), {}}};
}

/// Where @p use is, in words: “the split ‘Country?’ of ‘Welcome’”.
static QString useWords(const FieldUse &use)
{
    QString words = u"the "_s + placeWord(use.place);
    if (!use.where.isEmpty())
        words += u" “%1”"_s.arg(use.where);
    return use.journey.isEmpty() ? words : words + u" of “%1”"_s.arg(use.journey);
}

QList<Notice> fieldUnused(const Body &body)
{
    const EventContract &contract = body.contract();
    const Consumers &consumers = contract.consumers;
    if (!consumers.journeysKnown || !consumers.messagesKnown || consumers.listeners.isEmpty())
        return {};
    QList<Notice> notices;
    for (const DataExtensionField &field : contract.fields) {
        const bool isUsed = std::ranges::any_of(consumers.uses, [&](const FieldUse &use) { return use.field.compare(field.name, Qt::CaseInsensitive) == 0; });
        const bool isKey = field.isPrimaryKey || field.name.compare(contract.sendableField, Qt::CaseInsensitive) == 0;
        if (!isUsed && !isKey && !isReserved(field.name))
            notices.append({body.placeOfEvent(), field.name, u"No filter, split, wait or message reads “%1”; it could be looked up where it is needed, or left out."_s.arg(field.name), {}});
    }
    return notices;
}

/// The first use of each field, by its case-folded name; addresses have a rule of their own.
static QHash<QString, const FieldUse *> firstUses(const Consumers &consumers)
{
    QHash<QString, const FieldUse *> first;
    for (const FieldUse &use : consumers.uses) {
        const QString name = use.field.toCaseFolded();
        if (use.place != Place::Address && !first.contains(name))
            first.insert(name, &use);
    }
    return first;
}

QList<Notice> fieldNeeded(const Body &body)
{
    const QHash<QString, const FieldUse *> uses = firstUses(body.contract().consumers);
    return eachKnownField(body, [&uses](const Entry &entry, const DataExtensionField &field) -> std::optional<Notice> {
        const FieldUse *use = uses.value(field.name.toCaseFolded());
        const bool saidOtherwise = isRequired(field) && field.defaultValue.isEmpty();
        if (!use || saidOtherwise || !field.defaultValue.isEmpty() || entry.field(field.name))
            return {};
        return Notice {endOfObject(entry.data->value), field.name, u"“%1” is missing, and %2 reads it."_s.arg(field.name, useWords(*use)), {}};
    });
}

QList<Notice> addressBound(const Body &body)
{
    const QStringList bound = body.contract().addressFields();
    return eachKnownField(body, [&bound](const Entry &entry, const DataExtensionField &field) -> std::optional<Notice> {
        if (!bound.contains(field.name))
            return {};
        const PayloadField *sent = entry.field(field.name);
        const bool saidMissing = isRequired(field) && field.defaultValue.isEmpty();
        if (!sent && (saidMissing || !field.defaultValue.isEmpty()))
            return {};
        if (!sent)
            return Notice {endOfObject(entry.data->value), field.name, u"“%1” is missing, and the journey sends to the address in it."_s.arg(field.name), {}};
        const JsonNode &value = sent->value();
        if (value.isContainer() || isRequired(field))
            return {};
        if (isBlank(value.text))
            return Notice {value.place, field.name, u"“%1” is empty, and the journey sends to the address in it."_s.arg(field.name), {}};
        if (field.type == FieldType::EmailAddress || isEmailAddress(value.text))
            return {};
        return Notice {value.place, field.name, u"“%1” is no e-mail address, and the journey sends to it."_s.arg(field.name), {}};
    });
}

} // namespace journeyscope::rules
