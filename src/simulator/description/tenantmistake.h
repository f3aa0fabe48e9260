// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace journeyscope::simulator {

/// Something wrong in a tenant file: where, as a JSON Pointer, and one sentence for people.
struct TenantMistake {
    QString pointer;
    QString sentence;
};

[[nodiscard]] inline std::unexpected<TenantMistake> mistakeAt(const QString &pointer, const QString &sentence)
{
    return std::unexpected(TenantMistake{.pointer = pointer, .sentence = sentence});
}

} // namespace journeyscope::simulator
