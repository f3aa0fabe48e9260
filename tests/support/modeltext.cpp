// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/modeltext.h"

#include <QAbstractItemModel>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

static QString valueText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toString(Qt::ISODateWithMs);
    const QString text = value.toString();
    return text.isEmpty() ? u"-"_s : text;
}

static void writeRows(QString &text, const QAbstractItemModel &model, const QModelIndex &parent, const QList<int> &roles, int depth)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        QStringList cells;
        if (roles.isEmpty()) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                cells.append(valueText(model.index(row, column, parent).data()));
        } else {
            for (const int role : roles)
                cells.append(valueText(first.data(role)));
        }
        text += QString(2 * depth, u' ') + cells.join(u" | "_s) + u'\n';
        writeRows(text, model, first, roles, depth + 1);
    }
}

QString modelText(const QAbstractItemModel &model, const QStringList &roles)
{
    QList<int> numbers;
    for (const QString &role : roles)
        numbers.append(model.roleNames().key(role.toLatin1(), -1));
    QString text;
    writeRows(text, model, {}, numbers, 0);
    return text;
}

} // namespace journeyscope::testing
