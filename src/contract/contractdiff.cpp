// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/contractdiff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

/// Compares one field before and after.
class FieldComparison
{
public:
    FieldComparison(const DataExtensionField &before, const DataExtensionField &after) : m_before(before), m_after(after) { }

    [[nodiscard]] QList<ContractChange> changes()
    {
        compareType();
        compareLength();
        compareNeed();
        comparePrimaryKey();
        if (m_before.name != m_after.name)
            say(Impact::Risky, u"“%1” is spelled “%2” now."_s.arg(m_before.name, m_after.name));
        if (m_before.defaultValue != m_after.defaultValue && !m_after.isRequired)
            say(Impact::Harmless, u"The default of “%1” is %2 now."_s.arg(m_after.name, m_after.defaultValue.isEmpty() ? u"nothing"_s : u"“%1”"_s.arg(m_after.defaultValue)));
        return m_changes;
    }

private:
    void say(Impact impact, const QString &sentence) { m_changes.append({.impact = impact, .field = m_after.name, .sentence = sentence}); }

    void compareType()
    {
        if (m_before.type == m_after.type)
            return;
        // Everything can be written as text.
        const Impact impact = m_after.type == FieldType::Text ? Impact::Risky : Impact::Breaking;
        say(impact, u"“%1” was of type %2 and is %3 now."_s.arg(m_after.name, fieldTypeWord(m_before.type), fieldTypeWord(m_after.type)));
    }

    void compareLength()
    {
        if (m_before.type != m_after.type || (m_before.maxLength == m_after.maxLength && m_before.scale == m_after.scale))
            return;
        const int before = m_before.maxLength.value_or(0);
        const int after = m_after.maxLength.value_or(0);
        const bool isShorter = after > 0 && (before == 0 || after < before);
        const bool isNarrower = m_after.scale < m_before.scale;
        say(isShorter || isNarrower ? Impact::Breaking : Impact::Harmless,
            u"“%1” held %2 and holds %3 now."_s.arg(m_after.name, room(m_before), room(m_after)));
    }

    [[nodiscard]] static QString room(const DataExtensionField &field)
    {
        if (!field.maxLength)
            return u"any length"_s;
        if (field.type == FieldType::Decimal)
            return u"%1 digits, %2 after the point"_s.arg(*field.maxLength).arg(field.scale);
        return u"%1 characters"_s.arg(*field.maxLength);
    }

    void compareNeed()
    {
        const auto isNeeded = [](const DataExtensionField &field) { return field.isRequired && field.defaultValue.isEmpty(); };
        if (isNeeded(m_before) == isNeeded(m_after))
            return;
        if (isNeeded(m_after))
            say(Impact::Breaking, u"“%1” has to be sent now."_s.arg(m_after.name));
        else
            say(Impact::Harmless, u"“%1” need not be sent any more."_s.arg(m_after.name));
    }

    void comparePrimaryKey()
    {
        if (m_before.isPrimaryKey == m_after.isPrimaryKey)
            return;
        say(Impact::Breaking,
            (m_after.isPrimaryKey ? u"“%1” is part of the primary key now: events with the same value overwrite each other."_s
                                  : u"“%1” is not part of the primary key any more: which events overwrite each other changes."_s).arg(m_after.name));
    }

    const DataExtensionField &m_before;
    const DataExtensionField &m_after;
    QList<ContractChange> m_changes;
};

} // namespace

static QList<ContractChange> fieldChanges(const EventContract &before, const EventContract &after)
{
    QList<ContractChange> changes;
    for (const DataExtensionField &field : before.fields) {
        if (const DataExtensionField *now = after.field(field.name))
            changes += FieldComparison(field, *now).changes();
        else
            changes.append({Impact::Breaking, field.name, u"“%1” is gone: events that send it are refused, or the value is lost."_s.arg(field.name)});
    }
    for (const DataExtensionField &field : after.fields) {
        if (before.field(field.name))
            continue;
        if (field.isRequired && field.defaultValue.isEmpty())
            changes.append({Impact::Breaking, field.name, u"“%1” is new and has to be sent."_s.arg(field.name)});
        else
            changes.append({Impact::Harmless, field.name, u"“%1” is new and may be sent."_s.arg(field.name)});
    }
    return changes;
}

