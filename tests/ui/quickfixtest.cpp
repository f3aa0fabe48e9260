// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "support/testmain.h"
#include "ui/injection/composepage.h"
#include "ui/payload/payloadeditor.h"

#include <QApplication>
#include <QSignalSpy>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

/// Mending a payload in the window without typing.
class QuickFixTest : public QObject
{
    Q_OBJECT

private:
    struct WrittenDesk : Desk {
        WrittenDesk()
        {
            chooseProfile(ProfileKind::Sandbox);
            (void)QTest::qWaitFor([this] { return definitions()->model()->rowCount() == 1; }, 2000);
            chooseFirstDefinition();
        }
        PayloadEditor *editor() { return find<PayloadEditor>("payloadEditor"); }
        void write(const QString &contact, const QString &data)
        {
            text = u"{\"ContactKey\": \"%1\",\n \"EventDefinitionKey\": \"%2\",\n \"Data\": {%3}}"_s.arg(contact, SmallTenant::eventKey, data);
            editor()->setPlainTextKeepingUndo(text);
            (void)QTest::qWaitFor([this] { return session.payloadText() == text; }, 2000);
        }
        void putCursorInto(const QString &word)
        {
            QTextCursor cursor = editor()->textCursor();
            cursor.setPosition(int(text.indexOf(word)) + 1);
            editor()->setTextCursor(cursor);
        }
        QString text;
    };

private Q_SLOTS:
    void mendsTheRemarkAtTheCursorInOneStepOfUndo()
    {
        WrittenDesk desk;
        desk.write(u"0031-ada "_s, u"\"Note\" :\t1.10"_s);
        desk.putCursorInto(u"0031-ada"_s);

        desk.trigger("quickFixAction");

        const QString mended = QString(desk.text).replace(u"0031-ada "_s, u"0031-ada"_s);
        QCOMPARE(desk.editor()->text(), mended);
        QCOMPARE(desk.session.payloadText(), mended);
        desk.editor()->undo();
        QCOMPARE(desk.editor()->text(), desk.text);
    }

    void saysWhenThereIsNothingToMend()
    {
        WrittenDesk desk;
        desk.write(u"0031-ada"_s, u"\"Note\": \"a\""_s);
        desk.putCursorInto(u"Data"_s);
        QSignalSpy refused(desk.find<ComposePage>("composePage"), &ComposePage::editRefused);

        desk.trigger("quickFixAction");

        QCOMPARE(refused.size(), 1);
        QCOMPARE(desk.editor()->text(), desk.text);
    }

    void laysOutWithoutTouchingTheSpelling()
    {
        WrittenDesk desk;
        desk.write(u"0031-ada"_s, u"\"Note\" :\t1.10, \"Id\":12345678901234567890"_s);

        desk.trigger("formatAction");
        QVERIFY(desk.editor()->text().contains(u"\"Id\": 12345678901234567890"_s));
        QVERIFY(desk.editor()->text().contains(u"1.10"_s));
        desk.trigger("compactAction");
        QVERIFY(desk.editor()->text().contains(u"\"Note\":1.10,\"Id\":12345678901234567890"_s));
        desk.editor()->undo();
        desk.editor()->undo();
        QCOMPARE(desk.editor()->text(), desk.text);
    }

    void leavesWhatIsNoJsonAsItIs()
    {
        WrittenDesk desk;
        desk.write(u"0031-ada"_s, u"\"Note\""_s);
        QSignalSpy refused(desk.find<ComposePage>("composePage"), &ComposePage::editRefused);

        desk.trigger("formatAction");

        QCOMPARE(refused.size(), 1);
        QCOMPARE(desk.editor()->text(), desk.text);
    }
};

JOURNEYSCOPE_TEST_MAIN(QApplication, QuickFixTest)
#include "quickfixtest.moc"
