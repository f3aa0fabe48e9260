// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace journeyscope::simulator {

/// One element of a SOAP result.
struct SoapMember {
    QString name;
    QString text;
    bool isNil = false;
    QList<SoapMember> parts;
};

/// What the SOAP service tells of one thing. It stands here because the tenant keeps what a retrieve has not told yet.
struct SoapObject {
    QList<SoapMember> members; ///< in the order of the recorded answers

    /// By path, "DataExtension.CustomerKey"; of a row, by the name of a field without regard to case. Empty: no value.
    [[nodiscard]] QString valueOf(const QString &path) const;
    /// As the platform has it, PartnerKey and ObjectID stay; an ObjectID nobody asked for is told as nil.
    void keepOnly(const QStringList &properties);
};

/// Said to be there, and without a value.
[[nodiscard]] SoapMember nil(const QString &name);
/// Empty text is written as an empty element.
[[nodiscard]] SoapMember plain(const QString &name, const QString &text);
[[nodiscard]] SoapMember plain(const QString &name, int number);
[[nodiscard]] SoapMember plain(const QString &name, bool value);
[[nodiscard]] SoapMember group(const QString &name, const QList<SoapMember> &parts);

/// The number that belongs to @p name, always the same, for what the platform counts instead of giving it a GUID.
[[nodiscard]] int numberOf(QStringView name);

} // namespace journeyscope::simulator
