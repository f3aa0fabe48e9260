// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/payloadform.h"
#include "payload/remark.h"
#include "support/testmain.h"
#include "ui/payload/documentedit.h"
#include "ui/payload/payloadeditor.h"
#include "ui/payload/payloadviews.h"
#include "ui/payload/remarknote.h"

#include <BreezeIcons>

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

class PayloadFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BreezeIcons::initIcons(); }
    void showsWhatTheTextSays();
    void typingChangesOneValueAndNothingElse();
    void aNumberStaysBareWhileItIsTyped();
    void whatIsTypedIsTakenBackInTheText();
    void leavesOutAndSendsAgain();
    void quotesCanBeChosen();
    void booleansAreChosen();
    void datesAreChosen();
    void longTextsHaveLines();
    void nestedValuesLeadToTheText();
    void brokenTextIsMendedInTheText();
    void aRemarkLeadsToItsInput();
    void followsTheTextAndKeepsTheCursor();
    void tabWalksTheFields();
    void everyInputHasAName();
    void staysQuickWithManyFields();
    void paintsItsPicture_data();
    void paintsItsPicture();
};

static const auto sample = u"{\n"
                           "  \"ContactKey\": \"0031-jürgen🎉\",\n"
                           "  \"EventDefinitionKey\": \"APIEvent-order-placed\",\n"
                           "  \"Data\": {\n"
                           "    \"SubscriberKey\": \"0031-jürgen🎉\",\n"
                           "    \"OrderId\" : \"A-17\",\n"
                           "    \"Total\": 1.10,\n"
                           "    \"OrderedAt\": \"2026-01-31T10:00:00+02:00\",\n"
                           "    \"IsGift\": true,\n"
                           "    \"firstname\": \"J\\u00fcrgen\",\n"
                           "    \"Items\": \"3\",\n"
                           "    \"Shade\": \"blau\"\n"
                           "  }\n"
                           "}\n"_s;

static EventContract orderPlaced()
{
    return {
        .key = EventDefinitionKey(u"APIEvent-order-placed"_s),
        .fields =
            {
                {.name = u"SubscriberKey"_s,
                    .type = FieldType::Text,
                    .maxLength = 50,
                    .isRequired = true,
                    .defaultValue = {}},
                {.name = u"OrderId"_s,
                    .type = FieldType::Text,
                    .maxLength = 12,
                    .isRequired = true,
                    .isPrimaryKey = true,
                    .defaultValue = {}},
                {.name = u"FirstName"_s, .type = FieldType::Text, .maxLength = 20, .defaultValue = {}},
                {.name = u"Total"_s, .type = FieldType::Decimal, .maxLength = 18, .scale = 2, .defaultValue = {}},
                {.name = u"OrderedAt"_s, .type = FieldType::Date, .maxLength = {}, .defaultValue = {}},
                {.name = u"IsGift"_s, .type = FieldType::Boolean, .maxLength = {}, .defaultValue = {}},
                {.name = u"Items"_s, .type = FieldType::Number, .maxLength = {}, .defaultValue = {}},
                {.name = u"Note"_s, .type = FieldType::Text, .maxLength = 4000, .defaultValue = {}},
                {.name = u"Received"_s,
                    .type = FieldType::Date,
                    .maxLength = {},
                    .isRequired = true,
                    .defaultValue = u"GetDate()"_s},
            },
        .fieldsKnown = true,
        .sendableField = u"SubscriberKey"_s,
    };
}

static QString replaced(const QString &from, const QString &to, QString text = sample)
{
    return text.replace(from, to);
}

/// Text and form in a window of their own, judged after every change, as the page does.
struct Desk {
    PayloadViews views;

    explicit Desk(const QString &text = sample, const EventContract &contract = orderPlaced())
    {
        QObject::connect(editor(), &QPlainTextEdit::textChanged, &views,
            [this, contract] { views.setRemarks(remarks(contract, this->text())); });
        views.resize(640, 600);
        views.setContract(contract);
        editor()->setPlainTextKeepingUndo(text);
        views.formAction()->setChecked(true);
        views.show();
        (void)QTest::qWaitForWindowActive(&views);
        settle();
    }
    static void settle() { QCoreApplication::processEvents(); }

