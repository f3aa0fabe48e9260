// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/request.h"

namespace journeyscope::http {

/// A complete answer: status line, headers and the whole body arrived.
struct Answer {
    int status = 0;
    QList<Header> headers;
    QByteArray body; ///< decompressed, at most Transport::largestBody bytes

    /// The first header named @p name without regard to case, empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace journeyscope::http
