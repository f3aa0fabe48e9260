// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/payloadtemplate.h"

#include <QList>

namespace journeyscope {

/// Whether every word of @p words stands in name, notes, tags or event of @p entry, at any place and in any case.
/// Nothing asked fits everything.
[[nodiscard]] bool fits(const PayloadTemplate &entry, const QString &words);
/// Those of @p templates that fit, in their order.
[[nodiscard]] QList<PayloadTemplate> matching(const QList<PayloadTemplate> &templates, const QString &words);

} // namespace journeyscope
