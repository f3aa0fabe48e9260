// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/eventcontract.h"

#include <QByteArray>

namespace journeyscope {

/// A contract as it was at some time, kept in a file that people read in git.
struct SavedContract {
    EventContract contract;
    int version = 1; ///< counted by us from 1, with every save that differs
    QDateTime savedAt; ///< UTC

    friend bool operator==(const SavedContract &, const SavedContract &) = default;
};

/// Pretty JSON, "journeyscope.contract/1", one field to a member list, always in the same order.
[[nodiscard]] QByteArray contractFile(const SavedContract &saved);

/// Unusable, with what is wrong, for bytes that are no such file. Members that are missing are not known; those that only a
/// later program knows are left alone.
[[nodiscard]] Result<SavedContract> readContractFile(const QByteArray &bytes);

} // namespace journeyscope
