// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "foundation/key.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace journeyscope {

/// What the body of an event call says, read leniently. The bytes that are sent are always the user's own text.
struct Payload {
    ContactKey contact;
    EventDefinitionKey definition;
    QList<QPair<QString, QString>> data; ///< names in the order of the text, scalars as they were spelled

    /// The value of the field called @p name without regard to case; empty optional: not there.
    [[nodiscard]] std::optional<QString> value(QStringView name) const;
};

/// Unreadable, with line and column, for text that is not one JSON object.
[[nodiscard]] Result<Payload> readPayload(const QString &text);

} // namespace journeyscope
