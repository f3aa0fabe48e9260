// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/records/dataextensions.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

const Field *DataExtension::field(QStringView fieldName) const
{
    const auto found = std::ranges::find_if(
        fields, [&](const Field &candidate) { return fieldName.compare(candidate.name, Qt::CaseInsensitive) == 0; });
    return found == fields.end() ? nullptr : &*found;
}

const DataExtension *DataExtensions::byId(QStringView id) const
{
    const auto found = std::ranges::find_if(
        m_all, [&](const DataExtension &candidate) { return id.compare(candidate.id, Qt::CaseInsensitive) == 0; });
    return found == m_all.end() ? nullptr : &*found;
}

const DataExtension *DataExtensions::byKey(QStringView key) const
{
    const auto found =
        std::ranges::find_if(m_all, [&](const DataExtension &candidate) { return key == candidate.key; });
    return found == m_all.end() ? nullptr : &*found;
}

static bool hasSameKey(const DataExtension &dataExtension, const Row &left, const Row &right)
{
    bool hasKey = false;
    for (const Field &field : dataExtension.fields) {
        if (!field.primaryKey)
            continue;
        hasKey = true;
        if (left.value(field.name.toLower()).compare(right.value(field.name.toLower()), Qt::CaseInsensitive) != 0)
            return false;
    }
    return hasKey;
}

void DataExtensions::write(QStringView id, const Row &row)
{
    for (DataExtension &dataExtension : m_all) {
        if (id.compare(dataExtension.id, Qt::CaseInsensitive) != 0)
            continue;
        dataExtension.rows.removeIf([&](const Row &old) { return hasSameKey(dataExtension, old, row); });
        dataExtension.rows.append(row);
    }
}

std::optional<QString> DataExtensions::valueOf(
    const QString &contactKey, const QString &nameOrKey, const QString &field) const
{
    for (const DataExtension &dataExtension : m_all) {
        if (dataExtension.name != nameOrKey && dataExtension.key != nameOrKey)
            continue;
        for (const Row &row : dataExtension.rows | std::views::reverse) {
            if (row.value(dataExtension.sendableField.toLower()) == contactKey && row.contains(field.toLower()))
                return row.value(field.toLower());
        }
    }
    return {};
}

} // namespace journeyscope::simulator
