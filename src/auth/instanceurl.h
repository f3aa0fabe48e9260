// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialprofile.h"

namespace journeyscope {

/// The base address of a service as a sign-in names it, a full address or a bare host name, with a trailing slash.
/// Nothing unless it is one that @p profile's token may be sent to: under marketingcloudapis.com over https, or on
/// loopback for the simulated tenant.
[[nodiscard]] std::optional<QUrl> instanceUrl(const CredentialProfile &profile, const QString &text);

} // namespace journeyscope
