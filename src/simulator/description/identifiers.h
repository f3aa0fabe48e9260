// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

namespace journeyscope::simulator {

/// GUIDs in an endless row that is the same at every start, so that the same tenant file and seed tell the same story.
class Identifiers {
public:
    /// Another @p seed, another row.
    explicit Identifiers(quint64 seed = 1) : m_seed(seed) { }

    [[nodiscard]] QString next(QStringView what);

private:
    quint64 m_seed;
    quint64 m_count = 0;
};

/// The GUID that belongs to @p name, always the same.
[[nodiscard]] QString guidOf(QStringView name);

} // namespace journeyscope::simulator