static QList<ContractChange> eventChanges(const EventContract &before, const EventContract &after)
{
    QList<ContractChange> changes;
    if (before.key != after.key)
        changes.append({Impact::Breaking, {}, u"The event definition's key was “%1” and is “%2” now."_s.arg(before.key.text(), after.key.text())});
    if (!before.sendableField.isEmpty() && !after.sendableField.isEmpty() && before.sendableField != after.sendableField)
        changes.append({Impact::Breaking, after.sendableField, u"“%1” carries the Contact Key now, no longer “%2”."_s.arg(after.sendableField, before.sendableField)});
    if (before.isSendable == true && after.isSendable == false)
        changes.append({Impact::Breaking, {}, u"The data extension is not sendable any more."_s});
    if (before.publishedJourneys.value_or(0) > 0 && after.publishedJourneys == 0)
        changes.append({Impact::Breaking, {}, u"No published journey listens to the event any more."_s});
    if (before.dataExtensionName != after.dataExtensionName && !before.dataExtensionName.isEmpty() && !after.dataExtensionName.isEmpty())
        changes.append({Impact::Risky, {}, u"Events are written to “%1” now, no longer to “%2”."_s.arg(after.dataExtensionName, before.dataExtensionName)});
    if (before.daysKept != after.daysKept)
        changes.append({after.daysKept > 0 && (before.daysKept == 0 || after.daysKept < before.daysKept) ? Impact::Risky : Impact::Harmless, {},
            after.daysKept > 0 ? u"Rows are kept for %1 days now."_s.arg(after.daysKept) : u"Rows are kept for ever now."_s});
    return changes;
}

/// A field that a journey has begun to read matters to senders who never sent it.
static QList<ContractChange> useChanges(const EventContract &before, const EventContract &after)
{
    QList<ContractChange> changes;
    if (!before.consumers.journeysKnown || !after.consumers.journeysKnown)
        return changes;
    const auto reads = [](const EventContract &contract, const FieldUse &wanted) {
        return std::ranges::any_of(contract.consumers.uses, [&wanted](const FieldUse &use) { return use.field == wanted.field && use.place == wanted.place && use.journey == wanted.journey; });
    };
    for (const FieldUse &use : after.consumers.uses) {
        if (!reads(before, use))
            changes.append({Impact::Risky, use.field, u"The %1 of “%2” reads “%3” now."_s.arg(placeWord(use.place), use.journey, use.field)});
    }
    for (const FieldUse &use : before.consumers.uses) {
        if (!reads(after, use))
            changes.append({Impact::Harmless, use.field, u"The %1 of “%2” does not read “%3” any more."_s.arg(placeWord(use.place), use.journey, use.field)});
    }
    return changes;
}

QList<ContractChange> contractDiff(const EventContract &before, const EventContract &after)
{
    QList<ContractChange> changes = eventChanges(before, after);
    if (before.fieldsKnown && after.fieldsKnown)
        changes += fieldChanges(before, after);
    changes += useChanges(before, after);
    std::ranges::stable_sort(changes, {}, &ContractChange::impact);
    return changes;
}

QList<ContractChange> readersDiff(const EventContract &contract)
{
    QList<ContractChange> changes;
    if (!contract.fieldsKnown)
        return changes;
    for (const FieldUse &use : contract.consumers.uses) {
        const DataExtensionField *field = contract.field(use.field);
        const QString reader = use.journey.isEmpty() ? u"The event's own filter"_s : u"The %1 of “%2”"_s.arg(placeWord(use.place), use.journey);
        if (!field)
            changes.append({Impact::Breaking, use.field, u"%1 reads “%2”, which the data extension does not have."_s.arg(reader, use.field)});
        else if (!field->isRequired && field->defaultValue.isEmpty())
            changes.append({Impact::Risky, field->name, u"%1 reads “%2”, which need not be sent."_s.arg(reader, field->name)});
    }
    std::ranges::stable_sort(changes, {}, &ContractChange::impact);
    return changes;
}

bool isBreaking(const QList<ContractChange> &changes)
{
    return std::ranges::any_of(changes, [](const ContractChange &change) { return change.impact == Impact::Breaking; });
}

QString impactWord(Impact impact)
{
    switch (impact) {
    case Impact::Breaking: return u"breaking"_s;
    case Impact::Risky: return u"risky"_s;
    case Impact::Harmless: break;
    }
    return u"harmless"_s;
}

} // namespace journeyscope
