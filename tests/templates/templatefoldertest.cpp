// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/templatefolder.h"

#include "support/folders.h"
#include "support/testmain.h"
#include "templates/templatefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace journeyscope {

class TemplateFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllThatIsThere();
    void namesWhatItCouldNotRead();
    void aFolderThatIsNotThereIsEmpty();
    void givesBackEveryByte_data();
    void givesBackEveryByte();
    void givesBackTheDescription();
    void savesWithoutOverwritingOthers();
    void savesInPlace();
    void saysWhatCannotBeSaved();
    void renamesBothFiles();
    void renamingKeepsClearOfOthers();
    void removesToTheTrash();
    void makesSlugs_data();
    void makesSlugs();
};

static PayloadTemplate named(const QString &name, const QString &payload = u"{}"_s)
{
    return {.slug = {}, .name = name, .notes = {}, .tags = {}, .event = {}, .payload = payload};
}

static QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void TemplateFolderTest::readsAllThatIsThere()
{
    const Result<TemplateFolder> read = readTemplates(testing::dataPath(u"templates/a-folder"_s));

    QVERIFY(read);
    QStringList names;
    for (const PayloadTemplate &entry : read->templates)
        names.append(entry.name);
    QCOMPARE(names, QStringList({u"alone"_s, u"An empty one"_s, u"Order placed, large"_s, u"spoilt"_s}));
    const PayloadTemplate &order = read->templates.at(2);
    QCOMPARE(order.slug, u"order-placed"_s);
    QCOMPARE(order.notes, u"Totals above 100 take the thank-you path.\n\nAsk the shop before sending to production."_s);
    QCOMPARE(order.tags, QStringList({u"orders"_s, u"smoke test"_s}));
    QCOMPARE(order.event, EventDefinitionKey(u"APIEvent-order-placed"_s));
    QCOMPARE(order.payload, u"{\r\n  \"ContactKey\": \"test-{{uuid 'c'}}\",\r\n  \"Note\": \"käse\u00a0🎉\"\r\n}  "_s);
    QCOMPARE(read->templates.at(0).payload, u"\ufeff{\"not\": \"JSON yet"_s);
    QCOMPARE(read->templates.at(1).notes, u"one line"_s);
    QCOMPARE(read->templates.at(1).tags, QStringList({u"single"_s}));
}

void TemplateFolderTest::namesWhatItCouldNotRead()
{
    const Result<TemplateFolder> read = readTemplates(testing::dataPath(u"templates/a-folder"_s));

    QVERIFY(read);
    QStringList files;
    for (const UnreadFile &unread : read->unread) {
        files.append(unread.file);
        QVERIFY2(!unread.failure.detail.isEmpty(), qPrintable(unread.file));
    }
    QCOMPARE(files, QStringList({u"latin.payload.json"_s, u"spoilt.template.json"_s, u"orphan.template.json"_s}));
    QVERIFY(read->unread.at(0).failure.detail.contains(u"UTF-8"_s));
    QVERIFY(read->unread.at(2).failure.detail.contains(u"orphan.payload.json"_s));
}

void TemplateFolderTest::aFolderThatIsNotThereIsEmpty()
{
    const QTemporaryDir folder;
    const Result<TemplateFolder> read = readTemplates(folder.filePath(u"nowhere"_s));

    QVERIFY(read);
    QVERIFY(read->templates.isEmpty() && read->unread.isEmpty());
}

void TemplateFolderTest::givesBackEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("line ends of both kinds") << QByteArray("{\r\n\n\r}\t \r\n");
    QTest::newRow("no line end") << QByteArray("{}");
    QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("letters of one to four bytes") << QByteArray("a\xc3\xa4\xe6\x97\xa5\xf0\x9f\x8e\x89");
    QTest::newRow("no-break space and the separators of lines") << QByteArray("\xc2\xa0\xe2\x80\xa8\xe2\x80\xa9");
    QTest::newRow("a null") << QByteArray("a\0b", 3);
}

void TemplateFolderTest::givesBackEveryByte()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const Result<QString> text = payloadTextOf(bytes);
    QVERIFY(text);

    const Result<PayloadTemplate> saved = saveTemplate(folder.path(), named(u"T"_s, *text));

    QVERIFY(saved);
    QCOMPARE(testing::readFile(folder.filePath(u"t.payload.json"_s)), bytes);
    QCOMPARE(readTemplates(folder.path())->templates.value(0).payload, *text);
}

void TemplateFolderTest::givesBackTheDescription()
{
    const QTemporaryDir folder;
    PayloadTemplate entry = named(u"  Größer als \"100\" \\ 🎉 "_s);
    entry.notes = u"first\n\n  third, \"quoted\"\n"_s;
    entry.tags = QStringList{u"a"_s, u"b c"_s, u"ü"_s};
    entry.event = EventDefinitionKey(u"APIEvent-{x}"_s);

    const Result<PayloadTemplate> saved = saveTemplate(folder.path(), entry);

    QVERIFY(saved);
    const Result<TemplateFolder> read = readTemplates(folder.path());
    QVERIFY(read && read->unread.isEmpty());
    QCOMPARE(read->templates, QList<PayloadTemplate>{*saved});
    entry.name = entry.name.trimmed();
    entry.slug = u"groesser-als-100"_s;
    QCOMPARE(*saved, entry);
}

