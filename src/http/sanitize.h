// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/request.h"

namespace journeyscope::http {

/// @p text with every secret of @p request and the values of its confidential members replaced by "•••", raw, percent-encoded
/// and base64 alike. For bodies and for server text that may echo what we sent.
[[nodiscard]] QByteArray sanitized(const Request &request, const QByteArray &text);
/// @p headers with Authorization, Cookie and Set-Cookie blanked.
[[nodiscard]] QList<Header> sanitized(const Request &request, const QList<Header> &headers);

} // namespace journeyscope::http
