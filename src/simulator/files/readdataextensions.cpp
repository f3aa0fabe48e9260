// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/readdataextensions.h"

#include "simulator/files/readjson.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static Field readField(const Json &json)
{
    Field field{
        .name = textOf(json, "name"_L1),
        .type = textOf(json, "type"_L1),
        .scale = int(integerOf(json, "scale"_L1).value_or(0)),
        .required = booleanOf(json, "required"_L1).value_or(false),
        .primaryKey = booleanOf(json, "primaryKey"_L1).value_or(false),
        .defaultValue = textOf(json, "default"_L1),
    };
    if (const std::optional<qint64> length = integerOf(json, "maxLength"_L1))
        field.maxLength = int(*length);
    return field;
}

Row readRow(const Json &json)
{
    Row row;
    for (const auto &cell : json.object_range())
        row.insert(fromStd(cell.key()).toLower(), scalarText(cell.value()));
    return row;
}

DataExtension readDataExtension(const Json &json)
{
    return DataExtension{
        .id = textOf(json, "id"_L1),
        .key = textOf(json, "key"_L1),
        .name = textOf(json, "name"_L1),
        .description = textOf(json, "description"_L1),
        .created = textOf(json, "created"_L1),
        .sendableField = textOf(json, "sendable"_L1),
        .fields = listOf(json, "fields"_L1, readField),
        .rows = listOf(json, "rows"_L1, readRow),
    };
}

} // namespace journeyscope::simulator
