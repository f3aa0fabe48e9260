// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"

#include <QList>

#include <functional>

namespace journeyscope::simulator {

/// One node of the filter XML that entry sources and decision splits carry.
struct Filter {
    enum class Kind { All, Any, Condition };

    Kind kind = Kind::All;
    QList<Filter> parts; ///< of All and Any; All without parts lets everybody pass
    QString key; ///< of a Condition: "Event.<event key>.<field>" or "<data extension>.<field>"
    QString comparison; ///< of a Condition: "Equal", "GreaterThan", "IsNotNull", …
    QString value;
};

/// The value a condition's key stands for; empty optional: there is none.
using ValueOf = std::function<std::optional<QString>(const QString &key)>;

/// Empty text is a filter that lets everybody pass. Unusable for XML with a mistake or a comparison not known here.
[[nodiscard]] Result<Filter> parseFilter(const QString &xml);
/// Numbers are compared as numbers and moments as moments where both sides are such; text without regard to case.
[[nodiscard]] bool passes(const Filter &filter, const ValueOf &valueOf);

} // namespace journeyscope::simulator
