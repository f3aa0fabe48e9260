// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/tenantfiles.h"
#include "foreignclients.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

/// mcdev retrieves a business unit of the simulated tenant, and what it wrote is a tenant again.
/// Without what an e-mail's send refers to: lists, mails and classifications are not among the types that are retrieved.
static Json withoutSends(Json node)
{
    if (node.is_object()) {
        node.erase("triggeredSend");
        for (auto &one : node.object_range())
            one.value() = withoutSends(one.value());
    } else if (node.is_array()) {
        for (Json &one : node.array_range())
            one = withoutSends(one);
    }
    return node;
}

static QByteArray comparable(const QByteArray &text)
{
    const Result<Json> json = parseJson(text);
    return json ? toPrettyBytes(withoutSends(*json)) : text;
}

class McdevTest : public QObject {
    Q_OBJECT

private:
    using Retrieved = QMap<QString, QByteArray>; ///< contents by path below retrieve/

    static void fill(const QString &name, const QString &target, const RunningSimulator &simulator)
    {
        QString text = QString::fromUtf8(readFile(foreignFile(u"mcdev/"_s + name)));
        text.replace("\"{{accountId}}\""_L1, simulator.told("accountId"_L1));
        text.replace("{{clientId}}"_L1, simulator.told("clientId"_L1));
        text.replace("{{clientSecret}}"_L1, simulator.told("clientSecret"_L1));
        text.replace("{{host}}"_L1, foreignHost());
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    static Finished retrieve(const RunningSimulator &simulator, const QTemporaryDir &project)
    {
        fill(u"mcdevrc.json"_s, project.filePath(u".mcdevrc.json"_s), simulator);
        fill(u"mcdev-auth.json"_s, project.filePath(u".mcdev-auth.json"_s), simulator);
        return runNode({clientFile(u"node_modules/mcdev/lib/cli.js"_s), u"retrieve"_s, u"simulated/Unit"_s,
                           u"event,journey,dataExtension"_s, u"--skipInteraction"_s},
            simulator, project.path());
    }

    static Retrieved filesOf(const QTemporaryDir &project)
    {
        Retrieved files;
        const QDir folder(project.filePath(u"retrieve"_s));
        QDirIterator walk(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            files.insert(folder.relativeFilePath(path), readFile(path));
        }
        return files;
    }

    /// Those of one type, by the key that is called @p name.
    static QMap<QString, Json> objectsOf(const Retrieved &files, const QString &type, QLatin1StringView name)
    {
        QMap<QString, Json> objects;
        for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
            if (!file.key().endsWith(u".%1-meta.json"_s.arg(type)))
                continue;
            const Json json = parseJson(file.value()).value_or(Json::null());
            objects.insert(textOf(json, name), json);
        }
        return objects;
    }

    static QMap<QString, Json> newestJourneys(const Json &tenant)
    {
        QMap<QString, Json> newest;
        for (const Json &journey : member(tenant, "journeys"_L1).array_range()) {
            const QString key = textOf(journey, "key"_L1);
            if (textOf(journey, "status"_L1) != "Deleted"_L1
                && (!newest.contains(key)
                    || integerOf(newest.value(key), "version"_L1) < integerOf(journey, "version"_L1)))
                newest.insert(key, journey);
        }
        return newest;
    }

    static QStringList outline(const Json &journey)
    {
        QStringList steps;
        for (const Json &activity : member(journey, "activities"_L1).array_range()) {
            QStringList ways;
            for (const Json &outcome : member(activity, "outcomes"_L1).array_range())
                ways.append(textOf(outcome, "key"_L1) + u'>' + textOf(outcome, "next"_L1));
            const Json &criteria = member(member(activity, "configurationArguments"_L1), "criteria"_L1);
            steps.append(textOf(activity, "key"_L1) + u' ' + textOf(activity, "type"_L1) + u' ' + ways.join(u',')
                + QString::fromUtf8(toBytes(criteria)));
        }
        steps.sort(); // mcdev puts them in an order of its own, and the order says nothing
        return steps;
    }

    static QStringList fieldsOf(const Json &fields, const std::array<QLatin1StringView, 5> &names)
    {
        QStringList lines;
        for (const Json &field : fields.array_range()) {
            const bool primary = booleanOf(field, names[3]).value_or(false);
            lines.append(u"%1 %2 %3 %4 %5"_s.arg(textOf(field, names[0]), textOf(field, names[1]),
                textOf(field, names[2]), primary ? u"key"_s : QString(),
                primary || booleanOf(field, names[4]).value_or(false) ? u"required"_s : QString()));
        }
        return lines;
    }

private Q_SLOTS:
    void retrievesWhatTheTenantHas()
    {
        SKIP_WITHOUT_FOREIGN_CLIENTS();
        QTemporaryDir project;
        const QString file = tenantFile(u"all-goes-well"_s);
        RunningSimulator simulator(file);
        QVERIFY2(simulator.isReady(), simulator.errors().constData());
        const Json tenant = parseJson(readFile(file)).value_or(Json::null());

        const Finished finished = retrieve(simulator, project);
        QVERIFY2(finished.exitCode == 0, (finished.output + finished.errors).constData());
        const Retrieved files = filesOf(project);
        compareDataExtensions(tenant, files);
        compareEventDefinitions(tenant, files);
        compareJourneys(tenant, files);
    }

