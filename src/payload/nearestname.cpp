// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/nearestname.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr int closeEnough = 2; ///< letters
static constexpr qsizetype longestFieldName = 128; ///< characters, the platform's limit

static QString bare(QStringView name)
{
    QString kept;
    for (const QChar c : name) {
        if (!c.isSpace() && c != u'_' && c != u'-')
            kept += c.toCaseFolded();
    }
    return kept;
}

/// Letters to insert, delete or replace between @p one and @p other.
static int distance(QStringView one, QStringView other)
{
    QVarLengthArray<int, longestFieldName + 1> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const int replaced = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

NearestName::NearestName(const QStringList &names)
{
    m_known.reserve(names.size());
    for (const QString &name : names)
        m_known.append({.name = name, .bare = bare(name)});
}

NearestName::NearestName(const QList<DataExtensionField> &fields)
{
    m_known.reserve(fields.size());
    for (const DataExtensionField &field : fields)
        m_known.append({.name = field.name, .bare = bare(field.name)});
}

QString NearestName::to(QStringView name) const
{
    if (name.size() > longestFieldName)
        return {};
    const QString wanted = bare(name);
    QString nearest;
    int least = closeEnough + 1;
    for (const Known &known : m_known) {
        // In very short names two letters are everything.
        if (std::abs(known.bare.size() - wanted.size()) >= least || std::min(known.bare.size(), wanted.size()) <= closeEnough)
            continue;
        const int apart = distance(wanted, known.bare);
        if (apart < least) {
            least = apart;
            nearest = known.name;
        }
    }
    return nearest;
}

QString nearestName(QStringView name, const QList<DataExtensionField> &fields)
{
    return NearestName(fields).to(name);
}

} // namespace journeyscope
