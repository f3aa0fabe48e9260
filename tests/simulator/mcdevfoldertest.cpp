// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/folders.h"
#include "support/testmain.h"
#include "tenanttalk.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

/// A folder as mcdev writes it, our own: a published journey with a decision, a wait and a mail, a draft, keys instead
/// of ids, and a key that is a number.
static QString bookshop(const QString &path = {})
{
    return dataPath(u"simulator/mcdev/bookshop"_s) + path;
}

static const QString unit = u"/retrieve/shop/Books"_s;

static Json itemWith(const Json &list, QLatin1StringView name, const QString &value)
{
    for (const Json &item : member(list, "items"_L1).array_range()) {
        if (textOf(item, name) == value)
            return item;
    }
    return Json::null();
}

class McdevFolderTest : public QObject {
    Q_OBJECT

private:
    /// The bookshop with one text in one file replaced; an empty @p after with an empty @p before removes the file.
    static void copyWith(const QString &target, const QString &file, const QByteArray &before, const QByteArray &after)
    {
        QDirIterator walk(bookshop(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = QDir(bookshop()).relativeFilePath(walk.next());
            const bool isChanged = path.endsWith(file);
            if (isChanged && before.isEmpty())
                continue;
            QByteArray text = readFile(bookshop(u'/' + path));
            if (isChanged) {
                QVERIFY2(text.contains(before), before.constData());
                text.replace(before, after);
            }
            QVERIFY(QDir(target).mkpath(QFileInfo(path).path()));
            QFile copy(QDir(target).filePath(path));
            QVERIFY(copy.open(QIODevice::WriteOnly));
            copy.write(text);
        }
    }

private Q_SLOTS:
    void everyFolderOfTheProjectWillDo_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : {QString(), u"/retrieve"_s, u"/retrieve/shop"_s, unit})
            QTest::newRow(qPrintable(u'.' + path)) << path;
    }
    void everyFolderOfTheProjectWillDo()
    {
        QFETCH(QString, path);
        const auto tenant = SimulatedTenant::start({.tenant = bookshop(path)});
        QVERIFY2(tenant.has_value(), tenant ? "" : qPrintable(tenant.error().detail));
        QCOMPARE((*tenant)->addresses().accountId, u"7100042"_s);
        QCOMPARE((*tenant)->suggestedWalk().eventDefinitionKey, u"APIEvent-parcel-sent"_s);
    }

    void keysAreIdsAgain()
    {
        const auto tenant = SimulatedTenant::start({.tenant = bookshop()});
        QVERIFY2(tenant.has_value(), tenant ? "" : qPrintable(tenant.error().detail));
        TenantTalk talk((*tenant)->addresses());
        QCOMPARE(talk.signIn().status, 200);
        const Json definitions = talk.get(u"interaction/v1/eventDefinitions"_s).json();
        QCOMPARE(integerOf(definitions, "count"_L1), 2);
        const Json event = itemWith(definitions, "eventDefinitionKey"_L1, u"APIEvent-parcel-sent"_s);
        const QString dataExtensionId = textOf(event, "dataExtensionId"_L1);
        QCOMPARE(dataExtensionId.size(), 36);
        QCOMPARE(textOf(event, "dataExtensionName"_L1), u"Parcel sent"_s);
        QCOMPARE(textOf(member(event, "arguments"_L1), "dataExtensionId"_L1), dataExtensionId);
        QCOMPARE(textOf(member(event, "arguments"_L1), "eventDefinitionKey"_L1), u"APIEvent-parcel-sent"_s);
        QCOMPARE(textOf(member(event, "schema"_L1), "id"_L1), dataExtensionId);
        QCOMPARE(textOf(event, "mode"_L1), u"Production"_s);
        QVERIFY(integerOf(event, "createdBy"_L1).has_value());
        QVERIFY(!toBytes(definitions).contains("r__"));
        const Json readers = itemWith(definitions, "eventDefinitionKey"_L1, u"DEAudience-readers"_s);
        QCOMPARE(textOf(readers, "dataExtensionName"_L1), u"Readers"_s);

        const Heard found =
            talk.retrieve("DataExtension", {"CustomerKey", "Name"}, "ObjectID", dataExtensionId.toLatin1());
        QVERIFY2(found.body.contains("<CustomerKey>Parcel_Sent</CustomerKey>"), found.body.constData());
        const Heard fields = talk.retrieve("DataExtensionField",
            {"Name", "FieldType", "MaxLength", "DefaultValue", "Scale"}, "DataExtension.CustomerKey", "Parcel_Sent");
        QCOMPARE(fields.body.count("<Results "), 7);
        QVERIFY(fields.body.contains("<Name>Weight</Name><Scale>2</Scale>"));
    }

    void journeysAreWholeAgain()
    {
        const auto tenant = SimulatedTenant::start({.tenant = bookshop()});
        QVERIFY(tenant.has_value());
        TenantTalk talk((*tenant)->addresses());
        QCOMPARE(talk.signIn().status, 200);
        const Json event = talk.get(u"interaction/v1/eventDefinitions/key:APIEvent-parcel-sent"_s).json();
        const Json journey = talk.get(u"interaction/v1/interactions/key:parcel-on-its-way?extras=all"_s).json();
        QCOMPARE(textOf(journey, "id"_L1).size(), 36);
        QVERIFY(textOf(journey, "definitionId"_L1) != textOf(journey, "id"_L1)); // it is the second version
        const Json &trigger = member(journey, "triggers"_L1)[0];
        QCOMPARE(textOf(trigger, "id"_L1).size(), 36);
        QCOMPARE(textOf(member(trigger, "metaData"_L1), "eventDefinitionId"_L1), textOf(event, "id"_L1));
        QCOMPARE(textOf(member(trigger, "metaData"_L1), "eventDefinitionKey"_L1), u"APIEvent-parcel-sent"_s);
        QVERIFY(integerOf(journey, "categoryId"_L1).has_value());

        const Json &mail = member(journey, "activities"_L1)[0];
        const Json &arguments = member(mail, "configurationArguments"_L1);
        QCOMPARE(textOf(arguments, "triggeredSendKey"_L1), u"70001"_s);
        QCOMPARE(textOf(arguments, "triggeredSendId"_L1).size(), 36);
        const Json &send = member(arguments, "triggeredSend"_L1);
        QCOMPARE(textOf(send, "key"_L1), u"70001"_s);
        QCOMPARE(textOf(send, "id"_L1), textOf(arguments, "triggeredSendId"_L1));
        QCOMPARE(integerOf(send, "priority"_L1), 3);
        QVERIFY(integerOf(send, "emailId"_L1).has_value());
        QCOMPARE(textOf(member(member(mail, "metaData"_L1), "highThroughput"_L1), "dataExtensionId"_L1),
            textOf(event, "dataExtensionId"_L1));
        const Json draft = talk.get(u"interaction/v1/interactions/key:readers-draft"_s).json();
        QCOMPARE(textOf(draft, "definitionId"_L1), textOf(draft, "id"_L1)); // it is the first version
        for (const Json &json : {journey, draft})
            QVERIFY2(!toBytes(json).contains("r__") && !toBytes(json).contains("c__"), toBytes(json).constData());
    }

    void theSuggestedEventStartsTheJourney()
    {
        const auto tenant = SimulatedTenant::start({.tenant = bookshop()});
        QVERIFY(tenant.has_value());
        const SuggestedWalk &walk = (*tenant)->suggestedWalk();
        TenantTalk talk((*tenant)->addresses());
        QCOMPARE(talk.signIn().status, 200);
        const Heard posted = talk.post(u"interaction/v1/events"_s, walk.payload);
        QVERIFY2(posted.status == 201, posted.body.constData());
        const Heard inside = talk.post(u"interaction/v1/interactions/contactMembership"_s,
            "{\"ContactKeyList\":[\"" + walk.contactKey.toUtf8() + "\"]}");
        QVERIFY2(inside.body.contains("contactMemberships\":[{"), inside.body.constData());
    }

    void sameFolderSameIds()
    {
        QByteArrayList told;
        for (int i = 0; i < 2; ++i) {
            const auto tenant = SimulatedTenant::start({.tenant = bookshop()});
            QVERIFY(tenant.has_value());
            TenantTalk talk((*tenant)->addresses());
            QCOMPARE(talk.signIn().status, 200);
            told.append(talk.get(u"interaction/v1/eventDefinitions"_s).body
                + talk.get(u"interaction/v1/interactions?extras=all"_s).body);
        }
        QCOMPARE(told.first(), told.last());
    }

    void namesFileAndLineOfAMistake_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("says");
        const QString event = u"event/APIEvent-parcel-sent.event-meta.json"_s;
        const QString journey = u"journey/parcel-on-its-way.journey-meta.json"_s;
        const QString parcels = u"dataExtension/Parcel_Sent.dataExtension-meta.json"_s;
        QTest::newRow("no JSON") << event << "\"type\": \"APIEvent\","_ba
                                 << "\"type\": \"APIEvent\",,"_ba << event + u":2:"_s;
        QTest::newRow("no object") << u"dataExtension/4711.dataExtension-meta.json"_s
                                   << readFile(bookshop(unit + u"/dataExtension/4711.dataExtension-meta.json"_s))
                                   << "[]"_ba << u"4711.dataExtension-meta.json:1:"_s;
        QTest::newRow("unknown data extension")
            << event << "\"r__dataExtension_key\": \"Parcel_Sent\""_ba
            << "\"r__dataExtension_key\": \"Lost\""_ba << u"There is no data extension with the key \"Lost\""_s;
        QTest::newRow("its line") << event << "\"r__dataExtension_key\": \"Parcel_Sent\""_ba
                                  << "\"r__dataExtension_key\": \"Lost\""_ba << event + u":50:"_s;
        QTest::newRow("unknown event") << journey << "\"r__event_key\": \"APIEvent-parcel-sent\""_ba
                                       << "\"r__event_key\": \"Lost\""_ba
                                       << u"There is no event definition with the key \"Lost\""_s;
        QTest::newRow("data extension is missing")
            << parcels << QByteArray() << QByteArray() << u"with the key \"Parcel_Sent\""_s;
        QTest::newRow("path leads nowhere") << journey << "\"next\": \"WAITBYDURATION-1\""_ba
                                            << "\"next\": \"LOST-1\""_ba << u"LOST-1"_s;
        QTest::newRow("path's file") << journey << "\"next\": \"WAITBYDURATION-1\""_ba
                                     << "\"next\": \"LOST-1\""_ba << journey;
        QTest::newRow("unknown status") << journey << "\"status\": \"Published\""_ba
                                        << "\"status\": \"Sleeping\""_ba << journey;
        QTest::newRow("unknown type of field") << parcels << "\"FieldType\": \"Decimal\""_ba
                                               << "\"FieldType\": \"Colour\""_ba << parcels;
        QTest::newRow("no fields") << u"dataExtension/4711.dataExtension-meta.json"_s << "\"Fields\""_ba
                                   << "\"Columns\""_ba << u"4711.dataExtension-meta.json"_s;
    }
    void namesFileAndLineOfAMistake()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, says);
        QTemporaryDir folder;
        copyWith(folder.path(), file, before, after);
        const auto tenant = SimulatedTenant::start({.tenant = folder.path()});
        QVERIFY2(!tenant, "the mistake was not found");
        QCOMPARE(tenant.error().reason, Reason::Unusable);
        QVERIFY2(tenant.error().detail.contains(says), qPrintable(tenant.error().detail));
    }

    void oneUnitIsATenant()
    {
        QTemporaryDir folder;
        copyWith(folder.path(), u"nothing"_s, "-", "-");
        const QDir retrieved(folder.filePath(u"retrieve/shop"_s));
        QVERIFY(retrieved.mkpath(u"Music/event"_s));
        QVERIFY(QFile::copy(retrieved.filePath(u"Books/event/DEAudience-readers.event-meta.json"_s),
            retrieved.filePath(u"Music/event/DEAudience-readers.event-meta.json"_s)));
        const auto tenant = SimulatedTenant::start({.tenant = folder.path()});
        QVERIFY(!tenant);
        QVERIFY2(tenant.error().detail.contains(u"Books"_s) && tenant.error().detail.contains(u"Music"_s),
            qPrintable(tenant.error().detail));
        QVERIFY(SimulatedTenant::start({.tenant = retrieved.filePath(u"Books"_s)}).has_value());
    }

    void withoutAProjectTheUnitHasANumberOfOurs()
    {
        QTemporaryDir folder;
        copyWith(folder.path(), u".mcdevrc.json"_s, {}, {});
        const auto tenant = SimulatedTenant::start({.tenant = folder.path()});
        QVERIFY2(tenant.has_value(), tenant ? "" : qPrintable(tenant.error().detail));
        QCOMPARE((*tenant)->addresses().accountId, u"7000001"_s);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, McdevFolderTest)
#include "mcdevfoldertest.moc"
