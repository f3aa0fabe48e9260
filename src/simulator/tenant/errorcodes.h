// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The platform's general error numbers (documented). Which of them real tenants send for which refusal was hardly ever
/// recorded; the table of choices in the simulator's page says where.
namespace journeyscope::simulator::errorcode {

inline constexpr int general = 10000;
inline constexpr int wrongType = 10001;
inline constexpr int missing = 10002;
inline constexpr int wrongFormat = 10003;
inline constexpr int brokenJson = 10004;
inline constexpr int wrongValue = 10005;
inline constexpr int severalErrors = 10006;
inline constexpr int runtimeError = 30000;
inline constexpr int invalidOperation = 30001;
inline constexpr int objectNotFound = 30003;
inline constexpr int alreadyExists = 30004;

} // namespace journeyscope::simulator::errorcode