void TemplateFolderTest::savesWithoutOverwritingOthers()
{
    const QTemporaryDir folder;
    const QString inside = folder.filePath(u"made/when needed"_s);

    QCOMPARE(saveTemplate(inside, named(u"Same"_s, u"1"_s))->slug, u"same"_s);
    QCOMPARE(saveTemplate(inside, named(u"same!"_s, u"2"_s))->slug, u"same-2"_s);
    QCOMPARE(saveTemplate(inside, named(u"SAME"_s, u"3"_s))->slug, u"same-3"_s);
    QCOMPARE(readTemplates(inside)->templates.size(), 3);
}

void TemplateFolderTest::savesInPlace()
{
    const QTemporaryDir folder;
    PayloadTemplate entry = *saveTemplate(folder.path(), named(u"Order"_s, u"1"_s));
    entry.payload = u"2"_s;

    QVERIFY(saveTemplate(folder.path(), entry));

    QCOMPARE(readTemplates(folder.path())->templates, QList<PayloadTemplate>{entry});
    QCOMPARE(filesIn(folder), QStringList({u"order.payload.json"_s, u"order.template.json"_s}));
}

void TemplateFolderTest::saysWhatCannotBeSaved()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));

    const Result<PayloadTemplate> nameless = saveTemplate(folder.path(), named(u" "_s));
    const Result<PayloadTemplate> nowhere = saveTemplate(file.fileName() + u"/below"_s, named(u"Order"_s));

    QVERIFY(!nameless && nameless.error().reason == Reason::Unusable);
    QVERIFY(!nowhere && nowhere.error().detail.contains(u"below"_s));
    QCOMPARE(filesIn(folder), QStringList{u"file"_s});
}

void TemplateFolderTest::renamesBothFiles()
{
    const QTemporaryDir folder;
    const PayloadTemplate entry = *saveTemplate(folder.path(), named(u"Order"_s, u"1"_s));

    const Result<PayloadTemplate> renamed = renameTemplate(folder.path(), entry, u"Sign-up"_s);

    QVERIFY(renamed);
    QCOMPARE(filesIn(folder), QStringList({u"sign-up.payload.json"_s, u"sign-up.template.json"_s}));
    QCOMPARE(readTemplates(folder.path())->templates, QList<PayloadTemplate>{*renamed});
    QVERIFY(!renameTemplate(folder.path(), *renamed, u"  "_s));
    QVERIFY(renameTemplate(folder.path(), *renamed, u"SIGN UP"_s)); // the same files
    QCOMPARE(filesIn(folder), QStringList({u"sign-up.payload.json"_s, u"sign-up.template.json"_s}));
    QCOMPARE(readTemplates(folder.path())->templates.value(0).name, u"SIGN UP"_s);
}

void TemplateFolderTest::renamingKeepsClearOfOthers()
{
    const QTemporaryDir folder;
    const PayloadTemplate one = *saveTemplate(folder.path(), named(u"One"_s, u"1"_s));
    const PayloadTemplate two = *saveTemplate(folder.path(), named(u"Two"_s, u"2"_s));

    const Result<PayloadTemplate> renamed = renameTemplate(folder.path(), one, u"two"_s);

    QVERIFY(renamed);
    QCOMPARE(renamed->slug, u"two-2"_s);
    QCOMPARE(readTemplates(folder.path())->templates.size(), 2);
    QCOMPARE(testing::readFile(folder.filePath(u"two.payload.json"_s)), "2");
    Q_UNUSED(two)
}

void TemplateFolderTest::removesToTheTrash()
{
    // In the home, because not every place for temporary files has a trash.
    const QTemporaryDir folder(QDir::homePath() + u"/.journeyscope-test-XXXXXX"_s);
    if (!folder.isValid())
        QSKIP("the home folder cannot be written");
    const PayloadTemplate entry = *saveTemplate(folder.path(), named(u"journeyscope-test-rubbish"_s));
    const PayloadTemplate other = *saveTemplate(folder.path(), named(u"Other"_s));

    const Result<void> removed = removeTemplate(folder.path(), entry);

    if (!removed) {
        QCOMPARE(readTemplates(folder.path())->templates.size(), 2);
        QSKIP("there is no trash here; nothing was lost");
    }
    QCOMPARE(readTemplates(folder.path())->templates, QList<PayloadTemplate>{other});
}

void TemplateFolderTest::makesSlugs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");

    QTest::newRow("words") << u"Order placed, large"_s << u"order-placed-large"_s;
    QTest::newRow("accents") << u"Élan São Ångström"_s << u"elan-sao-angstroem"_s;
    QTest::newRow("umlauts") << u"Grüße ÄÖ"_s << u"gruesse-aeoe"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("no letters of this alphabet") << u"日本🎉"_s << u"template"_s;
    QTest::newRow("long") << QString(200, u'x') << QString(60, u'x');
}

void TemplateFolderTest::makesSlugs()
{
    QFETCH(QString, name);
    QFETCH(QString, slug);

    QCOMPARE(slugOf(name), slug);
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::TemplateFolderTest)
#include "templatefoldertest.moc"
