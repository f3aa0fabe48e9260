// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/records/dataextensions.h"

#include "simulator/description/identifiers.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

const Field *DataExtension::field(QStringView fieldName) const
{
    const auto found = std::ranges::find_if(
        fields, [&](const Field &candidate) { return fieldName.compare(candidate.name, Qt::CaseInsensitive) == 0; });
    return found == fields.end() ? nullptr : &*found;
}

qsizetype DataExtensions::tableOf(QStringView id) const
{
    const auto found = std::ranges::find_if(
        m_all, [&](const DataExtension &candidate) { return id.compare(candidate.id, Qt::CaseInsensitive) == 0; });
    return found == m_all.end() ? -1 : found - m_all.begin();
}

const DataExtension *DataExtensions::byId(QStringView id) const
{
    const qsizetype table = tableOf(id);
    return table < 0 ? nullptr : &m_all[table];
}

const DataExtension *DataExtensions::byKey(QStringView key) const
{
    const auto found =
        std::ranges::find_if(m_all, [&](const DataExtension &candidate) { return key == candidate.key; });
    return found == m_all.end() ? nullptr : &*found;
}

/// Of the fields that make up the primary key; empty: the data extension has none.
static QString primaryKeyOf(const DataExtension &dataExtension, const Row &row)
{
    QStringList parts;
    for (const Field &field : dataExtension.fields) {
        if (field.primaryKey)
            parts.append(row.value(field.name.toLower()).toLower());
    }
    return parts.join(QChar(u'\u001f'));
}

DataExtensions::DataExtensions(const QList<DataExtension> &all) : m_all(all), m_places(all.size())
{
    for (qsizetype table = 0; table < m_all.size(); ++table) {
        for (const Row &row : std::exchange(m_all[table].rows, {}))
            writeAt(table, row);
    }
}

void DataExtensions::add(const DataExtension &dataExtension)
{
    m_all.append(dataExtension);
    m_places.append(Places{});
}

void DataExtensions::write(QStringView id, const Row &row)
{
    if (const qsizetype table = tableOf(id); table >= 0)
        writeAt(table, row);
}

void DataExtensions::remove(QStringView id)
{
    const qsizetype table = tableOf(id);
    if (table < 0)
        return;
    m_all.removeAt(table);
    m_places.removeAt(table);
}

static bool hasAllOf(const Row &row, const Row &like)
{
    return std::ranges::all_of(
        like.asKeyValueRange(), [&](const auto &cell) { return row.value(cell.first) == cell.second; });
}

qsizetype DataExtensions::removeRows(QStringView id, const Row &like)
{
    const qsizetype table = tableOf(id);
    if (table < 0)
        return 0;
    const qsizetype removed = m_all[table].rows.removeIf([&](const Row &row) { return hasAllOf(row, like); });
    m_places[table] = Places{};
    for (qsizetype row = 0; row < m_all[table].rows.size(); ++row)
        note(table, row);
    return removed;
}

void DataExtensions::writeAt(qsizetype table, const Row &row)
{
    DataExtension &dataExtension = m_all[table];
    const QString key = primaryKeyOf(dataExtension, row);
    const auto same = key.isEmpty() ? m_places[table].byPrimaryKey.cend() : m_places[table].byPrimaryKey.constFind(key);
    if (same != m_places[table].byPrimaryKey.cend()) {
        const qsizetype place = *same;
        dataExtension.rows[place] = row;
        note(table, place);
        return;
    }
    dataExtension.rows.append(row);
    note(table, dataExtension.rows.size() - 1);
}

void DataExtensions::note(qsizetype table, qsizetype row)
{
    const DataExtension &dataExtension = m_all[table];
    const Row &written = dataExtension.rows[row];
    if (const QString key = primaryKeyOf(dataExtension, written); !key.isEmpty())
        m_places[table].byPrimaryKey.insert(key, row);
    if (!dataExtension.sendableField.isEmpty())
        m_places[table].newestOfContact.insert(written.value(dataExtension.sendableField.toLower()), row);
}

QString fieldIdOf(const DataExtension &dataExtension, const Field &field)
{
    return guidOf(dataExtension.id + u'.' + field.name);
}

bool DataExtensions::change(const QString &contactKey, QStringView id, const QString &field, const QString &value)
{
    const qsizetype table = tableOf(id);
    if (table < 0 || m_all[table].sendableField.isEmpty())
        return false;
    const DataExtension *const dataExtension = &m_all[table];
    const auto meant = std::ranges::find_if(dataExtension->fields, [&](const Field &each) {
        return each.name.compare(field, Qt::CaseInsensitive) == 0 || fieldIdOf(*dataExtension, each) == field;
    });
    if (meant == dataExtension->fields.end())
        return false;
    const Places &places = m_places[table];
    const auto newest = places.newestOfContact.constFind(contactKey);
    Row row = newest == places.newestOfContact.cend() ? Row{{dataExtension->sendableField.toLower(), contactKey}}
                                                      : dataExtension->rows[*newest];
    row.insert(meant->name.toLower(), value);
    if (newest == places.newestOfContact.cend()) {
        write(id, row);
    } else {
        const qsizetype place = *newest;
        m_all[table].rows[place] = row;
    }
    return true;
}

std::optional<QString> DataExtensions::valueOf(
    const QString &contactKey, const QString &nameOrKey, const QString &field) const
{
    for (qsizetype table = 0; table < m_all.size(); ++table) {
        const DataExtension &dataExtension = m_all[table];
        if (dataExtension.name != nameOrKey && dataExtension.key != nameOrKey)
            continue;
        const auto place = m_places[table].newestOfContact.constFind(contactKey);
        if (place == m_places[table].newestOfContact.cend())
            continue;
        const Row &row = dataExtension.rows[*place];
        if (const auto value = row.constFind(field.toLower()); value != row.cend())
            return *value;
    }
    return {};
}

} // namespace journeyscope::simulator
