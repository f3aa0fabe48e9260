// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdefinitions/eventcontract.h"

#include <algorithm>

namespace journeyscope {

const DataExtensionField *EventContract::field(QStringView wanted) const
{
    const auto found = std::ranges::find_if(fields, [wanted](const DataExtensionField &candidate) {
        return wanted.compare(candidate.name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

EventContract contractOf(const EventDefinition &definition, const std::optional<DataExtension> &dataExtension)
{
    EventContract contract;
    contract.key = definition.key;
    contract.fields =
        dataExtension && !dataExtension->fields.isEmpty() ? dataExtension->fields : definition.schemaFields;
    contract.fieldsKnown = !contract.fields.isEmpty();
    contract.sendableField = dataExtension && !dataExtension->sendableField.isEmpty() ? dataExtension->sendableField
                                                                                      : definition.sendableField;
    return contract;
}

} // namespace journeyscope
