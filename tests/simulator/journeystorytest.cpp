// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/tenantfile.h"
#include "simulator/tenant/tenant.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using namespace journeyscope::simulator;
using namespace journeyscope::testing;

// Each folder of tests/data/simulator/journeys tells a story: what base.json has in common for all, story.json what
// differs, told.txt what history and sends must then say. Moments are those since the tenant's start.

static const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC);

static const QString stories = u"simulator/journeys/"_s;

/// The story's members over those of base.json.
static QByteArray tenantText(const QString &story)
{
    const auto read = [](const QString &path) {
        const Result<Json> json = parseJson(readFile(path));
        if (!json)
            qFatal("%s: %s", qPrintable(path), qPrintable(json.error().detail));
        return *json;
    };
    Json tenant = read(dataPath(stories + u"base.json"_s));
    const Json own = read(dataPath(stories + story + u"/story.json"_s));
    for (const auto &one : own.object_range())
        tenant.insert_or_assign(one.key(), one.value());
    return toBytes(tenant);
}

static QList<JourneyVersion> versionsOf(const TenantDescription &description)
{
    QList<JourneyVersion> versions;
    for (const Json &json : description.journeyVersions)
        versions.append(readJourneyVersion(json).value());
    return versions;
}

/// "-01:00:00.000", "+2d 02:00:00.040".
static QString since(const QDateTime &moment)
{
    const qint64 length = noon.msecsTo(moment);
    const qint64 day = 86'400'000;
    const QString days = qAbs(length) >= day ? u"%1d "_s.arg(qAbs(length) / day) : QString();
    const QTime rest = QTime::fromMSecsSinceStartOfDay(int(qAbs(length) % day));
    return (length < 0 ? u"-"_s : u"+"_s) + days + rest.toString(u"HH:mm:ss.zzz"_s);
}

static QString told(const HistoryLine &line)
{
    QStringList words{since(line.at), line.contactKey, line.activityType, line.activityName, line.status};
    if (line.end.isValid())
        words << u"until "_s + since(line.end);
    if (!line.outcome.isEmpty())
        words << u"by "_s + line.outcome;
    words << line.message << line.errorCode;
    words.removeAll(QString());
    return words.join(u" | "_s);
}

static QString told(const Send &send)
{
    static const QMap<Send::Fate, QString> fates{{Send::Fate::Sent, u"sent"_s}, {Send::Fate::NotSent, u"not sent"_s},
        {Send::Fate::Queued, u"queued"_s}, {Send::Fate::Failed, u"failed"_s}};
    QStringList words{since(send.at), send.contactKey, u"mail "_s + send.triggeredSendKey, fates.value(send.fate)};
    words << send.reason << send.bounceCategory;
    words.removeAll(QString());
    return words.join(u" | "_s);
}

class JourneyStoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStoryIsTold_data()
    {
        QTest::addColumn<QString>("story");
        const QStringList all = foldersIn(dataPath(stories));
        QVERIFY(!all.isEmpty());
        for (const QString &story : all)
            QTest::newRow(qPrintable(story)) << story;
    }

    void everyStoryIsTold()
    {
        QFETCH(QString, story);
        const QTemporaryDir scratch;
        const QString path = scratch.filePath(u"tenant.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tenantText(story));
        file.close();
        const Result<TenantFile> read = readTenantFile(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        TenantDescription description = read->description;
        description.start = noon;
        Tenant tenant(description, versionsOf(description), 0);

        const auto played = tenant.play();
        QVERIFY2(played, played ? "" : qPrintable(played.error().sentence));
        tenant.clock().advance(std::chrono::days(20));
        tenant.catchUp();

        QStringList lines;
        for (const HistoryLine &line : tenant.history().visible({}, tenant.now()))
            lines << told(line);
        for (const Send &send : tenant.sends().all())
            lines << told(send);
        const QString text = lines.join(u'\n') + u'\n';
        const QString expected = QString::fromUtf8(readFile(dataPath(stories + story + u"/told.txt"_s)));
        QCOMPARE(text, expected);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, JourneyStoryTest)
#include "journeystorytest.moc"
