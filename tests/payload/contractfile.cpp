// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfile.h"

#include "foundation/json.h"
#include "support/folders.h"

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

static DataExtensionField readField(const Json &json, int ordinal)
{
    DataExtensionField field;
    field.name = textOf(json, "name"_L1);
    field.type = fieldTypeFromWord(textOf(json, "type"_L1));
    if (const auto length = integerOf(json, "maxLength"_L1))
        field.maxLength = int(*length);
    field.scale = int(integerOf(json, "scale"_L1).value_or(0));
    field.isRequired = booleanOf(json, "required"_L1).value_or(false);
    field.isPrimaryKey = booleanOf(json, "primaryKey"_L1).value_or(false);
    field.defaultValue = textOf(json, "default"_L1);
    field.ordinal = ordinal;
    return field;
}

EventContract readContract(const QString &path)
{
    const auto json = parseJson(readFile(path));
    if (!json)
        qFatal("%s: %s", qPrintable(path), qPrintable(json.error().detail));

    EventContract contract;
    contract.key = EventDefinitionKey(textOf(*json, "key"_L1));
    contract.sendableField = textOf(*json, "sendableField"_L1);
    contract.fieldsKnown = json->contains("fields");
    if (!contract.fieldsKnown)
        return contract;
    for (const Json &field : member(*json, "fields"_L1).array_range())
        contract.fields.append(readField(field, int(contract.fields.size())));
    return contract;
}

} // namespace journeyscope::testing
