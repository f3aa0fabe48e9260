// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

namespace journeyscope::simulator {

/// GUIDs in an endless row that is the same at every start, so that the same tenant file tells the same story.
class Identifiers {
public:
    [[nodiscard]] QString next(QStringView what);

private:
    quint64 m_count = 0;
};

/// The GUID that belongs to @p name, always the same.
[[nodiscard]] QString guidOf(QStringView name);

} // namespace journeyscope::simulator
