// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/payloadeditor.h"
#include "ui/payload/brackets.h"
#include "ui/payload/largetextview.h"
#include "ui/payload/remarkslist.h"
#include "ui/payload/remarksmodel.h"
#include "ui/payload/textrows.h"

#include "payload/remark.h"
#include "support/testmain.h"

#include <BreezeIcons>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QToolTip>

#include <ctime>

using namespace Qt::StringLiterals;

namespace journeyscope {

class PayloadEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheTextToTheLetter_data();
    void keepsTheTextToTheLetter();
    void replacesTheTextInOneStepOfUndo();
    void goesToThePlaceOfARemark();
    void marksFollowEdits();
    void saysWhichRemarkIsUnderTheCursor();
    void foldsAndUnfolds();
    void aRemarkInsideAFoldIsShown();
    void anEditNeverLeavesLinesHidden();
    void findsBrackets_data();
    void findsBrackets();
    void indentsWhileTyping();
    void tabIndentsAndControlTabLeaves();
    void takesADroppedFileAndCanUndoIt();
    void refusesAFileThatIsNoText();
    void followsThePalette();
    void opensAMegabyteWithoutALongStall();
    void coloursLinesOnlyWhenTheyAreShown();
    void showsALargeTextForReading_data();
    void showsALargeTextForReading();
    void editsALargeTextAfterAll();
    void undoComesBackFromALargeText();
    void searchesALargeText();
    void cutsRowsOfALongLine();
    void theListTakesPeopleThere();
    void paintsItsPicture_data();
    void paintsItsPicture();
};

static const auto sample = u"{\n"
                           "  \"ContactKey\": \"0031-jürgen🎉\",\n"
                           "  \"EventDefinitionKey\": \"APIEvent-order-placed\",\n"
                           "  \"Data\": {\n"
                           "    \"SubscriberKey\": \"0031-jürgen🎉\",\n"
                           "    \"Shäde🎨\": \"blau\",\n"
                           "    \"Total\": \"12,50\",\n"
                           "    \"OrderedAt\": \"2026-01-31T10:00:00Z\",\n"
                           "    \"IsGift\": true,\n"
                           "    \"firstname\": \"Jürgen\",\n"
                           "    \"Items\": 3\n"
                           "  }\n"
                           "}\n"_s;

static EventContract orderPlaced()
{
    return {
        .key = EventDefinitionKey(u"APIEvent-order-placed"_s),
        .fields = {
            {.name = u"SubscriberKey"_s, .type = FieldType::Text, .maxLength = 50, .isRequired = true},
            {.name = u"OrderId"_s, .type = FieldType::Text, .maxLength = 12, .isRequired = true, .isPrimaryKey = true},
            {.name = u"FirstName"_s, .type = FieldType::Text, .maxLength = 20},
            {.name = u"Total"_s, .type = FieldType::Decimal, .maxLength = 18, .scale = 2},
            {.name = u"OrderedAt"_s, .type = FieldType::Date},
            {.name = u"IsGift"_s, .type = FieldType::Boolean},
            {.name = u"Items"_s, .type = FieldType::Number},
        },
        .fieldsKnown = true,
        .sendableField = u"SubscriberKey"_s,
    };
}

static QList<Remark> remarksOfSample()
{
    return remarks(orderPlaced(), sample);
}

static Remark remarkCalled(const QString &id)
{
    for (const Remark &remark : remarksOfSample()) {
        if (remark.id == id)
            return remark;
    }
    qFatal("no such remark");
}

/// An editor in a window of its own, judged.
class ShownEditor
{
public:
    explicit ShownEditor(const QString &text = sample)
    {
        editor.resize(640, 400);
        editor.setPlainTextKeepingUndo(text);
        editor.show();
        (void)QTest::qWaitForWindowExposed(&editor);
        editor.setFocus();
    }
    void putCursor(int line, int column)
    {
        QTextCursor cursor(editor.document()->findBlockByNumber(line - 1));
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, column - 1);
        editor.setTextCursor(cursor);
    }
    [[nodiscard]] bool isVisible(int line) { return editor.document()->findBlockByNumber(line - 1).isVisible(); }

    PayloadEditor editor;
};

