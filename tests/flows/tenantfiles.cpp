// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenantfiles.h"

#include "support/folders.h"

#include <QDir>
#include <QRegularExpression>

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

QDateTime momentBefore(const QDateTime &now, const QString &ago)
{
    static const QRegularExpression form(u"^-P(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?$"_s);
    const QRegularExpressionMatch parts = form.match(ago);
    if (!parts.hasMatch())
        qFatal("%s is no duration", qPrintable(ago));
    const qint64 hours = parts.captured(1).toLongLong() * 24 + parts.captured(2).toLongLong();
    return now.addSecs(-((hours * 60 + parts.captured(3).toLongLong()) * 60 + parts.captured(4).toLongLong() + 30));
}

} // namespace journeyscope::testing
