// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/records/dataextensions.h"
#include "simulator/records/sendlog.h"
#include "simulator/records/soapobject.h"

#include <functional>

namespace journeyscope::simulator {

/// What objects are made from: the tenant as it is now.
struct SoapFacts {
    const DataExtensions &dataExtensions;
    const QList<Contact> &contacts;
    const QList<TriggeredSend> &triggeredSends;
    const QList<SuppressionList> &suppressionLists;
    const SendLog &sends;
    QDateTime now; ///< UTC
};

/// What may be asked of an object, as Describe tells it.
struct SoapProperty {
    QString name;
    QString type = QStringLiteral("String");
    int maxLength = 0; ///< 0: none
    bool required = false;
    bool retrievable = true;
    bool filterable = true;
};

/// One row of the catalogue of object types.
struct SoapType {
    QString name;
    QString scope; ///< empty: any token will do
    QList<SoapProperty> properties;
    std::function<QList<SoapObject>(const SoapFacts &facts)> objects;
    bool isRows = false; ///< of a data extension: names of fields in any case, and no "like"
};

[[nodiscard]] inline SoapProperty text(const QString &name, int maxLength = 0)
{
    return SoapProperty{.name = name, .maxLength = maxLength};
}

[[nodiscard]] inline SoapProperty whole(const QString &name)
{
    return SoapProperty{.name = name, .type = QStringLiteral("Int32")};
}

[[nodiscard]] inline SoapProperty moment(const QString &name)
{
    return SoapProperty{.name = name, .type = QStringLiteral("DateTime")};
}

[[nodiscard]] inline SoapProperty flag(const QString &name)
{
    return SoapProperty{.name = name, .type = QStringLiteral("Boolean")};
}

/// There by name, and never told.
[[nodiscard]] inline SoapProperty hidden(const QString &name, const QString &type)
{
    return SoapProperty{.name = name, .type = type, .retrievable = false};
}

/// Told, but no condition may name it.
[[nodiscard]] inline SoapProperty unfiltered(SoapProperty property)
{
    property.filterable = false;
    return property;
}

/// When the things were made that every account has from its first day.
inline const QString accountMade = QStringLiteral("2024-01-15T08:00:00");

} // namespace journeyscope::simulator