void PayloadEditorTest::initTestCase()
{
    BreezeIcons::initIcons();
}

static QString megabyte();

void PayloadEditorTest::keepsTheTextToTheLetter_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("no-break spaces, tabs and emoji") << u"{\"a\":\u00a0\"b\u00a0\u2028c\tü🎉\"}\n"_s;
    QTest::newRow("line ends of Windows") << u"{\r\n  \"a\": 1\r\n}\r\n"_s;
    QTest::newRow("a megabyte, while it comes into the document") << megabyte();
    QTest::newRow("a megabyte on one line") << megabyte().remove(u'\n').replace(u"käse"_s, u"kä🎉"_s);
    QTest::newRow("more than is edited") << megabyte().repeated(3);
}

void PayloadEditorTest::keepsTheTextToTheLetter()
{
    QFETCH(QString, text);
    PayloadEditor editor;

    editor.setPlainTextKeepingUndo(text);

    QCOMPARE(editor.text(), text);
    QTRY_VERIFY(!editor.isFilling());
    QCOMPARE(editor.text(), text);
    if (editor.largeText())
        return;
    editor.moveCursor(QTextCursor::Start);
    editor.insertPlainText(u" "_s);
    QCOMPARE(editor.text(), u' ' + QString(text).replace(u"\r\n"_s, u"\n"_s));
}

void PayloadEditorTest::replacesTheTextInOneStepOfUndo()
{
    PayloadEditor editor;
    editor.setPlainTextKeepingUndo(u"{}"_s);
    editor.setPlainTextKeepingUndo(sample);

    editor.undo();
    QCOMPARE(editor.text(), u"{}"_s);
    editor.redo();
    QCOMPARE(editor.text(), sample);
}

void PayloadEditorTest::goesToThePlaceOfARemark()
{
    ShownEditor shown;
    shown.editor.setRemarks(remarksOfSample());

    shown.editor.goToRemark(remarkCalled(u"unknown-field"_s));
    QCOMPARE(shown.editor.textCursor().selectedText(), u"\"Shäde🎨\""_s);

    const Remark missing = remarkCalled(u"required-field-missing"_s);
    shown.editor.goToRemark(missing);
    QVERIFY(!shown.editor.textCursor().hasSelection());
    QCOMPARE(shown.editor.textCursor().blockNumber() + 1, missing.line);
}

void PayloadEditorTest::marksFollowEdits()
{
    ShownEditor shown;
    shown.editor.setRemarks(remarksOfSample());
    const Remark remark = remarkCalled(u"unknown-field"_s);

    shown.putCursor(1, 2);
    QTest::keyClicks(&shown.editor, u"  "_s);
    shown.editor.goToRemark(remark);

    QCOMPARE(shown.editor.textCursor().selectedText(), u"\"Shäde🎨\""_s);
}

void PayloadEditorTest::saysWhichRemarkIsUnderTheCursor()
{
    ShownEditor shown;
    shown.editor.setRemarks(remarksOfSample());
    QSignalSpy spy(&shown.editor, &PayloadEditor::remarkUnderCursor);

    shown.putCursor(6, 8);
    shown.putCursor(6, 9);
    shown.putCursor(1, 1);

    QCOMPARE(spy.size(), 2);
    const int index = spy.at(0).at(0).toInt();
    QCOMPARE(shown.editor.marks().remarks().at(index).id, u"unknown-field"_s);
    QCOMPARE(spy.at(1).at(0).toInt(), -1);
}

