// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/answer.h"

namespace journeyscope::http {

QByteArray Answer::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (name.compare(header.name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

} // namespace journeyscope::http
