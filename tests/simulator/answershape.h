// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

#include <QMap>
#include <QSet>

namespace journeyscope::testing {

/// Which fields an answer has and of what kind they are: "/items[]/status" to "text". Elements of arrays count as one.
using Shape = QMap<QString, QSet<QString>>;

void addShape(const Json &json, const QString &path, Shape &shape);
/// The same for XML: elements without their prefixes, repeated ones as one; "element", or "nil".
void addXmlShape(const QByteArray &xml, Shape &shape);

/// A difference as one line: "only recorded /a", "only here /a", "recorded number, here text /a".
[[nodiscard]] QStringList differences(const Shape &recorded, const Shape &here);

} // namespace journeyscope::testing