    [[nodiscard]] PayloadEditor *editor() const { return views.editor(); }
    [[nodiscard]] QString text() const { return views.editor()->text(); }
    template <typename Widget = QLineEdit>
    Widget *input(const QString &field)
    {
        auto *found = views.findChild<Widget *>(u"formInput."_s + field);
        if (!found)
            qFatal("no input for %s", qPrintable(field));
        return found;
    }
    void type(const QString &field, const QString &text)
    {
        input(field)->setFocus();
        input(field)->selectAll();
        QTest::keyClicks(input(field), text);
        settle();
    }
    QMenu *menu(const QString &field)
    {
        QMenu *found = views.findChild<QPushButton *>(u"formState.Data."_s + field)->menu();
        Q_EMIT found->aboutToShow();
        return found;
    }
    void choose(const QString &field, const char *action)
    {
        menu(field)->findChild<QAction *>(QLatin1StringView(action))->trigger();
        settle();
    }
    [[nodiscard]] QString state(const QString &field) const
    {
        return views.findChild<QPushButton *>(u"formState.Data."_s + field)->text();
    }
    [[nodiscard]] QString remark(const QString &field) const
    {
        const auto *note = views.findChild<RemarkNote *>(u"formRemark."_s + field);
        return note && note->isVisibleTo(&views) ? note->text() : QString();
    }
};

void PayloadFormTest::showsWhatTheTextSays()
{
    Desk desk;

    QCOMPARE(desk.input(u"ContactKey"_s)->text(), u"0031-jürgen🎉"_s);
    QCOMPARE(desk.input(u"Data.FirstName"_s)->text(), u"Jürgen"_s);
    QCOMPARE(desk.input(u"Data.Total"_s)->text(), u"1.10"_s);
    QCOMPARE(desk.input<QComboBox>(u"Data.IsGift"_s)->currentText(), u"true"_s);
    QCOMPARE(desk.input(u"Data.Shade"_s)->text(), u"blau"_s);
    QCOMPARE(desk.views.findChild<QLabel *>(u"formCount.Data.SubscriberKey"_s)->text(), u"13 of 50"_s);
    QCOMPARE(desk.state(u"Total"_s), u"Sent"_s);
    QCOMPARE(desk.state(u"Note"_s), u"Left out"_s);
    QVERIFY(desk.input(u"Data.Received"_s)->placeholderText().contains(u"GetDate()"_s));
    QVERIFY(desk.remark(u"Data.Shade"_s).startsWith(u"Error: "_s));
    QCOMPARE(desk.remark(u"Data.Total"_s), QString());
}

void PayloadFormTest::typingChangesOneValueAndNothingElse()
{
    Desk desk;

    desk.type(u"Data.OrderId"_s, u"B \"8\""_s);
    QCOMPARE(desk.text(), replaced(u"A-17"_s, u"B \\\"8\\\""_s));

    desk.type(u"ContactKey"_s, u"0032"_s);
    QCOMPARE(desk.text(),
        replaced(u"\"ContactKey\": \"0031-jürgen🎉\""_s, u"\"ContactKey\": \"0032\""_s,
            replaced(u"A-17"_s, u"B \\\"8\\\""_s)));

    desk.type(u"Data.OrderId"_s, u"1234567890123"_s);
    QCOMPARE(desk.views.findChild<QLabel *>(u"formCount.Data.OrderId"_s)->text(), u"13 of 12, too long"_s);
    QVERIFY(desk.remark(u"Data.OrderId"_s).contains(u"at most 12"_s));
}

