// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/backgroundremarks.h"

#include "support/testmain.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace journeyscope {

class BackgroundRemarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesInAnotherThread();
    void answersOnlyTheNewest();
    void forgets();
};

static JudgedPayload oneCalled(const QString &id)
{
    return {.payload = {}, .remarks = {{.id = id, .field = {}, .sentence = {}}}};
}

void BackgroundRemarksTest::judgesInAnotherThread()
{
    BackgroundRemarks background;
    QSignalSpy spy(&background, &BackgroundRemarks::judged);
    const QThread *judgedIn = nullptr;

    background.judge([&judgedIn] {
        judgedIn = QThread::currentThread();
        return oneCalled(u"a"_s);
    });
    QVERIFY(background.isJudging());

    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(judgedIn != QThread::currentThread());
    QCOMPARE(spy.first().first().value<JudgedPayload>().remarks, oneCalled(u"a"_s).remarks);
    QVERIFY(!background.isJudging());
}

void BackgroundRemarksTest::answersOnlyTheNewest()
{
    BackgroundRemarks background;
    QSignalSpy spy(&background, &BackgroundRemarks::judged);
    QSemaphore mayEnd;
    QAtomicInt dropped = 0;

    background.judge([&mayEnd] {
        mayEnd.acquire();
        return oneCalled(u"first"_s);
    });
    background.judge([&dropped] {
        dropped.ref();
        return oneCalled(u"second"_s);
    });
    background.judge([] { return oneCalled(u"third"_s); });
    mayEnd.release();

    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<JudgedPayload>().remarks, oneCalled(u"third"_s).remarks);
    QCOMPARE(dropped.loadRelaxed(), 0);
}

void BackgroundRemarksTest::forgets()
{
    BackgroundRemarks background;
    QSignalSpy spy(&background, &BackgroundRemarks::judged);
    QSemaphore mayEnd;

    background.judge([&mayEnd] {
        mayEnd.acquire();
        return oneCalled(u"first"_s);
    });
    background.forget();
    QVERIFY(!background.isJudging());
    background.judge([] { return oneCalled(u"second"_s); });
    mayEnd.release();

    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<JudgedPayload>().remarks, oneCalled(u"second"_s).remarks);
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::BackgroundRemarksTest)
#include "backgroundremarkstest.moc"
