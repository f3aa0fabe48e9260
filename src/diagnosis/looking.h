// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/look.h"

#include <optional>

namespace journeyscope {

/// Why a look that ended with @p failure tells nothing, as a sentence that begins with @p what ("Journey history"). The
/// missing right is named, because "not allowed to look" must never read as "nothing there".
[[nodiscard]] QString whyUnread(const Failure &failure, const QString &what);
[[nodiscard]] QString neverRead(const QString &what);

/// Empty when @p look can be used, else the sentence that says why not.
template <typename T>
[[nodiscard]] QString whyUnread(const std::optional<Look<T>> &look, const QString &what)
{
    if (!look)
        return neverRead(what);
    return look->succeeded() ? QString() : whyUnread(look->result.error(), what);
}

/// The failure of @p look if it is for @p reason, else null.
template <typename T>
[[nodiscard]] const Failure *failedFor(const std::optional<Look<T>> &look, Reason reason)
{
    return look && !look->succeeded() && look->result.error().reason == reason ? &look->result.error() : nullptr;
}

} // namespace journeyscope