void PayloadEditorTest::foldsAndUnfolds()
{
    ShownEditor shown;
    shown.putCursor(9, 5);

    QTest::keyClick(&shown.editor, Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.isVisible(4));
    QVERIFY(!shown.isVisible(5));
    QVERIFY(!shown.isVisible(11));
    QVERIFY(shown.isVisible(12));
    QCOMPARE(shown.editor.textCursor().blockNumber(), 3);
    QCOMPARE(shown.editor.text(), sample);

    QTest::keyClick(&shown.editor, Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.isVisible(5));

    auto *gutter = shown.editor.findChild<QWidget *>(u"payloadGutter"_s);
    const QRectF line = shown.editor.visibleLines().at(3).rect;
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() - 4, int(line.center().y())));
    QVERIFY(!shown.isVisible(5));
    QCOMPARE(shown.editor.visibleLines().size(), sample.count(u'\n') + 1 - 7);
}

void PayloadEditorTest::aRemarkInsideAFoldIsShown()
{
    ShownEditor shown;
    shown.editor.setRemarks(remarksOfSample());
    shown.putCursor(4, 3);
    shown.editor.foldHere();
    QVERIFY(!shown.isVisible(6));

    shown.editor.goToRemark(remarkCalled(u"unknown-field"_s));

    QVERIFY(shown.isVisible(6));
}

void PayloadEditorTest::anEditNeverLeavesLinesHidden()
{
    ShownEditor shown;
    shown.putCursor(4, 3);
    shown.editor.foldHere();
    QVERIFY(!shown.isVisible(6));

    shown.putCursor(4, 12);
    QTest::keyClick(&shown.editor, Qt::Key_Backspace);

    QTRY_VERIFY(shown.isVisible(6));
    QVERIFY(shown.isVisible(11));
}

void PayloadEditorTest::findsBrackets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<std::optional<BracketPair>>("pair");

    using Pair = std::optional<BracketPair>;
    QTest::newRow("before the opening one") << u"{ [] }"_s << 0 << Pair({0, 5});
    QTest::newRow("behind the closing one") << u"{ [] }"_s << 6 << Pair({0, 5});
    QTest::newRow("the one after the cursor first") << u"{[]}"_s << 1 << Pair({1, 2});
    QTest::newRow("over lines") << u"{\n [\n {} ]\n}"_s << 0 << Pair({0, 11});
    QTest::newRow("from the end over lines") << u"{\n [\n {} ]\n}"_s << 9 << Pair({3, 9});
    QTest::newRow("brackets inside quotes are text") << u"{\"}\\\"}\": 1}"_s << 0 << Pair({0, 10});
    QTest::newRow("inside quotes") << u"{\"[\": 1}"_s << 2 << Pair();
    QTest::newRow("left open") << u"{ [ ]"_s << 0 << Pair();
    QTest::newRow("of another kind") << u"{ ]"_s << 0 << Pair();
    QTest::newRow("elsewhere") << u"{ a }"_s << 3 << Pair();
}

void PayloadEditorTest::findsBrackets()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(std::optional<BracketPair>, pair);

    QTextDocument document;
    document.setPlainText(text);

    QCOMPARE(bracketsAt(document, position), pair);
}

void PayloadEditorTest::indentsWhileTyping()
{
    ShownEditor shown(QString {});

    QTest::keyClicks(&shown.editor, u"{"_s);
    QTest::keyClick(&shown.editor, Qt::Key_Return);
    QTest::keyClicks(&shown.editor, u"\"a\": ["_s);
    QTest::keyClick(&shown.editor, Qt::Key_Return);
    QTest::keyClicks(&shown.editor, u"1"_s);
    QTest::keyClick(&shown.editor, Qt::Key_Return);
    QTest::keyClicks(&shown.editor, u"]"_s);
    QTest::keyClick(&shown.editor, Qt::Key_Return);
    QTest::keyClicks(&shown.editor, u"}"_s);
    QCOMPARE(shown.editor.text(), u"{\n  \"a\": [\n    1\n  ]\n}"_s);

    shown.editor.setPlainTextKeepingUndo(u"{}"_s);
    shown.putCursor(1, 2);
    QTest::keyClick(&shown.editor, Qt::Key_Return);
    QTest::keyClicks(&shown.editor, u"x"_s);
    QCOMPARE(shown.editor.text(), u"{\n  x\n}"_s);
}

