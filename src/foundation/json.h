// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <jsoncons/json.hpp>

namespace journeyscope {

/// JSON as it stands: key order and the spelling of numbers are kept, which QJsonDocument would not do.
using Json = jsoncons::ojson;

/// Reads @p bytes as one JSON document, nested at most 200 deep. The failure names line and column.
[[nodiscard]] Result<Json> parseJson(const QByteArray &bytes);
[[nodiscard]] QByteArray toBytes(const Json &json);
[[nodiscard]] QByteArray toPrettyBytes(const Json &json);

/// Lenient readers for what tenants really send: members are found without regard to case, a missing or null member
/// reads as empty, numbers may come as text and text as numbers. @p object need not be an object.
[[nodiscard]] const Json &member(const Json &object, QLatin1StringView name);
[[nodiscard]] bool hasMember(const Json &object, QLatin1StringView name);
[[nodiscard]] QString textOf(const Json &object, QLatin1StringView name);
[[nodiscard]] std::optional<qint64> integerOf(const Json &object, QLatin1StringView name);
[[nodiscard]] std::optional<bool> booleanOf(const Json &object, QLatin1StringView name);
[[nodiscard]] QDateTime platformTimeOf(const Json &object, QLatin1StringView name);

/// A scalar as text: strings without quotes, numbers as they were spelled, null as empty, the rest as JSON.
[[nodiscard]] QString scalarText(const Json &value);

[[nodiscard]] std::string toStd(QStringView text);
[[nodiscard]] QString fromStd(std::string_view text);
[[nodiscard]] Json jsonText(QStringView text);
/// ISO 8601 in UTC with milliseconds, or null for an invalid moment.
[[nodiscard]] Json jsonMoment(const QDateTime &moment);
[[nodiscard]] QDateTime momentOf(const Json &object, QLatin1StringView name);

} // namespace journeyscope
