// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampledvalues.h"
#include "support/testmain.h"
#include "ui/diagnosis/diagnosispanel.h"
#include "ui/diagnosis/lookprogress.h"
#include "ui/shared/selection.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTimeZone>
#include <QTreeView>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DiagnosisPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoBeforeTheFirstVerdict()
    {
        QCOMPARE(label("verdictSentence")->text(), u"No verdict yet"_s);
        QVERIFY(label("verdictNextStep")->text().contains(u"press Diagnose"_s));
    }

    void showsTheVerdictWithItsNextStep()
    {
        m_panel.show(refusedDiagnosis(), {}, false);

        QCOMPARE(label("verdictSentence")->text(), refusedDiagnosis().verdict.sentence);
        QVERIFY(label("verdictNextStep")->text().startsWith(u"Next: Journey owner"_s));
        QVERIFY(label("verdictSubject")->accessibleName().contains(u"0031-ada"_s));
    }

    void takesForeignTextLiterally()
    {
        m_panel.show(refusedDiagnosis(), {}, false);

        for (const QLabel *each : m_panel.findChildren<QLabel *>())
            if (each->text().contains(u"<b>"_s))
                QCOMPARE(each->textFormat(), Qt::PlainText);
        QVERIFY(label("verdictSentence")->text().contains(u"<b>Ada</b>"_s));
    }

    void choosesTheFirstCauseAndItsEvidence()
    {
        m_panel.show(refusedDiagnosis(), {}, false);

        QCOMPARE(m_selection.checkId(), u"reentry-none"_s);
        QCOMPARE(m_selection.exchange(), 7u);
        QCOMPARE(evidence()->count(), 2);
        QCOMPARE(evidence()->currentRow(), 0);
    }

    void saysNothingTwice()
    {
        m_panel.show(refusedDiagnosis(), {}, false);

        QVERIFY(!label("findingSentence")->isVisibleTo(&m_panel));
        QVERIFY(!label("findingRemedy")->isVisibleTo(&m_panel));
    }

    void evidenceAndRawRequestAreOneSelection()
    {
        m_panel.show(refusedDiagnosis(), {}, false);
        evidence()->setCurrentRow(1);
        QCOMPARE(m_selection.exchange(), 8u);

        m_selection.selectExchange(7);
        QCOMPARE(evidence()->currentRow(), 0);
    }

    void newProgressKeepsWhatTheUserChose()
    {
        m_panel.show(refusedDiagnosis(), {}, true);
        m_selection.select(0, u"waiting-by-design"_s);
        m_panel.show(refusedDiagnosis(), {}, true);

        QCOMPARE(m_selection.checkId(), u"waiting-by-design"_s);
        QCOMPARE(label("findingSentence")->text(), u"The contact's membership was not read."_s);
    }

    void pageOpensNothing()
    {
        m_panel.show(refusedDiagnosis(), {}, false);
        auto *page = m_panel.findChild<QTextBrowser *>(u"checkPage"_s);

        QVERIFY(!page->openLinks());
        QVERIFY(!page->textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse));
        QVERIFY(!page->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    }

    void goesFromFindingToFinding()
    {
        m_panel.show(refusedDiagnosis(), {}, false);
        m_selection.clear();
        m_panel.goToFinding(1);

        QCOMPARE(m_selection.checkId(), u"reentry-none"_s);
    }

    void showsProgressOnlyWhileLooking()
    {
        const QWidget *progress = m_panel.findChild<QWidget *>(u"lookProgress"_s);
        m_panel.show({}, {}, true);
        QVERIFY(progress->isVisibleTo(&m_panel));
        m_panel.show({}, {}, false);
        QVERIFY(!progress->isVisibleTo(&m_panel));
    }

    void tellsTheNextLook()
    {
        const QDateTime start(QDate(2026, 3, 3), QTime(14, 0), QTimeZone::UTC);
        const PollingPlan plan {{start.addSecs(5), start.addSecs(30), start.addSecs(60)}};

        QVERIFY(lookProgressText(plan, start.addSecs(18)).startsWith(u"Next look in 12 s (1 of 3 done)"_s));
        QCOMPARE(lookProgressText(plan, start.addSecs(61)), u"Looking…"_s);
    }

    void offersTheJourneysThatMayBeExpected()
    {
        auto *expected = m_panel.findChild<QComboBox *>(u"expectedJourney"_s);
        m_panel.offerJourneys({journeyListeningTo(u"APIEvent-a"_s, JourneyStatus::Published)});
        QSignalSpy chosen(&m_panel, &DiagnosisPanel::expectedJourneyChosen);
        expected->setCurrentIndex(1);

        QCOMPARE(expected->currentText(), u"Welcome"_s);
        QCOMPARE(chosen.size(), 1);
    }

    void anExactMomentCanBeChosenAndTakenBack()
    {
        const QDateTime moment(QDate(2026, 3, 3), QTime(14, 0), QTimeZone::UTC);
        m_panel.chooseSince(moment);
        QCOMPARE(m_panel.since(), moment);

        m_panel.chooseSince({});
        QVERIFY(qAbs(m_panel.since().secsTo(QDateTime::currentDateTimeUtc()) - 24 * 3600) <= 2);
    }

    void enterInTheContactFieldDiagnoses()
    {
        QSignalSpy triggered(&m_diagnose, &QAction::triggered);
        auto *contact = m_panel.findChild<QLineEdit *>(u"contactField"_s);
        QTest::keyClicks(contact, u" 0031-ada "_s);
        QTest::keyClick(contact, Qt::Key_Return);

        QCOMPARE(m_panel.contact().text(), u"0031-ada"_s);
        QCOMPARE(triggered.size(), 1);
    }

    void everythingHasAName()
    {
        m_panel.show(refusedDiagnosis(), {}, true);
        QCOMPARE(namelessWidgets(m_panel).join(u", "_s), QString());
    }

    void cleanup()
    {
        m_panel.show({}, {}, false);
        m_selection.clear();
    }

private:
    QLabel *label(const char *name) { return m_panel.findChild<QLabel *>(QLatin1StringView(name)); }
    QListWidget *evidence() { return m_panel.findChild<QListWidget *>(u"evidenceList"_s); }

    QAction m_diagnose {u"Diagnose"_s};
    QAction m_stop {u"Stop"_s};
    Selection m_selection;
    DiagnosisPanel m_panel {&m_diagnose, &m_stop, m_selection};
};

JOURNEYSCOPE_TEST_MAIN(QApplication, DiagnosisPanelTest)
#include "diagnosispaneltest.moc"