void PayloadEditorTest::tabIndentsAndControlTabLeaves()
{
    QWidget window;
    QHBoxLayout layout(&window);
    PayloadEditor editor;
    QLineEdit next;
    layout.addWidget(&editor);
    layout.addWidget(&next);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    editor.setFocus();
    editor.setPlainTextKeepingUndo(u"a\nb\nc"_s);

    QTest::keyClick(&editor, Qt::Key_Tab);
    QCOMPARE(editor.text(), u"  a\nb\nc"_s);
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_Tab);
    QCOMPARE(editor.text(), u"    a\n  b\n  c"_s);
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(editor.text(), u"  a\nb\nc"_s);
    editor.undo();
    QCOMPARE(editor.text(), u"    a\n  b\n  c"_s);

    QTest::keyClick(&editor, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(next.hasFocus());
    next.setFocus();
    QVERIFY(!editor.hasFocus());
}

/// Drops a file on the editor as a file manager would.
static void drop(PayloadEditor &editor, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint place = editor.viewport()->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor.viewport(), &event);
}

static QString fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"order.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the file");
    return file.fileName();
}

void PayloadEditorTest::takesADroppedFileAndCanUndoIt()
{
    QTemporaryDir folder;
    ShownEditor shown(u"{}"_s);

    drop(shown.editor, fileWith(folder, sample.toUtf8()));
    QTRY_COMPARE(shown.editor.text(), sample);

    shown.editor.undo();
    QCOMPARE(shown.editor.text(), u"{}"_s);
}

void PayloadEditorTest::refusesAFileThatIsNoText()
{
    QTemporaryDir folder;
    ShownEditor shown(u"{}"_s);
    QSignalSpy spy(&shown.editor, &PayloadEditor::fileRefused);

    drop(shown.editor, fileWith(folder, "\x89PNG\r\n\xff\xfe"_ba));

    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(spy.first().first().toString().contains(u"order.json"_s));
    QCOMPARE(shown.editor.text(), u"{}"_s);
}

static QPalette lightPalette()
{
    return QPalette(QColor(0xef, 0xf0, 0xf1));
}

static QPalette darkPalette()
{
    QPalette palette(QColor(0x2a, 0x2e, 0x32));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::Text, QColor(0xfc, 0xfc, 0xfc));
    palette.setColor(QPalette::WindowText, QColor(0xfc, 0xfc, 0xfc));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    palette.setColor(QPalette::Accent, QColor(0x3d, 0xae, 0xe9));
    return palette;
}

