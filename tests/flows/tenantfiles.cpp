// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenantfiles.h"

#include "support/folders.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

QStringList tenantFiles()
{
    QStringList names;
    for (const QString &file : QDir(sourcePath(u"resources/scenarios"_s)).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

QString tenantFile(const QString &name)
{
    return sourcePath(u"resources/scenarios/%1.json"_s.arg(name));
}

Json walkOf(const QString &name)
{
    return member(parseJson(readFile(tenantFile(name))).value_or(Json::null()), "walk"_L1);
}

} // namespace journeyscope::testing
