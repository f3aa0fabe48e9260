// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reference.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace journeyscope::testing::reference {

static QByteArray stored(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void rewrite(const QByteArray &actual, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(actual) != actual.size())
        qFatal("cannot write %s", qPrintable(path));
}

Match compare(const QByteArray &actual, const QString &path)
{
    if (QFile::exists(path) && stored(path) == actual)
        return Match::Same;
    if (qEnvironmentVariable("UPDATE_REFERENCE") != "1"_L1)
        return Match::Different;
    rewrite(actual, path);
    return Match::Rewritten;
}

QString firstDifference(const QByteArray &actual, const QString &path)
{
    if (!QFile::exists(path))
        return path + u" is missing; UPDATE_REFERENCE=1 writes it"_s;
    const QList<QByteArray> is = actual.split('\n');
    const QList<QByteArray> should = stored(path).split('\n');
    qsizetype line = 0;
    while (line < is.size() && line < should.size() && is[line] == should[line])
        ++line;
    const auto at = [line](const QList<QByteArray> &lines) {
        return line < lines.size() ? QString::fromUtf8(lines[line]) : u"(end)"_s;
    };
    return u"%1, line %2\n  is      %3\n  expected %4"_s.arg(path).arg(line + 1).arg(at(is), at(should));
}

} // namespace journeyscope::testing::reference