/// The colour in which the highlighter shows the word at @p column of @p line.
static QColor colourAt(const PayloadEditor &editor, int line, int column)
{
    const QTextBlock block = editor.document()->findBlockByNumber(line - 1);
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (column - 1 >= range.start && column - 1 < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

void PayloadEditorTest::followsThePalette()
{
    ShownEditor shown;
    shown.editor.setPalette(lightPalette());
    const QColor light = colourAt(shown.editor, 2, 4);

    shown.editor.setPalette(darkPalette());
    const QColor dark = colourAt(shown.editor, 2, 4);

    QVERIFY(light.isValid() && dark.isValid());
    QVERIFY(light.lightnessF() < 0.55f);
    QVERIFY(dark.lightnessF() > light.lightnessF());
}

static QString megabyte()
{
    QString text = u"{\n  \"ContactKey\": \"0031-ada\",\n  \"Data\": {\n"_s;
    for (int number = 0; text.size() < 1'000'000; ++number)
        text += u"    \"Field%1\": \"käse\",\n"_s.arg(number);
    return text + u"    \"Last\": 1\n  }\n}\n"_s;
}

/// Milliseconds this program has computed since the last call; unlike the clock on the wall it does not count what other programs do.
static qint64 computedSinceLastCall()
{
    static std::clock_t last = 0;
    const std::clock_t now = std::clock();
    return (now - std::exchange(last, now)) * 1000 / CLOCKS_PER_SEC;
}

void PayloadEditorTest::opensAMegabyteWithoutALongStall()
{
    const QString text = megabyte();
    ShownEditor shown(QString {});

    computedSinceLastCall();
    shown.editor.setPlainTextKeepingUndo(text);
    QTRY_VERIFY(!shown.editor.isFilling());
    const qint64 opened = computedSinceLastCall();
    shown.putCursor(20'000, 10);
    QTest::keyClicks(&shown.editor, u"abcdefghij"_s);
    const qint64 typed = computedSinceLastCall();
    shown.putCursor(3, 5);
    shown.editor.foldHere();
    QCoreApplication::processEvents();
    const qint64 folded = computedSinceLastCall();
    QVERIFY(!shown.isVisible(20'000));
    QTest::keyClicks(&shown.editor, u"abcdefghij"_s);
    shown.editor.grab();
    QTest::qWait(500);
    const qint64 typedFolded = computedSinceLastCall();
    QVERIFY(!shown.isVisible(20'000));

    qInfo("opened in %lld ms, ten keys %lld ms, folded in %lld ms, ten keys and a picture then %lld ms", opened, typed, folded, typedFolded);
    QVERIFY(opened < 5000);
    QVERIFY(typed < 500);
    QVERIFY(folded < 5000);
    QVERIFY(typedFolded < 1000);
}

void PayloadEditorTest::coloursLinesOnlyWhenTheyAreShown()
{
    ShownEditor shown(megabyte());
    QTRY_VERIFY(!shown.editor.isFilling());
    QTRY_VERIFY(colourAt(shown.editor, 2, 4).isValid());
    QVERIFY(!colourAt(shown.editor, 20'000, 6).isValid());

    shown.putCursor(20'000, 1);
    shown.editor.centerCursor();

    QTRY_VERIFY(colourAt(shown.editor, 20'000, 6).isValid());
    QCOMPARE(colourAt(shown.editor, 20'000, 6), colourAt(shown.editor, 2, 4));
    QVERIFY(!colourAt(shown.editor, 10'000, 6).isValid());
}

void PayloadEditorTest::showsALargeTextForReading_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("large") << megabyte().repeated(3);
    QTest::newRow("one long line") << megabyte().remove(u'\n');
}

void PayloadEditorTest::showsALargeTextForReading()
{
    QFETCH(QString, text);
    ShownEditor shown(text);
    LargeTextView *view = shown.editor.largeText();
    QVERIFY(view);

    view->setFocus();
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    const int last = view->rows().count() - 4;
    QTRY_VERIFY(!view->formatsOfRow(last).isEmpty());
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view->selectedText(), text);

    shown.editor.setPlainTextKeepingUndo(sample);
    QVERIFY(!shown.editor.largeText());
    QCOMPARE(shown.editor.text(), sample);
}

void PayloadEditorTest::editsALargeTextAfterAll()
{
    const QString text = u"{\"a\": \""_s + QString(PayloadEditor::longestLineEdited, u'x') + u"\"}"_s;
    ShownEditor shown(text);
    auto *edit = shown.editor.findChild<QAbstractButton *>(u"editLargeText"_s);
    QVERIFY(edit);

    edit->click();
    QTRY_VERIFY(!shown.editor.isFilling());
    QVERIFY(!shown.editor.largeText());
    QCOMPARE(shown.editor.text(), text);
    shown.putCursor(1, 1);
    QTest::keyClicks(&shown.editor, u" "_s);
    QCOMPARE(shown.editor.text(), u' ' + text);
}

void PayloadEditorTest::undoComesBackFromALargeText()
{
    ShownEditor shown;
    shown.editor.setPlainTextKeepingUndo(megabyte().remove(u'\n'));
    QVERIFY(shown.editor.largeText());

    QTest::keyClick(shown.editor.largeText(), Qt::Key_Z, Qt::ControlModifier);

    QVERIFY(!shown.editor.largeText());
    QCOMPARE(shown.editor.text(), sample);
}

void PayloadEditorTest::searchesALargeText()
{
    LargeTextView view;
    view.resize(600, 300);
    view.setText(megabyte().repeated(3));

    QVERIFY(view.find(u"\"last\""_s));
    QCOMPARE(view.selectedText(), u"\"Last\""_s);
    QVERIFY(view.verticalScrollBar()->value() > 0);
    QVERIFY(!view.find(u"nowhere"_s));
}

void PayloadEditorTest::cutsRowsOfALongLine()
{
    const QString text = u"first\n{\"a\": \""_s + QString(TextRows::longest, u',') + u"\", "_s
        + u"\"käse🎉\": [1, 2], "_s.repeated(100) + u"\"z\": 1}\n"_s;
    const TextRows rows(text);

    QString joined;
    for (int row = 0; row < rows.count(); ++row) {
        QVERIFY(rows.row(row).size() <= TextRows::longest);
        QCOMPARE(rows.rowAt(rows.start(row)), row);
        joined += rows.row(row).toString();
    }
    QCOMPARE(joined, QString(text).remove(u'\n'));
    QVERIFY(rows.count() > 5);
    QVERIFY(rows.row(4).endsWith(u','));
}

void PayloadEditorTest::theListTakesPeopleThere()
{
    ShownEditor shown;
    RemarksList list;
    const QAbstractItemModelTester tester(list.model());
    connect(&list, &RemarksList::remarkChosen, &shown.editor, &PayloadEditor::goToRemark);
    shown.editor.setRemarks(remarksOfSample());
    list.setRemarks(remarksOfSample());
    list.resize(600, 120);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QCOMPARE(list.model()->rowCount(), 4);
    QCOMPARE(list.model()->index(0, RemarksModel::SeverityColumn).data().toString(), u"Error"_s);
    QCOMPARE(list.model()->index(0, RemarksModel::PlaceColumn).data().toString(), u"Line 6, column 5"_s);

    list.setCurrentIndex(list.model()->index(1, 0));
    QTest::keyClick(&list, Qt::Key_Return);

    QCOMPARE(shown.editor.textCursor().selectedText(), u"\"12,50\""_s);
}

void PayloadEditorTest::paintsItsPicture_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

/// The picture is for people; what is asserted is only that something was drawn where signs belong.
void PayloadEditorTest::paintsItsPicture()
{
    QFETCH(QPalette, palette);
    QWidget window;
    window.setPalette(palette);
    window.setAutoFillBackground(true);
    auto *column = new QVBoxLayout(&window);
    auto *editor = new PayloadEditor(&window);
    auto *list = new RemarksList(&window);
    column->addWidget(editor, 1);
    column->addWidget(list);
    window.resize(760, 480);

    const auto nested = sample.chopped(3) + u",\n  \"Extra\": {\n    \"a\": [\n      1\n    ]\n  }\n}\n"_s;
    editor->setPlainTextKeepingUndo(nested);
    const QList<Remark> found = remarks(orderPlaced(), nested);
    editor->setRemarks(found);
    list->setRemarks(found);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    editor->folding().fold(editor->document()->findBlockByNumber(12));
    editor->setTextCursor(QTextCursor(editor->document()->findBlockByNumber(0)));
    editor->setFocus();

    const QImage picture = window.grab().toImage();
    QVERIFY(picture.save(QDir(QCoreApplication::applicationDirPath()).filePath(u"payloadeditor-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));

    const auto *gutter = editor->findChild<QWidget *>(u"payloadGutter"_s);
    const QRectF line = editor->visibleLines().at(5).rect;
    const QPoint sign = gutter->mapTo(&window, QPoint(int(line.height() / 2), int(line.center().y())));
    QVERIFY(picture.pixelColor(sign) != editor->palette().color(QPalette::Window));
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QApplication, journeyscope::PayloadEditorTest)
#include "payloadeditortest.moc"
