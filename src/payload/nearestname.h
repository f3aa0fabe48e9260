// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdefinitions/dataextension.h"

#include <QStringList>

namespace journeyscope {

/// Finds the field that is meant by a name that is not quite right; for many names of one contract.
class NearestName
{
public:
    explicit NearestName(const QStringList &names);
    explicit NearestName(const QList<DataExtensionField> &fields);

    /// The field whose name is most like @p name: the same without blanks, "_" and "-", or at most two letters apart.
    /// Empty: none is close.
    [[nodiscard]] QString to(QStringView name) const;

private:
    struct Known {
        QString name;
        QString bare;
    };
    QList<Known> m_known;
};

/// The same for a single name.
[[nodiscard]] QString nearestName(QStringView name, const QList<DataExtensionField> &fields);

} // namespace journeyscope
