// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/mailaddress.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static constexpr qsizetype longest = 100;

bool isRejectedAddress(const QString &address)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    static const QStringList roles{
        u"abuse"_s, u"postmaster"_s, u"spam"_s, u"noreply"_s, u"no-reply"_s, u"mailer-daemon"_s};
    return address.size() > longest || !form.match(address).hasMatch()
        || roles.contains(address.section(u'@', 0, 0), Qt::CaseInsensitive);
}

} // namespace journeyscope::simulator
