// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QHostInfo>

namespace journeyscope::http {

/// Looks up @p host. Nothing when @p deadline passes first. Qt remembers the result for the connection that follows.
[[nodiscard]] QCoro::Task<std::optional<QHostInfo>> lookUpName(QString host, std::chrono::milliseconds deadline);

} // namespace journeyscope::http
