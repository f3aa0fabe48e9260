// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "templates/payloadtemplate.h"

#include <QByteArray>

namespace journeyscope {

/// What stands beside the payload: name, notes (a list of lines, so that a diff shows which one changed), tags and
/// event.
[[nodiscard]] QByteArray headBytes(const PayloadTemplate &entry);
/// Reads them into @p entry. Members that are not known are passed over: another version may have written them.
[[nodiscard]] Result<void> readHead(const QByteArray &bytes, PayloadTemplate &entry);

/// The payload's text; Unreadable for what is not UTF-8, because its bytes could not be given back.
[[nodiscard]] Result<QString> payloadTextOf(const QByteArray &bytes);

/// "Order placed, Grüße!" as "order-placed-gruesse"; "template" for a name without any letter a to z or digit.
[[nodiscard]] QString slugOf(const QString &name);

} // namespace journeyscope