void PayloadFormTest::aNumberStaysBareWhileItIsTyped()
{
    Desk desk;

    desk.type(u"Data.Total"_s, u"2"_s);
    QTest::keyClicks(desk.input(u"Data.Total"_s), u"."_s);
    desk.settle();
    QVERIFY(desk.text().contains(u"\"Total\": \"2.\","_s));
    QVERIFY(!desk.remark(u"Data.Total"_s).isEmpty());
    QTest::keyClicks(desk.input(u"Data.Total"_s), u"50"_s);
    desk.settle();
    QCOMPARE(desk.text(), replaced(u"1.10"_s, u"2.50"_s));

    desk.type(u"Data.Items"_s, u"12"_s);
    QCOMPARE(desk.text(), replaced(u"\"3\""_s, u"\"12\""_s, replaced(u"1.10"_s, u"2.50"_s)));
}

void PayloadFormTest::whatIsTypedIsTakenBackInTheText()
{
    Desk desk;
    QLineEdit *line = desk.input(u"Data.OrderId"_s);
    line->setFocus();
    line->end(false);

    QTest::keyClicks(line, u"xyz"_s);
    desk.settle();
    QCOMPARE(desk.text(), replaced(u"A-17"_s, u"A-17xyz"_s));

    QTest::keySequence(line, QKeySequence::Undo);
    desk.settle();
    QCOMPARE(desk.text(), sample);
    QCOMPARE(line->text(), u"A-17"_s);
    QVERIFY(line->hasFocus());

    QTest::keySequence(line, QKeySequence::Redo);
    desk.settle();
    QCOMPARE(line->text(), u"A-17xyz"_s);

    desk.editor()->undo();
    desk.choose(u"Total"_s, "leaveOutAction");
    desk.editor()->undo();
    QCOMPARE(desk.text(), sample);
}

void PayloadFormTest::leavesOutAndSendsAgain()
{
    Desk desk;

    desk.choose(u"OrderId"_s, "leaveOutAction");
    QCOMPARE(desk.text(), replaced(u"    \"OrderId\" : \"A-17\",\n"_s, {}));
    QCOMPARE(desk.state(u"OrderId"_s), u"Left out"_s);
    QVERIFY(desk.remark(u"Data.OrderId"_s).contains(u"missing"_s));

    desk.type(u"Data.OrderId"_s, u"C"_s);
    QCOMPARE(desk.text(),
        replaced(u"\"blau\"\n"_s, u"\"blau\",\n    \"OrderId\": \"C\"\n"_s,
            replaced(u"    \"OrderId\" : \"A-17\",\n"_s, {})));

    desk.choose(u"Total"_s, "nullAction");
    QVERIFY(desk.text().contains(u"\"Total\": null,"_s));
    QCOMPARE(desk.state(u"Total"_s), u"Null"_s);
    desk.choose(u"Total"_s, "sendAction");
    QVERIFY(desk.text().contains(u"\"Total\": 0,"_s));
    desk.choose(u"Shade"_s, "leaveOutAction");
    QVERIFY(!desk.views.findChild<QWidget *>(u"formRow.Data.Shade"_s));
}

void PayloadFormTest::quotesCanBeChosen()
{
    Desk desk;

    desk.choose(u"Items"_s, "quotesAction");
    QCOMPARE(desk.text(), replaced(u"\"3\""_s, u"3"_s));
    desk.type(u"Data.Items"_s, u"45"_s);
    QCOMPARE(desk.text(), replaced(u"\"3\""_s, u"45"_s));
    desk.choose(u"Items"_s, "quotesAction");
    QCOMPARE(desk.text(), replaced(u"\"3\""_s, u"\"45\""_s));

    desk.menu(u"OrderId"_s);
    QVERIFY(!desk.menu(u"OrderId"_s)->findChild<QAction *>(u"quotesAction"_s)->isEnabled());
}

