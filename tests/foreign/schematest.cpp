// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/contractschema.h"
#include "contractfile.h"
#include "flows/tenantfiles.h"
#include "foreignclients.h"
#include "payload/remark.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

/// The exported schema says of our own fixtures what our own rules say, for all that a schema can express.
class SchemaTest : public QObject {
    Q_OBJECT

private:
    struct Situation {
        QString name;
        Json schema;
        Json payload;
        bool isRefused = false;
    };

    /// A schema counts letters where the platform counts UTF-16 units.
    static bool isBeyondSchemas(const QString &name) { return name == "P-TYPE-LENGTH/speaks-counts-differ"_L1; }

    static std::optional<Situation> situation(const QString &name)
    {
        const QString folder = dataPath(u"payload/"_s + name + u'/');
        const QByteArray text = readFile(folder + u"payload.json"_s);
        const Yardstick yardstick = readYardstick(folder);
        const Result<Json> payload = parseJson(text);
        if (!payload || yardstick.route != Route::Single || isBeyondSchemas(name))
            return {};
        bool isRefused = false;
        for (const Remark &remark : remarks(yardstick.contract, QString::fromUtf8(text))) {
            const bool isOfNames = remark.id == "P-ENV-SHAPE"_L1 && remark.severity == Severity::Warning;
            if (notInSchema().contains(remark.id) || isOfNames)
                return {};
            isRefused = isRefused || remark.severity != Severity::Note;
        }
        return Situation {.name = name, .schema = contractSchema(yardstick.contract), .payload = *payload, .isRefused = isRefused};
    }

    static QList<Situation> situations()
    {
        QList<Situation> all;
        for (const QString &rule : foldersIn(dataPath(u"payload"_s))) {
            for (const QString &name : foldersIn(dataPath(u"payload/"_s + rule))) {
                if (const auto found = situation(rule + u'/' + name))
                    all.append(*found);
            }
        }
        return all;
    }

    static QStringList verdicts(const QList<Situation> &all)
    {
        Json list(jsoncons::json_array_arg);
        for (const Situation &one : all) {
            Json pair;
            pair["schema"] = one.schema;
            pair["payload"] = one.payload;
            list.push_back(pair);
        }
        QTemporaryDir folder;
        QFile file(folder.filePath(u"pairs.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(toBytes(list));
        file.close();
        RunningSimulator simulator(tenantFile(u"all-goes-well"_s));
        if (!simulator.isReady())
            return {};
        const Finished finished = runNode({foreignFile(u"validate.mjs"_s), file.fileName()}, simulator, folder.path());
        qInfo("%s", finished.errors.constData());
        return QString::fromUtf8(finished.output).trimmed().split(u'\n');
    }

private Q_SLOTS:
    void saysTheSameAsOurRules()
    {
        SKIP_WITHOUT_FOREIGN_CLIENTS();
        const QList<Situation> all = situations();
        const auto refused = std::ranges::count(all, true, &Situation::isRefused);
        QVERIFY(refused > 30 && all.size() - refused > 10);

        const QStringList said = verdicts(all);

        QCOMPARE(said.size(), all.size());
        QStringList differing;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (said.at(i).startsWith("refuses"_L1) != all.at(i).isRefused)
                differing.append(all.at(i).name + u": "_s + said.at(i));
        }
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
        qInfo("%lld situations, %lld of them refused by both", qint64(all.size()), qint64(refused));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SchemaTest)
#include "schematest.moc"
