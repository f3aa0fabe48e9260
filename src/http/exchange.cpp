// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/exchange.h"

namespace journeyscope::http {

Seen Exchange::seen() const
{
    const QByteArray asked = methodWord(method) + ' ' + url.path(QUrl::FullyEncoded).toUtf8();
    return Seen{.request = QString::fromUtf8(asked), .status = status, .at = at, .until = until, .exchange = number};
}

} // namespace journeyscope::http
