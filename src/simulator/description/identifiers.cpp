// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/description/identifiers.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static constexpr QUuid family(0x8c2f6f0au, 0x4a51, 0x4d1b, 0x9e, 0x35, 0x6d, 0x0c, 0x52, 0x7b, 0x11, 0xe4);

QString guidOf(QStringView name)
{
    return QUuid::createUuidV5(family, name.toUtf8()).toString(QUuid::WithoutBraces);
}

QString Identifiers::next(QStringView what)
{
    return guidOf(u"%1 %2 %3"_s.arg(m_seed).arg(what).arg(++m_count));
}

} // namespace journeyscope::simulator
