// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/templatesdialog.h"

#include "sampledvalues.h"
#include "support/folders.h"
#include "support/testmain.h"
#include "templates/templatefolder.h"
#include "ui/shared/colourscheme.h"

#include <BreezeIcons>

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

/// A dialog over a folder of its own.
struct Shelf {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"preferences.ini"_s)};
    QString place = folder.filePath(u"templates"_s);
    PayloadTemplate draft{.slug = {},
        .name = u"Order placed"_s,
        .notes = {},
        .tags = {},
        .event = EventDefinitionKey(u"APIEvent-1"_s),
        .payload = u"{\"ContactKey\": \"{{uuid}}\"}"_s};
    std::unique_ptr<TemplatesDialog> dialog;

    Shelf() { preferences.set(preferences::templatesFolder, place); }

    void keep(const QString &name, const QString &notes = {}, const QStringList &tags = {})
    {
        QVERIFY(saveTemplate(place,
            {.slug = {},
                .name = name,
                .notes = notes,
                .tags = tags,
                .event = {},
                .payload = u"{\"name\": \"%1\"}\r\n"_s.arg(name)}));
    }
    void open()
    {
        dialog = std::make_unique<TemplatesDialog>(preferences, draft);
        dialog->show();
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QStringList listed()
    {
        QStringList names;
        const QAbstractItemModel *model = find<QListView>("templateList")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }
    QStringList kept()
    {
        QStringList names;
        for (const PayloadTemplate &entry : readTemplates(place).value_or(TemplateFolder()).templates)
            names << entry.name;
        return names;
    }
};

class TemplatesDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BreezeIcons::initIcons(); }

    void folderIsTheProgramsOwnUntilOneIsChosen()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"preferences.ini"_s));

        QCOMPARE(templatesFolder(preferences), Preferences::userTemplatesFolder());
        QVERIFY(templatesFolder(preferences).endsWith(u"/templates"_s));
        preferences.set(preferences::templatesFolder, u"/elsewhere"_s);
        QCOMPARE(templatesFolder(preferences), u"/elsewhere"_s);
    }

    void emptyFolderSaysWhatToDo()
    {
        Shelf shelf;
        shelf.open();

        QVERIFY(shelf.find<QWidget>("templatesEmpty")->isVisible());
        QCOMPARE(shelf.find<QWidget>("templatesEmpty")->accessibleName(), u"No templates yet"_s);
        QVERIFY(!shelf.find<QPushButton>("useTemplateButton")->isEnabled());
        QVERIFY(!shelf.find<QPushButton>("removeTemplateButton")->isEnabled());
        QVERIFY(shelf.find<QPushButton>("saveAsTemplateButton")->isEnabled());
        QVERIFY(!QDir(shelf.place).exists()); // looking makes nothing
    }

    void withoutAPayloadNothingCanBeSaved()
    {
        Shelf shelf;
        shelf.draft.payload.clear();
        shelf.open();

        QVERIFY(!shelf.find<QPushButton>("saveAsTemplateButton")->isEnabled());
    }

    void searchesAndShows()
    {
        Shelf shelf;
        shelf.keep(u"Order"_s, u"large <b>totals</b>"_s, {u"smoke"_s, u"shop"_s});
        shelf.keep(u"Refund"_s);
        shelf.open();
        QCOMPARE(shelf.listed(), QStringList({u"Order"_s, u"Refund"_s}));
        QCOMPARE(shelf.find<QLineEdit>("templateName")->text(), u"Order"_s);
        QCOMPARE(shelf.find<QLineEdit>("templateTags")->text(), u"smoke, shop"_s);
        QCOMPARE(shelf.find<QPlainTextEdit>("templateNotes")->toPlainText(), u"large <b>totals</b>"_s);

        shelf.find<QLineEdit>("templateSearch")->setText(u"refund"_s);
        QCOMPARE(shelf.listed(), QStringList{u"Refund"_s});
        QVERIFY(shelf.find<QPlainTextEdit>("templatePayload")->toPlainText().contains(u"Refund"_s));

        shelf.find<QLineEdit>("templateSearch")->setText(u"smoke refund"_s);
        QCOMPARE(shelf.find<QWidget>("templatesEmpty")->accessibleName(), u"Nothing fits"_s);
        QVERIFY(!shelf.find<QPushButton>("useTemplateButton")->isEnabled());
    }

    void savesThePayloadOfTheEditor()
    {
        Shelf shelf;
        shelf.keep(u"Another"_s);
        shelf.open();
        shelf.click("saveAsTemplateButton");
        auto *dialog = shelf.find<QDialog>("saveTemplateDialog");
        QVERIFY(dialog);
        QCOMPARE(namelessWidgets(*dialog), QStringList());
        auto *name = dialog->findChild<QLineEdit *>(u"templateName"_s);
        QCOMPARE(name->text(), u"Order placed"_s);
        auto *save = dialog->findChild<QPushButton *>(u"keepTemplateButton"_s);
        name->clear();
        QTest::keyClicks(name, u" "_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(name, u"Zebra"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"templateTags"_s), u"a, b c ,,a"_s);
        QTest::mouseClick(save, Qt::LeftButton);

        const auto read = readTemplates(shelf.place);
        QVERIFY(read && read->templates.size() == 2);
        const PayloadTemplate &entry = read->templates.last();
        QCOMPARE(entry.name, u"Zebra"_s);
        QCOMPARE(entry.payload, shelf.draft.payload);
        QCOMPARE(entry.tags, QStringList({u"a"_s, u"b c"_s}));
        QCOMPARE(entry.event, shelf.draft.event);
        QCOMPARE(shelf.find<QListView>("templateList")->currentIndex().data().toString(), u"Zebra"_s);
    }

    void savesChanges()
    {
        Shelf shelf;
        shelf.keep(u"Order"_s);
        shelf.keep(u"Refund"_s);
        shelf.open();
        auto *save = shelf.find<QPushButton>("saveTemplateChangesButton");
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(shelf.find<QPlainTextEdit>("templateNotes"), u"look at the total"_s);
        QVERIFY(save->isEnabled());
        shelf.click("saveTemplateChangesButton");
        QVERIFY(!save->isEnabled());

        auto *name = shelf.find<QLineEdit>("templateName");
        name->selectAll();
        QTest::keyClicks(name, u"Zebra"_s);
        shelf.click("saveTemplateChangesButton");

        QCOMPARE(shelf.kept(), QStringList({u"Refund"_s, u"Zebra"_s}));
        QCOMPARE(name->text(), u"Zebra"_s);
        const PayloadTemplate entry = readTemplates(shelf.place)->templates.last();
        QCOMPARE(entry.slug, u"zebra"_s);
        QCOMPARE(entry.notes, u"look at the total"_s);
        QCOMPARE(entry.payload, u"{\"name\": \"Order\"}\r\n"_s);
    }

    void losesNoChangesWhenSomethingElseIsChosen()
    {
        Shelf shelf;
        shelf.keep(u"Order"_s);
        shelf.keep(u"Refund"_s);
        shelf.open();
        QTest::keyClicks(shelf.find<QPlainTextEdit>("templateNotes"), u"one"_s);
        auto *list = shelf.find<QListView>("templateList");
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(shelf.find<QLineEdit>("templateName")->text(), u"Refund"_s);
        QTest::keyClicks(shelf.find<QLineEdit>("templateTags"), u"two"_s);
        QTest::keyClicks(shelf.find<QLineEdit>("templateSearch"), u"order"_s);
        QCOMPARE(shelf.find<QLineEdit>("templateName")->text(), u"Order"_s);
        QTest::keyClicks(shelf.find<QLineEdit>("templateName"), u"s"_s);
        shelf.dialog->reject();

        const QList<PayloadTemplate> kept = readTemplates(shelf.place)->templates;
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().name, u"Orders"_s);
        QCOMPARE(kept.first().notes, u"one"_s);
        QCOMPARE(kept.last().name, u"Refund"_s);
        QCOMPARE(kept.last().tags, QStringList{u"two"_s});
        QCOMPARE(kept.last().payload, u"{\"name\": \"Refund\"}\r\n"_s);
    }

    void filesNamedByHandKeepTheirName()
    {
        Shelf shelf;
        QVERIFY(QDir().mkpath(shelf.place));
        QFile file(shelf.place + u"/My File.payload.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        shelf.open();
        QCOMPARE(shelf.find<QLineEdit>("templateName")->text(), u"My File"_s);
        QTest::keyClicks(shelf.find<QPlainTextEdit>("templateNotes"), u"mine"_s);
        shelf.click("saveTemplateChangesButton");

        QCOMPARE(QDir(shelf.place).entryList(QDir::Files, QDir::Name),
            QStringList({u"My File.payload.json"_s, u"My File.template.json"_s}));
    }

    void deletingMovesToTheTrashOrSaysWhyNot()
    {
        Shelf shelf;
        shelf.keep(u"Order"_s);
        shelf.keep(u"Refund"_s);
        shelf.open();
        QTest::keyClicks(shelf.find<QPlainTextEdit>("templateNotes"), u"not saved again"_s);
        shelf.click("removeTemplateButton");

        const QString said = shelf.find<QWidget>("messageStrip")->accessibleDescription();
        const bool wasMoved = said.contains(u"was moved to the trash"_s);
        QVERIFY2(wasMoved || said.contains(u"could not be moved"_s), qPrintable(said)); // not every machine has a trash
        QCOMPARE(shelf.kept().size(), wasMoved ? 1 : 2);
    }

    void usesTheChosenOneToTheByte()
    {
        Shelf shelf;
        shelf.keep(u"Order"_s);
        shelf.open();
        const QSignalSpy used(shelf.dialog.get(), &TemplatesDialog::used);
        shelf.click("useTemplateButton");

        QCOMPARE(used.size(), 1);
        QCOMPARE(used.first().first().value<PayloadTemplate>().payload, u"{\"name\": \"Order\"}\r\n"_s);
        QVERIFY(!shelf.dialog->isVisible());
    }

    void namesTheFilesItCouldNotRead()
    {
        Shelf shelf;
        shelf.preferences.set(preferences::templatesFolder, dataPath(u"templates/a-folder"_s));
        shelf.open();

        const auto *strip = shelf.find<QWidget>("messageStrip");
        QVERIFY(strip && strip->isVisible());
        QVERIFY2(strip->accessibleDescription().contains(u"latin.payload.json"_s),
            qPrintable(strip->accessibleDescription()));
        QCOMPARE(shelf.listed().size(), 4);
    }

    void anotherFolderIsRemembered()
    {
        Shelf shelf;
        shelf.keep(u"Order"_s);
        shelf.open();
        const QTemporaryDir other;
        shelf.dialog->useFolder(other.path());

        QCOMPARE(shelf.listed(), QStringList());
        QCOMPARE(shelf.preferences.get(preferences::templatesFolder), other.path());
        QVERIFY(shelf.find<QLabel>("templatesFolder")->text().contains(other.path()));
    }

    void looksWell_data()
    {
        QTest::addColumn<ColourScheme>("scheme");
        QTest::newRow("light") << ColourScheme::Light;
        QTest::newRow("dark") << ColourScheme::Dark;
    }

    void looksWell()
    {
        QFETCH(ColourScheme, scheme);
        useColourScheme(scheme);
        Shelf shelf;
        shelf.open();
        const auto keepPicture = [&](const QString &name) {
            QVERIFY(QTest::qWaitForWindowExposed(shelf.dialog.get()));
            const QString file = u"%1-%2.png"_s.arg(name, QLatin1StringView(QTest::currentDataTag()));
            QVERIFY(shelf.dialog->grab().save(QDir(QCoreApplication::applicationDirPath()).filePath(file)));
        };
        keepPicture(u"templates-empty"_s);
        shelf.preferences.set(preferences::templatesFolder, dataPath(u"templates/a-folder"_s));
        shelf.open();
        shelf.find<QListView>("templateList")
            ->setCurrentIndex(shelf.find<QListView>("templateList")->model()->index(2, 0));
        keepPicture(u"templates"_s);

        QCOMPARE(namelessWidgets(*shelf.dialog), QStringList());
        useColourScheme(ColourScheme::System);
    }
};

JOURNEYSCOPE_TEST_MAIN(QApplication, TemplatesDialogTest)
#include "templatesdialogtest.moc"
