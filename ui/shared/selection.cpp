// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/selection.h"

namespace journeyscope {

void Selection::select(quint64 exchange, const QString &checkId)
{
    if (exchange == m_exchange && checkId == m_checkId)
        return;
    m_exchange = exchange;
    m_checkId = checkId;
    Q_EMIT changed();
}

} // namespace journeyscope
