// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/shared/boxquestions.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace journeyscope;
using namespace Qt::StringLiterals;

class QuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesProfileContactAndJourneys()
    {
        const QString text = injectionQuestion(m_outlook);

        for (const QString &word : {u"Shop"_s, u"PRODUCTION"_s, u"0031-ada"_s, u"Order placed"_s, u"Thank you"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
    }

    void enterAndEscapeMeanNo_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("enter") << Qt::Key_Return;
        QTest::newRow("escape") << Qt::Key_Escape;
    }

    void enterAndEscapeMeanNo()
    {
        QFETCH(Qt::Key, key);
        whenAsked([key](QMessageBox *box) {
            QCOMPARE(box->textFormat(), Qt::PlainText);
            QTest::keyClick(box, key);
        });

        BoxQuestions questions;
        QVERIFY(!questions.mayInject(m_outlook));
        QVERIFY(m_asked);
    }

    void theButtonMeansYes()
    {
        whenAsked([](QMessageBox *box) {
            for (QAbstractButton *button : box->buttons())
                if (box->buttonRole(button) == QMessageBox::AcceptRole)
                    button->click();
        });

        BoxQuestions questions;
        QVERIFY(questions.mayInject(m_outlook));
    }

    void init() { m_asked = false; }

private:
    void whenAsked(const std::function<void(QMessageBox *)> &act)
    {
        QTimer::singleShot(100, this, [this, act] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            m_asked = true;
            act(box);
        });
    }

    const InjectionOutlook m_outlook {u"Shop"_s, ProfileKind::Production, u"0031-ada"_s, u"Order placed"_s, {u"Thank you"_s}};
    bool m_asked = false;
};

JOURNEYSCOPE_TEST_MAIN(QApplication, QuestionsTest)
#include "questionstest.moc"
