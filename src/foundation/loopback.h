// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace journeyscope {

/// True for "localhost" and for addresses of 127.0.0.0/8 and ::1. Decided by the text alone, never by a name lookup.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace journeyscope
