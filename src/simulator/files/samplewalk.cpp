// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/samplewalk.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static Json sampleValue(const Field &field, const QString &sendableField, const Contact &contact)
{
    if (field.name == sendableField)
        return jsonText(contact.key);
    if (field.type == "EmailAddress"_L1)
        return jsonText(contact.email);
    if (field.type == "Number"_L1 || field.type == "Decimal"_L1)
        return Json(1);
    if (field.type == "Date"_L1)
        return Json("2026-01-31T10:00:00");
    if (field.type == "Boolean"_L1)
        return Json(true);
    return jsonText(u"sample"_s.left(field.maxLength.value_or(6)));
}

Walk sampleWalk(const Json &definition, const DataExtension &dataExtension, const Contact &contact)
{
    Json body(jsoncons::json_object_arg);
    body["ContactKey"] = toStd(contact.key);
    body["EventDefinitionKey"] = toStd(textOf(definition, "eventDefinitionKey"_L1));
    body["Data"] = Json(jsoncons::json_object_arg);
    for (const Field &field : dataExtension.fields) {
        if (field.required || field.primaryKey)
            body["Data"][toStd(field.name)] = sampleValue(field, dataExtension.sendableField, contact);
    }
    return Walk{
        .eventDefinitionKey = textOf(definition, "eventDefinitionKey"_L1),
        .contactKey = contact.key,
        .payload = toPrettyBytes(body),
    };
}

} // namespace journeyscope::simulator
