// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/templatesearch.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace journeyscope {

bool fits(const PayloadTemplate &entry, const QString &words)
{
    const QString everything =
        QStringList{entry.name, entry.notes, entry.tags.join(u'\n'), entry.event.text()}.join(u'\n');
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        wanted, [&](const QString &word) { return everything.contains(word, Qt::CaseInsensitive); });
}

QList<PayloadTemplate> matching(const QList<PayloadTemplate> &templates, const QString &words)
{
    QList<PayloadTemplate> found;
    std::ranges::copy_if(
        templates, std::back_inserter(found), [&](const PayloadTemplate &entry) { return fits(entry, words); });
    return found;
}

} // namespace journeyscope
