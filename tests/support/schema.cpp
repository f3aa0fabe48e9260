// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/schema.h"

#include "support/folders.h"

#include <jsoncons_ext/jsonschema/jsonschema.hpp>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

QString violations(const Json &document, const QString &schemaFile)
{
    const auto schema = jsoncons::jsonschema::make_json_schema(parseJson(readFile(schemaFile)).value());
    QString complaints;
    const auto collect = [&complaints](const jsoncons::jsonschema::validation_message &message) {
        complaints += fromStd(message.instance_location().string()) + u": "_s + fromStd(message.message()) + u'\n';
        return jsoncons::jsonschema::walk_result::advance;
    };
    schema.validate(document, collect);
    return complaints;
}

} // namespace journeyscope::testing