void PayloadFormTest::booleansAreChosen()
{
    Desk desk;
    auto *choice = desk.input<QComboBox>(u"Data.IsGift"_s);
    choice->setFocus();

    QTest::keyClick(choice, Qt::Key_Down);
    desk.settle();
    QCOMPARE(desk.text(), replaced(u"true"_s, u"false"_s));

    QTest::keyClick(choice, Qt::Key_Down);
    desk.settle();
    QCOMPARE(desk.text(), replaced(u"    \"IsGift\": true,\n"_s, {}));
    QCOMPARE(choice->currentText(), u"not sent"_s);

    desk.editor()->setPlainTextKeepingUndo(replaced(u"true"_s, u"\"yes\""_s));
    desk.settle();
    QCOMPARE(choice->currentText(), u"yes"_s);
    QVERIFY(!desk.remark(u"Data.IsGift"_s).isEmpty());
}

void PayloadFormTest::datesAreChosen()
{
    Desk desk;
    desk.views.form()->setNow([] { return QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), QTimeZone::UTC); });
    auto *row = desk.views.findChild<QWidget *>(u"formRow.Data.OrderedAt"_s);

    QTest::mouseClick(row->findChild<QToolButton *>(u"calendarButton"_s), Qt::LeftButton);
    auto *calendar = desk.views.findChild<QCalendarWidget *>(u"calendar"_s);
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 1, 31));
    Q_EMIT calendar->activated(QDate(2026, 2, 1));
    desk.settle();
    QCOMPARE(desk.text(), replaced(u"2026-01-31T10:00:00+02:00"_s, u"2026-02-01T10:00:00+02:00"_s));

    QTest::mouseClick(row->findChild<QToolButton *>(u"nowButton"_s), Qt::LeftButton);
    desk.settle();
    QCOMPARE(desk.text(), replaced(u"2026-01-31T10:00:00+02:00"_s, u"2026-03-04T05:06:07Z"_s));

    desk.type(u"Data.OrderedAt"_s, u"soon"_s);
    QCOMPARE(desk.text(), replaced(u"2026-01-31T10:00:00+02:00"_s, u"soon"_s));
    QCOMPARE(desk.input(u"Data.OrderedAt"_s)->text(), u"soon"_s);
}

void PayloadFormTest::longTextsHaveLines()
{
    Desk desk;
    auto *lines = desk.input<QPlainTextEdit>(u"Data.Note"_s);
    lines->setFocus();

    QTest::keyClicks(lines, u"a"_s);
    QTest::keyClick(lines, Qt::Key_Return);
    QTest::keyClicks(lines, u"b\u00a0c"_s);
    desk.settle();

    QCOMPARE(desk.text(), replaced(u"\"blau\"\n"_s, u"\"blau\",\n    \"Note\": \"a\\nb\u00a0c\"\n"_s));

    desk.editor()->setPlainTextKeepingUndo(replaced(u"\"blau\""_s, u"\"blau\", \"Note\": \"x\\r\\ny\""_s));
    desk.settle();
    QCOMPARE(lines->toPlainText(), u"x\ny"_s);
    lines->moveCursor(QTextCursor::End);
    QTest::keyClicks(lines, u"z"_s);
    desk.settle();
    QVERIFY(desk.text().contains(u"\"Note\": \"x\\r\\nyz\""_s));
}

void PayloadFormTest::nestedValuesLeadToTheText()
{
    Desk desk(replaced(u"1.10"_s, u"[1, 2]"_s));
    auto *line = desk.input(u"Data.Total"_s);
    QVERIFY(line->isReadOnly());
    QCOMPARE(line->text(), u"[1, 2]"_s);

    QTest::mouseClick(line->parentWidget()->findChild<QPushButton *>(u"editInTextButton"_s), Qt::LeftButton);

    QVERIFY(!desk.views.formAction()->isChecked());
    QCOMPARE(desk.editor()->textCursor().selectedText(), u"[1, 2]"_s);

    desk.views.formAction()->setChecked(true);
    desk.choose(u"Total"_s, "nullAction");
    QVERIFY(!desk.input(u"Data.Total"_s)->isReadOnly());
}

