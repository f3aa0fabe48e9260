// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenant/tenantrequest.h"

#include <QUrl>

namespace journeyscope {

QByteArray pathSegment(const QString &key)
{
    const QByteArray encoded = QUrl::toPercentEncoding(key);
    // A segment of dots alone would be taken for "this folder" or "the folder above".
    if (encoded == "." || encoded == "..")
        return QByteArray(encoded).replace(".", "%2E");
    return encoded;
}

} // namespace journeyscope
