// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/tenantschema.h"

#include <jsoncons_ext/jsonschema/jsonschema.hpp>

#include <QFile>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static QString shownPlace(const QString &pointer)
{
    return pointer.isEmpty() ? u"the file itself"_s : pointer;
}

/// Of the reports about one place the innermost says most: "expected object" helps less than the member that is wrong.
static TenantMistake mistakeOf(const jsoncons::jsonschema::validation_message &message)
{
    if (!message.details().empty())
        return mistakeOf(message.details().front());
    const QString pointer = fromStd(message.instance_location().to_string());
    return TenantMistake{
        .pointer = pointer, .sentence = u"At %1: %2"_s.arg(shownPlace(pointer), fromStd(message.message()))};
}

std::expected<void, TenantMistake> checkAgainstSchema(const Json &file)
{
    QFile schemaFile(u":/schema/tenant-1.json"_s);
    if (!schemaFile.open(QIODevice::ReadOnly))
        return std::unexpected(
            TenantMistake{.pointer = {}, .sentence = u"The schema of tenant files is missing in this program."_s});
    const Result<Json> schemaJson = parseJson(schemaFile.readAll());
    if (!schemaJson)
        return std::unexpected(TenantMistake{.pointer = {}, .sentence = schemaJson.error().detail});

    std::optional<TenantMistake> first;
    try {
        const auto schema = jsoncons::jsonschema::make_json_schema<Json>(*schemaJson);
        schema.validate(file, [&](const jsoncons::jsonschema::validation_message &message) {
            first = mistakeOf(message);
            return jsoncons::jsonschema::walk_result::abort;
        });
    } catch (const std::exception &error) {
        first = TenantMistake{.pointer = {},
            .sentence = u"The schema of tenant files cannot be used: %1"_s.arg(QString::fromUtf8(error.what()))};
    }
    if (first)
        return std::unexpected(*first);
    return {};
}

} // namespace journeyscope::simulator
