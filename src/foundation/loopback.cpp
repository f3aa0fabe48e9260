// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/loopback.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace journeyscope {

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression thisMachine(uR"(\A(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1)\z)"_s);
    return thisMachine.match(url.host()).hasMatch();
}

} // namespace journeyscope
