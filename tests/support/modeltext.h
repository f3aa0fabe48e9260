// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QAbstractItemModel;

namespace journeyscope::testing {

/// The whole of @p model as text, to be compared at once: a line per row, the cells of its columns divided by " | ", deeper
/// rows indented. With @p roles, by their role names, each row shows these of its first column instead; moments are ISO text,
/// and what has no text is "-".
[[nodiscard]] QString modelText(const QAbstractItemModel &model, const QStringList &roles = {});

} // namespace journeyscope::testing
