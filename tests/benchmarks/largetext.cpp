// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// benchmark_largetext open FILE     a window with the payload editor and FILE in it, left open for beside.py to watch
// benchmark_largetext pauses FILE   opens, scrolls, searches and types in this process; prints one line of JSON, in
// milliseconds

#include "ui/payload/largetextview.h"
#include "ui/payload/payloadeditor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace journeyscope;

namespace {

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The longest single turn of the event loop while @p goesOn; a window that answers needs short ones.
template <typename GoesOn>
double longestTurn(GoesOn goesOn)
{
    double longest = 0;
    for (int calm = 0; calm < 20;) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        longest = std::max(longest, millisecondsOf(turn));
        calm = goesOn() ? 0 : calm + 1;
        QThread::msleep(1);
    }
    return longest;
}

double timed(const auto &step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    QCoreApplication::processEvents();
    return millisecondsOf(timer);
}

double scrolled(PayloadEditor &editor)
{
    QAbstractScrollArea *area = &editor;
    if (LargeTextView *large = editor.largeText())
        area = large;
    double longest = 0;
    QScrollBar *bar = area->verticalScrollBar();
    for (int step = 1; step <= 40; ++step) {
        // Forth and back over the whole text, to places not seen before.
        const int place = int(qint64(bar->maximum()) * (step % 2 ? step : 41 - step) / 40);
        longest = std::max(longest, timed([&] {
            bar->setValue(place);
            area->viewport()->repaint();
        }));
        longest = std::max(longest, longestTurn([] { return false; }));
    }
    return longest;
}

double searched(PayloadEditor &editor, const QString &wanted)
{
    double longest = 0;
    for (int turn = 0; turn < 5; ++turn) {
        longest = std::max(longest, timed([&] {
            if (LargeTextView *large = editor.largeText())
                large->find(wanted);
            else if (!editor.find(wanted))
                editor.moveCursor(QTextCursor::Start);
        }));
        longest = std::max(longest, longestTurn([] { return false; }));
    }
    return longest;
}

/// Keys typed in the middle, each to the end of its repaint: the 95th percentile.
double typed(PayloadEditor &editor)
{
    QTextCursor middle(editor.document()->findBlockByNumber(editor.blockCount() / 2));
    editor.setTextCursor(middle);
    editor.centerCursor();
    longestTurn([] { return false; });
    QList<double> times;
    for (int key = 0; key < 200; ++key) {
        times.append(timed([&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, u"x"_s);
            QKeyEvent release(QEvent::KeyRelease, Qt::Key_X, Qt::NoModifier, u"x"_s);
            QCoreApplication::sendEvent(&editor, &press);
            QCoreApplication::sendEvent(&editor, &release);
            QCoreApplication::processEvents();
            editor.viewport()->repaint();
        }));
        QThread::msleep(5);
    }
    std::ranges::sort(times);
    return times.at(times.size() * 95 / 100);
}

void measure(PayloadEditor &editor, const QString &file)
{
    longestTurn([] { return false; });
    QElapsedTimer opening;
    opening.start();
    bool shown = false;
    QObject::connect(&editor, &QPlainTextEdit::textChanged, &editor, [&] { shown = true; });
    editor.openFile(file);
    const double open = longestTurn([&] { return !shown || editor.isFilling(); });
    const double whole = millisecondsOf(opening) - 20;
    const double scroll = scrolled(editor);
    const double search = searched(editor, u"no such words are in it"_s);
    const QString key = editor.largeText() ? u"null"_s : QString::number(typed(editor), 'f', 2);
    QTextStream(stdout)
        << u"{\"opened\":%1,\"openPause\":%2,\"scrollPause\":%3,\"searchPause\":%4,\"keyP95\":%5,\"units\":%6,\"reading\":%7}\n"_s
               .arg(whole, 0, 'f', 1)
               .arg(open, 0, 'f', 1)
               .arg(scroll, 0, 'f', 1)
               .arg(search, 0, 'f', 1)
               .arg(key)
               .arg(editor.text().size())
               .arg(editor.largeText() ? u"true"_s : u"false"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.size() != 3)
        return 2;
    PayloadEditor editor;
    editor.resize(1200, 800);
    editor.show();
    if (words.at(1) == u"pauses") {
        measure(editor, words.at(2));
        return 0;
    }
    editor.openFile(words.at(2));
    return QApplication::exec();
}
