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
    QString businessUnit; ///< MID of who asks
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
    bool isNeverThere = false; ///< the tenant has none, so that nothing is known of the properties
    bool isRows = false; ///< of a data extension: names of fields in any case, and no "like"
};

// The properties of a row of the catalogue.

[[nodiscard]] SoapProperty text(const QString &name, int maxLength = 0);
[[nodiscard]] SoapProperty whole(const QString &name);
[[nodiscard]] SoapProperty moment(const QString &name);
[[nodiscard]] SoapProperty flag(const QString &name);
/// There by name, and never told.
[[nodiscard]] SoapProperty hidden(const QString &name, const QString &type);
/// Told, but no condition may name it.
[[nodiscard]] SoapProperty unfiltered(SoapProperty property);

[[nodiscard]] QList<SoapProperty> texts(const QStringList &names);
[[nodiscard]] QList<SoapProperty> wholes(const QStringList &names);
[[nodiscard]] QList<SoapProperty> flags(const QStringList &names);
/// @p more behind the properties of everything that is made at one time and changed at another.
[[nodiscard]] QList<SoapProperty> dated(const QList<SoapProperty> &more);

/// A thing that is only pointed to, by its key.
[[nodiscard]] SoapMember reference(const QString &kind, const QString &key);

/// When the things were made that every account has from its first day.
inline const QString accountMade = QStringLiteral("2024-01-15T08:00:00");

} // namespace journeyscope::simulator
