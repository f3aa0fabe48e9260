// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/journeys/activityoutline.h"

#include <QCoreApplication>

using namespace journeyscope;
using namespace Qt::StringLiterals;

/// "a: b c" is an activity a with ways out to b and c; a way to nowhere is written as "-".
static JourneyVersion drawn(const QStringList &lines)
{
    JourneyVersion version;
    for (const QString &line : lines) {
        Activity activity;
        activity.key = line.section(u':', 0, 0);
        activity.name = activity.key;
        for (const QString &next : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts))
            activity.outcomes << Outcome {next, next == u"-" ? QString() : next, u"to "_s + next, {}};
        version.activities << activity;
    }
    return version;
}

static QString written(const QList<OutlineLine> &lines, int depth = 0)
{
    QString text;
    for (const OutlineLine &line : lines)
        text += QString(depth, u'.') + line.title + u'\n' + written(line.below, depth + 1);
    return text;
}

class ActivityOutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlines_data()
    {
        QTest::addColumn<QStringList>("drawing");
        QTest::addColumn<QString>("outline");

        QTest::newRow("nothing") << QStringList() << QString();
        QTest::newRow("in order of the path, not of the file") << QStringList {u"mail:-"_s, u"wait: mail"_s} << u"wait\nmail\n"_s;
        QTest::newRow("split") << QStringList {u"split: mail -"_s, u"mail:"_s} << u"split\n.to mail\n..mail\n.to -\n..The path ends\n"_s;
        QTest::newRow("paths meet again") << QStringList {u"split: a b"_s, u"a: join"_s, u"b: join"_s, u"join: -"_s}
                                          << u"split\n.to a\n..a\n..join\n.to b\n..b\n..Continues at “join”\n"_s;
        QTest::newRow("a circle ends") << QStringList {u"a: b"_s, u"b: a"_s} << u"a\nb\nContinues at “a”\n"_s;
        QTest::newRow("leads to what is not there") << QStringList {u"a: lost"_s} << u"a\n"_s;
    }

    void outlines()
    {
        QFETCH(QStringList, drawing);
        QFETCH(QString, outline);

        QCOMPARE(written(activityOutline(drawn(drawing))), outline);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ActivityOutlineTest)
#include "activityoutlinetest.moc"
