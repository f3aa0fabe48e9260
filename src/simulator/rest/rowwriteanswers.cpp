// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/rowwriteanswers.h"

#include "simulator/records/fieldvalue.h"
#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using namespace errorcode;

static void readInto(Row &row, const Json &given, const DataExtension &dataExtension, QList<Refusal> &wrong)
{
    if (!given.is_object())
        return;
    for (const auto &entry : given.object_range()) {
        const QString name = fromStd(entry.key());
        const Field *const field = dataExtension.field(name);
        if (!field) {
            wrong.append(
                Refusal{.errorCode = general, .message = u"The data extension has no field '%1'."_s.arg(name)});
            continue;
        }
        const Result<QString> text = storedText(*field, entry.value());
        row.insert(field->name.toLower(), text.value_or(scalarText(entry.value())));
        if (!text)
            wrong.append(Refusal{.errorCode = wrongType, .message = text.error().detail});
    }
}

/// The row that is there already, or an empty one.
static Row existing(const DataExtension &dataExtension, const Row &given)
{
    QStringList names;
    for (const Field &field : dataExtension.fields) {
        if (field.primaryKey)
            names.append(field.name.toLower());
    }
    const auto same = std::ranges::find_if(dataExtension.rows, [&](const Row &row) {
        return std::ranges::all_of(names,
            [&](const QString &name) { return row.value(name).compare(given.value(name), Qt::CaseInsensitive) == 0; });
    });
    return names.isEmpty() || same == dataExtension.rows.end() ? Row{} : *same;
}

static Row readRow(const Json &json, const DataExtension &dataExtension, const QDateTime &now, QList<Refusal> &wrong)
{
    Row given;
    readInto(given, member(json, "keys"_L1), dataExtension, wrong);
    readInto(given, member(json, "values"_L1), dataExtension, wrong);
    Row row = existing(dataExtension, given);
    const bool isNew = row.isEmpty();
    row.insert(given);
    for (const Field &field : dataExtension.fields) {
        QString &value = row[field.name.toLower()];
        if (value.isEmpty() && isNew)
            value = storedDefault(field, now);
        if (value.isEmpty() && (field.required || field.primaryKey))
            wrong.append(
                Refusal{.errorCode = missing, .message = u"Column [%1] does not allow null value."_s.arg(field.name)});
    }
    return row;
}

Reply answerRowWrite(Tenant &tenant, const Call &call)
{
    const QString which = call.captured.value(u"which"_s);
    const DataExtension *const dataExtension = which.startsWith("key:"_L1)
        ? tenant.dataExtensions().byKey(which.sliced(4))
        : tenant.dataExtensions().byId(which);
    if (!dataExtension)
        return notFound();
    const Result<Json> body = parseJson(call.body);
    if (!body || !body->is_array())
        return refusalReply(Refusal{.errorCode = brokenJson, .message = u"The request body must be a list of rows."_s});
    QList<Refusal> wrong;
    QList<Row> rows;
    for (const Json &json : body->array_range())
        rows.append(readRow(json, *dataExtension, call.now, wrong));
    if (!wrong.isEmpty())
        return refusalReply(
            Refusal{.errorCode = severalErrors, .message = u"The rows cannot be written."_s, .parts = wrong});
    const QString id = dataExtension->id;
    for (const Row &row : std::as_const(rows))
        tenant.dataExtensions().write(id, row);
    return jsonReply(*body);
}

} // namespace journeyscope::simulator
