// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStandardPaths>
#include <QTest>

/// Tests run where an English developer's luck does not help, and never touch the developer's own files.
#define JOURNEYSCOPE_TEST_MAIN(Application, TestClass)                                                                 \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        qputenv("TZ", "UTC");                                                                                          \
        QStandardPaths::setTestModeEnabled(true);                                                                      \
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));                                               \
        Application app(argc, argv);                                                                                   \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
