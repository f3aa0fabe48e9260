// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/tenant/refusal.h"

#include <QStringList>

#include <functional>

namespace journeyscope::simulator {

/// One comparison of a $filter, "OrderTotal gt 10".
struct Condition {
    QString property;
    QString comparison; ///< eq, ne, gt, ge, lt, le, like or in
    QStringList values; ///< several only with "in"
};

/// A whole $filter: one of the lists must hold in all its conditions, since "and" binds closer than "or".
using Conditions = QList<QList<Condition>>;

/// Reads "Name eq 'value' and Total gt 10 or Key in ('a','b')". Quotes in quoted text are doubled. 10003 for text that
/// is no filter. Parentheses other than those of "in" are not understood: no source tells that the platform does.
[[nodiscard]] std::expected<Conditions, Refusal> readConditions(const QString &filter);

/// Less than 0, 0, or more: numbers as numbers, the rest as text without regard to case.
[[nodiscard]] int comparedValues(const QString &left, const QString &right);
/// "like" knows % for anything.
[[nodiscard]] bool holds(const Condition &condition, const QString &actual);
[[nodiscard]] bool holds(const Conditions &conditions, const std::function<QString(const QString &property)> &valueOf);

} // namespace journeyscope::simulator
