// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "observation/historyrow.h"

namespace journeyscope {

/// The filters of @p query as the body of a history call.
[[nodiscard]] QByteArray historyFilter(const HistoryQuery &query);

/// Reads one row of a search.
[[nodiscard]] HistoryRow readHistoryRow(const Json &json);
/// Reads one row of a download from its cells by lower-cased column name.
[[nodiscard]] HistoryRow readHistoryRow(const QMap<QString, QString> &cells);

/// Without rows of other contacts than the one @p query asks for, which a tenant sends that ignores the filter.
[[nodiscard]] QList<HistoryRow> ofContact(QList<HistoryRow> rows, const HistoryQuery &query);
[[nodiscard]] QList<HistoryRow> oldestFirst(QList<HistoryRow> rows);

} // namespace journeyscope