    void whatWasRetrievedIsATenantAgain()
    {
        SKIP_WITHOUT_FOREIGN_CLIENTS();
        QTemporaryDir first;
        QTemporaryDir second;
        RunningSimulator original(tenantFile(u"all-goes-well"_s));
        QVERIFY2(original.isReady(), original.errors().constData());
        QCOMPARE(retrieve(original, first).exitCode, 0);
        RunningSimulator copy(first.filePath(u"retrieve"_s));
        QVERIFY2(copy.isReady(), copy.errors().constData());
        QCOMPARE(copy.told("accountId"_L1), original.told("accountId"_L1));

        QCOMPARE(retrieve(copy, second).exitCode, 0);

        const Retrieved before = filesOf(first);
        const Retrieved after = filesOf(second);
        QVERIFY(before.size() >= 10);
        QCOMPARE(after.keys(), before.keys());
        for (const QString &path : before.keys())
            QVERIFY2(comparable(before.value(path)) == comparable(after.value(path)), qPrintable(path));
    }

private:
    static void compareDataExtensions(const Json &tenant, const Retrieved &files)
    {
        const QMap<QString, Json> retrieved = objectsOf(files, u"dataExtension"_s, "CustomerKey"_L1);
        const Json &expected = member(tenant, "dataExtensions"_L1);
        QCOMPARE(retrieved.size(), qsizetype(expected.size()));
        for (const Json &dataExtension : expected.array_range()) {
            const Json json = retrieved.value(textOf(dataExtension, "key"_L1), Json::null());
            QCOMPARE(textOf(json, "Name"_L1), textOf(dataExtension, "name"_L1));
            QCOMPARE(
                textOf(member(json, "SendableDataExtensionField"_L1), "Name"_L1), textOf(dataExtension, "sendable"_L1));
            QCOMPARE(fieldsOf(member(json, "Fields"_L1),
                         {"Name"_L1, "FieldType"_L1, "MaxLength"_L1, "IsPrimaryKey"_L1, "IsRequired"_L1}),
                fieldsOf(member(dataExtension, "fields"_L1),
                    {"name"_L1, "type"_L1, "maxLength"_L1, "primaryKey"_L1, "required"_L1}));
        }
    }

    static void compareEventDefinitions(const Json &tenant, const Retrieved &files)
    {
        const QMap<QString, Json> retrieved = objectsOf(files, u"event"_s, "eventDefinitionKey"_L1);
        const Json &expected = member(tenant, "eventDefinitions"_L1);
        QMap<QString, QString> dataExtensionKeys;
        for (const Json &dataExtension : member(tenant, "dataExtensions"_L1).array_range())
            dataExtensionKeys.insert(textOf(dataExtension, "id"_L1), textOf(dataExtension, "key"_L1));
        QCOMPARE(retrieved.size(), qsizetype(expected.size()));
        for (const Json &definition : expected.array_range()) {
            const Json json = retrieved.value(textOf(definition, "eventDefinitionKey"_L1), Json::null());
            for (const auto name : {"name"_L1, "type"_L1, "category"_L1, "createdDate"_L1, "disableDEDataLogging"_L1})
                QCOMPARE(textOf(json, name), textOf(definition, name));
            QCOMPARE(textOf(json, "r__dataExtension_key"_L1),
                dataExtensionKeys.value(textOf(definition, "dataExtensionId"_L1)));
            QCOMPARE(textOf(member(json, "arguments"_L1), "criteria"_L1),
                textOf(member(definition, "arguments"_L1), "criteria"_L1));
        }
    }

    static void compareJourneys(const Json &tenant, const Retrieved &files)
    {
        const QMap<QString, Json> retrieved = objectsOf(files, u"journey"_s, "key"_L1);
        const QMap<QString, Json> expected = newestJourneys(tenant);
        QCOMPARE(retrieved.keys(), expected.keys());
        for (const Json &journey : expected) {
            const Json json = retrieved.value(textOf(journey, "key"_L1), Json::null());
            for (const auto name : {"name"_L1, "version"_L1, "status"_L1, "entryMode"_L1, "definitionType"_L1})
                QCOMPARE(textOf(json, name), textOf(journey, name));
            QCOMPARE(outline(json), outline(journey));
            const Json &triggers = member(journey, "triggers"_L1);
            if (triggers.empty())
                continue;
            QCOMPARE(textOf(member(member(json, "triggers"_L1)[0], "metaData"_L1), "r__event_key"_L1),
                textOf(member(triggers[0], "metaData"_L1), "eventDefinitionKey"_L1));
        }
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, McdevTest)
#include "mcdevtest.moc"
