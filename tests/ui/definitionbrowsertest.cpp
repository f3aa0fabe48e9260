// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampledvalues.h"
#include "support/testmain.h"
#include "ui/eventdefinitions/definitionbrowser.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

class DefinitionBrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesWhatTheUserChooses()
    {
        QSignalSpy chosen(&m_browser, &DefinitionBrowser::chosen);
        list()->setCurrentIndex(list()->model()->index(1, 0));

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<EventDefinitionKey>().text(), u"APIEvent-signup"_s);
    }

    void keepsQuietWhenToldOrRefilled()
    {
        QSignalSpy chosen(&m_browser, &DefinitionBrowser::chosen);
        m_browser.mark(EventDefinitionKey(u"APIEvent-order"_s));
        m_browser.show(m_definitions, {journeyListeningTo(u"APIEvent-order"_s, JourneyStatus::Published)}, DefinitionBrowser::State::Loaded);

        QCOMPARE(chosen.size(), 0);
        QCOMPARE(list()->currentIndex().data().toString(), u"Order placed"_s);
    }

    void filters()
    {
        m_browser.findChild<QLineEdit *>(u"definitionFilter"_s)->setText(u"sign"_s);

        QCOMPARE(list()->model()->rowCount(), 1);
        QVERIFY(!empty()->isVisible());
    }

    void saysWhatToDoWhenEmpty_data()
    {
        using State = DefinitionBrowser::State;
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("headline");
        QTest::newRow("nobody to ask") << State::NobodyToAsk << u"No tenant chosen"_s;
        QTest::newRow("asking") << State::Loading << u"Loading…"_s;
        QTest::newRow("turned away") << State::SignInFailed << u"Not signed in"_s;
        QTest::newRow("tenant without events") << State::Loaded << u"No event definitions"_s;
    }

    void saysWhatToDoWhenEmpty()
    {
        QFETCH(DefinitionBrowser::State, state);
        QFETCH(QString, headline);
        m_browser.show({}, {}, state);

        QVERIFY(empty()->isVisible());
        QCOMPARE(empty()->accessibleName(), headline);
    }

    void saysWhenNothingMatches()
    {
        m_browser.findChild<QLineEdit *>(u"definitionFilter"_s)->setText(u"zebra"_s);

        QVERIFY(empty()->isVisible());
        QCOMPARE(empty()->accessibleName(), u"Nothing matches"_s);
    }

    void everythingHasAName() { QCOMPARE(namelessWidgets(m_browser), QStringList()); }

    void init()
    {
        m_browser.findChild<QLineEdit *>(u"definitionFilter"_s)->clear();
        m_browser.mark({});
        m_browser.show(m_definitions, {}, DefinitionBrowser::State::Loaded);
        QWidget &shown = m_browser;
        shown.show();
    }

private:
    QListView *list() { return m_browser.findChild<QListView *>(u"definitionList"_s); }
    QWidget *empty() { return m_browser.findChild<QWidget *>(u"definitionsEmpty"_s); }

    const QList<EventDefinition> m_definitions {apiEvent(u"Order placed"_s, u"APIEvent-order"_s), apiEvent(u"Signup"_s, u"APIEvent-signup"_s)};
    DefinitionBrowser m_browser;
};

JOURNEYSCOPE_TEST_MAIN(QApplication, DefinitionBrowserTest)
#include "definitionbrowsertest.moc"
