// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace journeyscope {

/// One row of the catalogue of faults: what it is called, what people will see, and how a tenant file would say it.
struct FaultRow {
    QString id;
    QString title; ///< a few words
    QString sentence;
    QByteArray fault; ///< JSON, as in the "faults" of a tenant file
};

/// The faults that the window offers. Of two that meet the same call the simulator plays the first, so those about one
/// call stand before those about every call.
[[nodiscard]] const QList<FaultRow> &faultRows();

} // namespace journeyscope
