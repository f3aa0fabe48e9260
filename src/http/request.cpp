// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/request.h"

namespace journeyscope::http {

QByteArray methodWord(Method method)
{
    return method == Method::Post ? "POST" : "GET";
}

} // namespace journeyscope::http
