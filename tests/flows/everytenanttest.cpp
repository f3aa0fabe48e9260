// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "runningsimulator.h"
#include "support/schema.h"
#include "support/folders.h"
#include "support/testmain.h"
#include "tenantfiles.h"

#include <QDir>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

/// Every tenant file is diagnosed from outside: a simulator process, a command line process, and what it prints.
class EveryTenantTest : public QObject
{
    Q_OBJECT

private:
    static QStringList arguments(const Json &walk, const QString &payloadFile)
    {
        QStringList list {u"--format"_s, u"json"_s, u"diagnose"_s, u"--event"_s, textOf(walk, "eventDefinitionKey"_L1), u"--contact"_s,
            textOf(walk, "contactKey"_L1)};
        if (!payloadFile.isEmpty())
            list << u"--payload"_s << payloadFile;
        if (hasMember(walk, "expectedJourney"_L1))
            list << u"--journey"_s << textOf(walk, "expectedJourney"_L1);
        if (hasMember(walk, "since"_L1))
            list << u"--since"_s << momentBefore(QDateTime::currentDateTimeUtc(), textOf(walk, "since"_L1)).toString(Qt::ISODateWithMs);
        return list;
    }

    static QStringList texts(const Json &list)
    {
        QStringList all;
        if (list.is_array()) {
            for (const Json &item : list.array_range())
                all.append(scalarText(item));
        }
        return all;
    }

private Q_SLOTS:
    void namesThePlantedCauseFirst_data()
    {
        QTest::addColumn<QString>("tenant");
        for (const QString &name : tenantFiles())
            QTest::newRow(qPrintable(name)) << name;
    }

    void namesThePlantedCauseFirst()
    {
        QFETCH(QString, tenant);
        QTemporaryDir home;
        const Json walk = walkOf(tenant);
        for (const QString &cause : texts(member(walk, "expectedCauses"_L1)))
            if (!QFile::exists(sourcePath(u"resources/checks/%1.md"_s.arg(cause))))
                QSKIP("the catalogue has no check for this cause yet");
        QString payloadFile;
        if (hasMember(walk, "payload"_L1)) {
            payloadFile = home.filePath(u"payload.json"_s);
            QFile file(payloadFile);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(toPrettyBytes(member(walk, "payload"_L1)));
        }

        RunningSimulator simulator(tenantFile(tenant));
        QVERIFY2(simulator.isReady(), simulator.errors().constData());
        const Finished finished = run(u"journeyscope-cli"_s, arguments(walk, payloadFile), simulator.tenantIn(bareEnvironment(home.path())));

        const Result<Json> diagnosis = parseJson(finished.output);
        QVERIFY2(diagnosis.has_value(), (finished.errors + finished.output).constData());
        const Json &verdict = member(*diagnosis, "verdict"_L1);
        const QStringList expected = texts(member(walk, "expectedCauses"_L1));
        const QStringList causes = texts(member(verdict, "causes"_L1));
        QVERIFY2(causes.value(0) == expected.value(0), finished.output.constData());
        const QStringList wrong {u"refused"_s, u"failed"_s};
        const QStringList right {u"entered"_s, u"waiting"_s};
        const QString outcome = textOf(verdict, "outcome"_L1);
        QCOMPARE(finished.exitCode, wrong.contains(outcome) ? 1 : right.contains(outcome) ? 0 : 3);
        const QString complaints = violations(*diagnosis, sourcePath(u"resources/schema/diagnosis-1.json"_s));
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
        QVERIFY(!finished.output.contains("\"clientSecret\""));
        QCOMPARE(simulator.end(), 0);
    }

    void everyCheckHasATenantThatPlaysIt()
    {
        QStringList played;
        for (const QString &name : tenantFiles())
            played += texts(member(walkOf(name), "expectedCauses"_L1));
        for (const QString &page : QDir(sourcePath(u"resources/checks"_s)).entryList({u"*-*.md"_s}, QDir::Files))
            QVERIFY2(played.contains(page.chopped(3)), qPrintable(page));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, EveryTenantTest)
#include "everytenanttest.moc"
