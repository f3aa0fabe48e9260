// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/records/dataextensions.h"

namespace journeyscope::simulator {

/// One element of a SOAP result.
struct SoapMember {
    QString name;
    QString text;
    bool isNil = false;
    QList<SoapMember> parts;
};

struct SoapObject {
    QList<SoapMember> members; ///< in the order of the recorded answers

    /// By path, "DataExtension.CustomerKey".
    [[nodiscard]] QString valueOf(const QString &path) const;
    /// PartnerKey always stays, as the platform has it.
    void keepOnly(const QStringList &properties);
};

[[nodiscard]] QStringList soapObjectTypes();
/// What may be asked of @p objectType.
[[nodiscard]] QStringList soapProperties(const QString &objectType);
/// Every object of that type. Fields do not come in the order of Ordinal.
[[nodiscard]] QList<SoapObject> soapObjects(const DataExtensions &dataExtensions, const QString &objectType);

} // namespace journeyscope::simulator