void PayloadFormTest::brokenTextIsMendedInTheText()
{
    Desk desk;
    QWidget *line = desk.input(u"Data.OrderId"_s);

    desk.editor()->setPlainTextKeepingUndo(sample.chopped(3));
    desk.settle();
    QVERIFY(!line->isEnabled());
    QVERIFY(line->isVisible());
    QCOMPARE(desk.input(u"Data.OrderId"_s)->text(), u"A-17"_s);
    QVERIFY(desk.views.findChild<QWidget *>(u"formObstacle"_s)->isVisible());

    QTest::mouseClick(desk.views.findChild<QPushButton *>(u"mendInTextButton"_s), Qt::LeftButton);
    QVERIFY(desk.editor()->hasFocus());

    desk.editor()->undo();
    desk.views.formAction()->setChecked(true);
    QVERIFY(line->isEnabled());
    QVERIFY(!desk.views.findChild<QWidget *>(u"formObstacle"_s)->isVisible());

    Desk strange(u"{\"ContactKey\": "_s);
    QVERIFY(!strange.views.findChild<QWidget *>(u"formRow.Data.OrderId"_s));
    strange.views.focusView();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"mendInTextButton"_s);
}

void PayloadFormTest::aRemarkLeadsToItsInput()
{
    Desk desk(replaced(u"1.10"_s, u"\"1,10\""_s));
    const QList<Remark> found = remarks(orderPlaced(), desk.text());
    const auto about = [&found](const QString &field) { return *std::ranges::find(found, field, &Remark::field); };

    desk.views.goToRemark(about(u"Total"_s));
    QVERIFY(desk.input(u"Data.Total"_s)->hasFocus());
    QVERIFY(desk.views.formAction()->isChecked());

    desk.editor()->setPlainTextKeepingUndo(replaced(u"EventDefinitionKey"_s, u"EventKey"_s));
    desk.settle();
    desk.views.goToRemark(remarks(orderPlaced(), desk.text()).front());
    QVERIFY(!desk.views.formAction()->isChecked());
    QVERIFY(desk.editor()->hasFocus());
}

void PayloadFormTest::followsTheTextAndKeepsTheCursor()
{
    Desk desk;
    QLineEdit *line = desk.input(u"Data.OrderId"_s);
    line->setFocus();
    line->setCursorPosition(2);

    applyEdits(desk.editor()->document(),
        {{{sample.indexOf(u"1.10"_s), 4}, u"7"_s}, {{sample.indexOf(u"\"Shade\""_s), 0}, u"\"New\": 1, "_s}});
    desk.settle();

    QCOMPARE(desk.input(u"Data.Total"_s)->text(), u"7"_s);
    QCOMPARE(desk.input(u"Data.New"_s)->text(), u"1"_s);
    QCOMPARE(desk.input(u"Data.OrderId"_s), line);
    QVERIFY(line->hasFocus());
    QCOMPARE(line->cursorPosition(), 2);
    desk.editor()->undo();
    QCOMPARE(desk.text(), sample);
}

void PayloadFormTest::tabWalksTheFields()
{
    Desk desk;
    desk.input(u"ContactKey"_s)->setFocus();
    QStringList walked;
    for (int steps = 0; steps < 24; ++steps) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        if (name.startsWith(u"formInput."_s))
            walked.append(name.mid(10));
    }

    QCOMPARE(walked.first(9),
        (QStringList {u"Data.SubscriberKey"_s, u"Data.OrderId"_s, u"Data.FirstName"_s, u"Data.Total"_s,
            u"Data.OrderedAt"_s, u"Data.IsGift"_s, u"Data.Items"_s, u"Data.Note"_s, u"Data.Received"_s}));
}

