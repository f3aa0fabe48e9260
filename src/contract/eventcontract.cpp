// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/eventcontract.h"

#include <algorithm>

namespace journeyscope {

const DataExtensionField *EventContract::field(QStringView wanted) const
{
    const auto found = std::ranges::find_if(fields, [wanted](const DataExtensionField &candidate) {
        return wanted.compare(candidate.name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

QStringList EventContract::addressFields() const
{
    QStringList names;
    for (const FieldUse &use : consumers.uses) {
        const DataExtensionField *known = use.place == EventMention::Place::Address ? field(use.field) : nullptr;
        if (known && !names.contains(known->name))
            names.append(known->name);
    }
    return names;
}

static void takeDataExtension(EventContract &contract, const DataExtension &dataExtension)
{
    if (!dataExtension.fields.isEmpty())
        contract.fields = dataExtension.fields;
    if (!dataExtension.sendableField.isEmpty())
        contract.sendableField = dataExtension.sendableField;
    if (!dataExtension.name.isEmpty())
        contract.dataExtensionName = dataExtension.name;
    contract.isSendable = dataExtension.isSendable;
    contract.subscriberField = dataExtension.subscriberField;
    contract.dataExtensionModified = dataExtension.modified;
    contract.daysKept = dataExtension.daysKept;
}

EventContract contractOf(const EventDefinition &definition, const std::optional<DataExtension> &dataExtension)
{
    EventContract contract {
        .key = definition.key,
        .fields = definition.schemaFields,
        .sendableField = definition.sendableField,
        .name = definition.name,
        .dataExtensionName = definition.dataExtensionName,
        .subscriberField = {},
        .publishedJourneys = {},
    };
    if (dataExtension)
        takeDataExtension(contract, *dataExtension);
    contract.fieldsKnown = !contract.fields.isEmpty();
    for (const EventMention &mention : mentionsIn(definition.entryCriteria, EventMention::Place::EntryFilter, {}))
        contract.consumers.uses.append({.field = mention.field, .place = mention.place, .journey = {}, .where = {}});
    return contract;
}

} // namespace journeyscope
