// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/folders.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

QString dataPath(const QString &path)
{
    return QStringLiteral(JOURNEYSCOPE_TEST_DATA) + u'/' + path;
}

QString recordedPath(const QString &path)
{
    return QStringLiteral(JOURNEYSCOPE_RECORDED) + u'/' + path;
}

QString referencePath(const QString &path)
{
    return QStringLiteral(JOURNEYSCOPE_RECORDED) + u"/../reference/"_s + path;
}

bool recordedAnswersPresent()
{
    return QDir(QStringLiteral(JOURNEYSCOPE_RECORDED)).exists();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QStringList foldersIn(const QString &path)
{
    return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString sourcePath(const QString &path)
{
    return QStringLiteral(JOURNEYSCOPE_SOURCE_DIR) + u'/' + path;
}

QString programPath(const QString &name)
{
    return QStringLiteral(JOURNEYSCOPE_BIN_DIR) + u'/' + name;
}

} // namespace journeyscope::testing