void PayloadFormTest::everyInputHasAName()
{
    Desk desk;
    QCOMPARE(desk.input(u"Data.OrderId"_s)->accessibleName(), u"OrderId, required, primary key, Text, up to 12"_s);
    QCOMPARE(desk.input(u"ContactKey"_s)->accessibleName(), u"Contact Key, required, Text"_s);
    for (const QWidget *widget : desk.views.form()->findChildren<QWidget *>()) {
        const bool takesKeys =
            (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&desk.views) && !widget->focusProxy();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!takesKeys || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(widget->objectName()));
    }
    for (const QLabel *label : desk.views.form()->findChildren<QLabel *>()) {
        if (label->buddy())
            QVERIFY(label->buddy()->objectName().startsWith(u"formInput."_s));
    }
}

static EventContract manyFields(int count)
{
    EventContract contract {
        .key = EventDefinitionKey(u"APIEvent-many"_s), .fields = {}, .fieldsKnown = true, .sendableField = {}};
    for (int number = 0; number < count; ++number)
        contract.fields.append({.name = u"Field%1"_s.arg(number),
            .type = FieldType(number % 8),
            .maxLength = number % 8 ? 50 : 400,
            .defaultValue = {}});
    return contract;
}

void PayloadFormTest::staysQuickWithManyFields()
{
    Desk desk(u"{\"ContactKey\": \"a\", \"Data\": {\"Field1\": 1}}"_s, manyFields(200));
    const auto before = desk.views.form()->findChildren<QWidget *>().size();
    auto *area = desk.views.findChild<QScrollArea *>(u"payloadFormArea"_s);
    area->verticalScrollBar()->setValue(300);

    desk.type(u"Data.Field1"_s, u"1234"_s);

    // What makes a form slow is making inputs anew; nothing is made for a value.
    QVERIFY(desk.text().contains(u"\"Field1\": 1234}"_s));
    QCOMPARE(desk.views.form()->findChildren<QWidget *>().size(), before);
}

static QPalette darkPalette()
{
    QPalette palette(QColor(0x2a, 0x2e, 0x32));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::Text, QColor(0xfc, 0xfc, 0xfc));
    palette.setColor(QPalette::WindowText, QColor(0xfc, 0xfc, 0xfc));
    palette.setColor(QPalette::ButtonText, QColor(0xfc, 0xfc, 0xfc));
    palette.setColor(QPalette::PlaceholderText, QColor(0xfc, 0xfc, 0xfc, 0x80));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    palette.setColor(QPalette::Accent, QColor(0x3d, 0xae, 0xe9));
    return palette;
}

void PayloadFormTest::paintsItsPicture_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("text");

    const QString wrong = replaced(
        u"1.10"_s, u"\"1,10\""_s, replaced(u"A-17"_s, u"A-17-and-more"_s, replaced(u"\"3\""_s, u"{\"a\": 3}"_s)));
    QTest::newRow("light") << QPalette(QColor(0xef, 0xf0, 0xf1)) << QSize(640, 860) << wrong;
    QTest::newRow("dark") << darkPalette() << QSize(640, 860) << wrong;
    QTest::newRow("narrow") << QPalette(QColor(0xef, 0xf0, 0xf1)) << QSize(500, 860) << wrong;
    QTest::newRow("broken") << QPalette(QColor(0xef, 0xf0, 0xf1)) << QSize(500, 400) << sample.chopped(3);
}

/// The picture is for people; what is asserted is only that nothing reaches beyond the form's edge.
void PayloadFormTest::paintsItsPicture()
{
    QFETCH(QPalette, palette);
    QFETCH(QSize, size);
    QFETCH(QString, text);
    const QPalette usual = QApplication::palette();
    QApplication::setPalette(palette);
    {
        Desk desk(text);
        desk.views.resize(size);
        desk.settle();

        QVERIFY(desk.views.grab().save(
            QDir(QCoreApplication::applicationDirPath())
                .filePath(u"payloadform-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));

        const auto *area = desk.views.findChild<QScrollArea *>(u"payloadFormArea"_s);
        QVERIFY(area->widget()->width() <= area->viewport()->width());
    }
    QApplication::setPalette(usual);
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QApplication, journeyscope::PayloadFormTest)
#include "payloadformtest.moc"
