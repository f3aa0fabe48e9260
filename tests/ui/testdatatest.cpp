// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "payload/payload.h"
#include "sampledvalues.h"
#include "support/testmain.h"
#include "templates/templatefolder.h"
#include "ui/payload/payloadeditor.h"
#include "ui/shared/colourscheme.h"
#include "ui/templates/templatesdialog.h"

#include <BreezeIcons>

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

static QString payloadWith(const QString &contact, const QString &data)
{
    return u"{\"ContactKey\": \"%1\",\n \"EventDefinitionKey\": \"%2\",\n \"Data\": {%3}}"_s.arg(
        contact, SmallTenant::eventKey, data);
}

/// A desk with the event chosen and a payload in the editor.
struct WrittenDesk : Desk {
    WrittenDesk()
    {
        chooseProfile(ProfileKind::Sandbox);
        (void)QTest::qWaitFor([this] { return definitions()->model()->rowCount() == 1; }, 2000);
        chooseFirstDefinition();
    }
    PayloadEditor *editor() { return window.findChild<PayloadEditor *>(u"payloadEditor"_s); }
    void write(const QString &text)
    {
        editor()->setPlainTextKeepingUndo(text);
        (void)QTest::qWaitFor([&] { return session.payloadText() == text; }, 2000);
    }
    /// The body that arrived after one more injection.
    QByteArray injected()
    {
        const int before = tenant.eventCount();
        trigger("injectAction");
        (void)QTest::qWaitFor([&] { return tenant.eventCount() > before && !session.isBusy(); }, 4000);
        return tenant.eventCount() > before ? tenant.lastEvent() : QByteArray();
    }
    QDialog *dialog(const char *name) { return window.findChild<QDialog *>(QLatin1StringView(name)); }
};

class TestDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BreezeIcons::initIcons(); }

    void withoutPlaceholdersEveryByteIsSent()
    {
        WrittenDesk desk;
        const QString text =
            payloadWith(u"0031-ada"_s, u"\"Note\" :\t\"\\u00e9 }} { %%x%% \\/ \u00a0🎉\" "_s) + u" \n\n"_s;
        desk.write(text);

        QCOMPARE(desk.session.resolvedPayloadText(), text);
        desk.session.setPatience(std::chrono::seconds(0));
        if (desk.find<QAction>("injectAction")->isEnabled())
            QCOMPARE(desk.injected(), text.toUtf8());
        else
            QFAIL("a remark stops it");
    }

    void placeholdersAreResolvedOnTheWay()
    {
        WrittenDesk desk;
        desk.write(payloadWith(u"{{uuid 'contact'}}"_s, u"\"Note\": \"{{counter from 10}} {{choice 'a\\\"b'}}\""_s));
        QTRY_VERIFY(desk.find<QAction>("injectAction")->isEnabled());
        const QString expected = desk.session.resolvedPayloadText();

        const QByteArray body = desk.injected();

        QCOMPARE(body, expected.toUtf8()); // what the preview shows is what is sent
        QVERIFY(!body.contains("{{"));
        QVERIFY(body.contains("\"10 a\\\"b\""));
        const QString contact = readPayload(QString::fromUtf8(body))->contact.text();
        QVERIFY(!QUuid::fromString(contact).isNull());
        QCOMPARE(desk.find<QLineEdit>("contactField")->text(), contact);
        QCOMPARE(desk.session.caseFile().payloadText.toUtf8(), body);
        QVERIFY(desk.editor()->text().contains(u"{{uuid"_s));
    }

    void everyInjectionDrawsAnew()
    {
        WrittenDesk desk;
        desk.write(payloadWith(u"{{uuid}}"_s, u"\"Note\": \"{{counter}}\""_s));
        QTRY_VERIFY(desk.find<QAction>("injectAction")->isEnabled());

        const QByteArray first = desk.injected();
        const QByteArray second = desk.injected();

        QVERIFY(first.contains("\"Note\": \"1\""));
        QVERIFY(second.contains("\"Note\": \"2\""));
        QVERIFY(readPayload(QString::fromUtf8(first))->contact != readPayload(QString::fromUtf8(second))->contact);
        QCOMPARE(desk.find<QLineEdit>("contactField")->text(), readPayload(QString::fromUtf8(second))->contact.text());
    }

    void remarksStandAtThePlaceInTheEditor()
    {
        WrittenDesk desk;
        const QString text =
            payloadWith(u"{{uuid}}"_s, u"\"Note\": \"{{now}}\", \"Nested\": {\"a\": \"{{choice 'x'}}\"}"_s);
        desk.write(text);

        QTRY_VERIFY(!desk.session.payloadRemarks().isEmpty());
        const Remark remark = desk.session.payloadRemarks().last();
        QCOMPARE(text.sliced(remark.offset, remark.length), u"{\"a\": \"{{choice 'x'}}\"}"_s);
    }

    void anotherProgramsBracesStopTheInjection()
    {
        WrittenDesk desk;
        desk.write(payloadWith(u"{{contactKey}}"_s, u"\"Note\": \"x\""_s));

        QTRY_VERIFY(!desk.find<QAction>("injectAction")->isEnabled());
        QVERIFY(
            desk.session.payloadRemarks().first().sentence.startsWith(u"Nothing called “contactKey” is known here"_s));
        desk.session.inject();
        QCOMPARE(desk.tenant.eventCount(), 0);
    }

    void questionsAreAskedBeforeAnythingIsSent()
    {
        WrittenDesk desk;
        desk.write(payloadWith(u"test-1"_s, u"\"Note\": \"{{prompt 'Order <b>number</b>' 'A-17'}}\""_s));
        QTRY_VERIFY(desk.find<QAction>("injectAction")->isEnabled());
        desk.session.inject(); // unanswered
        QCOMPARE(desk.tenant.eventCount(), 0);

        desk.trigger("injectAction");
        QDialog *asked = desk.dialog("promptDialog");
        QVERIFY(asked && asked->isVisible());
        QCOMPARE(namelessWidgets(*asked), QStringList());
        QCOMPARE(asked->findChild<QLineEdit *>(u"promptField0"_s)->text(), u"A-17"_s);
        QTest::keyClick(asked, Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog("promptDialog"));
        QCOMPARE(desk.tenant.eventCount(), 0);

        desk.trigger("injectAction");
        asked = desk.dialog("promptDialog");
        auto *field = asked->findChild<QLineEdit *>(u"promptField0"_s);
        field->setText(u"B \"7\""_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.tenant.eventCount(), 1);
        QVERIFY(desk.tenant.lastEvent().contains("\"Note\": \"B \\\"7\\\"\""));
        QTRY_VERIFY(!desk.session.isBusy());

        desk.trigger("injectAction");
        QTRY_VERIFY(desk.dialog("promptDialog"));
        QCOMPARE(desk.dialog("promptDialog")->findChild<QLineEdit *>(u"promptField0"_s)->text(), u"B \"7\""_s);
    }

    void previewShowsWhatWouldBeSent()
    {
        WrittenDesk desk;
        desk.write(payloadWith(u"{{uuid}}"_s, u"\"Note\": \"{{choice 'x'}}\""_s));
        desk.trigger("previewResolvedAction");

        QDialog *dialog = desk.dialog("resolvedDialog");
        QVERIFY(dialog);
        const auto *shown = dialog->findChild<PayloadEditor *>(u"resolvedText"_s);
        QCOMPARE(shown->text(), desk.session.resolvedPayloadText());
        QVERIFY(!shown->text().contains(u"{{"_s));
        QVERIFY(shown->isReadOnly());
        QCOMPARE(namelessWidgets(*dialog), QStringList());
    }

    void hoveringShowsTheValue()
    {
        WrittenDesk desk;
        const QString text = payloadWith(u"{{choice 'only'}}"_s, u"\"Note\": \"{{nowhere}}\""_s);
        desk.write(text);

        const PlaceholderMarks &marks = desk.editor()->placeholders();
        QTRY_COMPARE(marks.previews().size(), 2);
        QCOMPARE(marks.tipAt(int(text.indexOf(u"{{choice"_s)) + 3), u"Sent as: only"_s);
        QVERIFY(marks.tipAt(int(text.indexOf(u"{{nowhere"_s)) + 3).startsWith(u"Nothing called"_s));
        QCOMPARE(marks.tipAt(2), QString());

        desk.write(text + u' '); // replaces everything, and the placeholders are the same at the same places
        QTRY_COMPARE(marks.tipAt(int(text.indexOf(u"{{choice"_s)) + 3), u"Sent as: only"_s);

        QTextCursor cursor(desk.editor()->document());
        cursor.insertText(u"   "_s); // marks move along
        QCOMPARE(marks.tipAt(int(text.indexOf(u"{{choice"_s)) + 6), u"Sent as: only"_s);
    }

    void sampleDataCanBeSentAtOnce()
    {
        WrittenDesk desk;
        QTest::mouseClick(desk.find<QPushButton>("sampleDataButton"), Qt::LeftButton);

        QVERIFY2(desk.session.payloadRemarks().isEmpty(), qPrintable(desk.editor()->text()));
        QVERIFY(desk.session.payload()->contact.text().startsWith(u"test-"_s));
        const QString first = desk.editor()->text();
        desk.trigger("sampleDataAction");
        QVERIFY(desk.editor()->text() != first);
        desk.editor()->undo();
        QCOMPARE(desk.editor()->text(), first);
    }

    void templatesGoToTheEditorAndBack()
    {
        WrittenDesk desk;
        desk.preferences.set(preferences::templatesFolder, desk.folder.filePath(u"mine"_s));
        const QString text = payloadWith(u"{{uuid}}"_s, {});
        desk.write(text);
        desk.trigger("saveTemplateAction");
        QTest::mouseClick(
            desk.dialog("saveTemplateDialog")->findChild<QPushButton *>(u"keepTemplateButton"_s), Qt::LeftButton);
        QCOMPARE(readTemplates(desk.folder.filePath(u"mine"_s))->templates.size(), 1);

        desk.write(u"{}"_s);
        desk.trigger("templatesAction");
        QTest::mouseClick(
            desk.dialog("templatesDialog")->findChild<QPushButton *>(u"useTemplateButton"_s), Qt::LeftButton);

        QCOMPARE(desk.editor()->text(), text);
        QCOMPARE(desk.session.payloadText(), text);
        desk.editor()->undo();
        QCOMPARE(desk.editor()->text(), u"{}"_s);
    }

    void templatesBringTheirEvent()
    {
        Desk desk;
        desk.preferences.set(preferences::templatesFolder, desk.folder.filePath(u"mine"_s));
        const PayloadTemplate entry{.slug = {},
            .name = u"Order"_s,
            .notes = {},
            .tags = {},
            .event = EventDefinitionKey(SmallTenant::eventKey),
            .payload = payloadWith(u"test-1"_s, {})};
        QVERIFY(saveTemplate(desk.preferences.get(preferences::templatesFolder), entry));
        desk.chooseProfile(ProfileKind::Sandbox);
        QTRY_COMPARE(desk.definitions()->model()->rowCount(), 1);
        QVERIFY(!desk.session.definition());

        desk.trigger("templatesAction");
        QTest::mouseClick(desk.find<QPushButton>("useTemplateButton"), Qt::LeftButton);

        QVERIFY(desk.session.definition());
        QCOMPARE(desk.session.definition()->key, entry.event);
        QCOMPARE(desk.session.payloadText(), entry.payload);
        QVERIFY(desk.find<QAction>("injectAction")->isEnabled());
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
        WrittenDesk desk;
        useColourScheme(scheme); // after the window, which takes the one of its preferences
        desk.window.resize(1280, 800);
        desk.write(
            u"{\n  \"ContactKey\": \"test-{{uuid \"contact\"}}\",\n  \"EventDefinitionKey\": \"%1\",\n  \"Data\": {\n"
            "    \"OrderId\": \"{{prompt 'Order number' 'A-17'}}\",\n    \"Due\": \"{{now +2d format "
            "'yyyy-MM-dd'}}\",\n"
            "    \"Pieces\": {{choice \"1\" \"2\"}},\n    \"Email\": \"{{contactEmail}}\"\n  }\n}\n"_s.arg(
                SmallTenant::eventKey));
        const auto keepPicture = [](QWidget &widget, const QString &name) {
            QTest::qWait(50);
            const QString file = u"%1-%2.png"_s.arg(name, QLatin1StringView(QTest::currentDataTag()));
            QVERIFY(widget.grab().save(QDir(QCoreApplication::applicationDirPath()).filePath(file)));
        };
        QTRY_COMPARE(desk.editor()->placeholders().previews().size(), 5);
        keepPicture(desk.window, u"placeholders"_s);
        desk.write(desk.editor()->text().replace(u"{{contactEmail}}"_s, u"{{prompt 'Whose address?'}}"_s));
        desk.trigger("previewResolvedAction");
        keepPicture(*desk.dialog("resolvedDialog"), u"resolved"_s);
        desk.dialog("resolvedDialog")->close();
        desk.trigger("injectAction");
        if (QDialog *asked = desk.dialog("promptDialog")) {
            keepPicture(*asked, u"prompts"_s);
            asked->close();
        }
        useColourScheme(ColourScheme::System);
    }
};

JOURNEYSCOPE_TEST_MAIN(QApplication, TestDataTest)
#include "testdatatest.moc"
