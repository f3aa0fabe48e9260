// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smalltenant.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

namespace journeyscope::testing {

/// Everything a window needs, with a tenant of its own.
struct Desk {
    QTemporaryDir folder;
    http::TrafficLog traffic;
    SmallTenant tenant{traffic};
    MemorySecretStore secrets;
    ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    SystemClock clock;
    Preferences preferences{folder.filePath(QStringLiteral("preferences.ini"))};
    FakePractice practice;
    FakeQuestions questions;
    DebugSession session{{tenant, traffic, secrets, profiles, clock}};
    MainWindow window{session, practice, preferences, questions};

    Desk()
    {
        session.setPatience(std::chrono::seconds(0));
        window.show();
    }

    /// Lets what is under way come to its end, because it speaks with the tenant, which goes with the desk.
    ~Desk()
    {
        session.stop();
        (void)QTest::qWaitFor([this] { return !session.isBusy() && !session.definitionsLoading(); }, 2000);
        QTest::qWait(30);
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        return window.findChild<Widget *>(QLatin1StringView(name));
    }
    void trigger(const char *name) { find<QAction>(name)->trigger(); }
    QListView *definitions() { return find<QListView>("definitionList"); }
    void chooseFirstDefinition() { definitions()->setCurrentIndex(definitions()->model()->index(0, 0)); }
    void chooseProfile(ProfileKind kind)
    {
        session.chooseProfile(
            {QStringLiteral("Shop"),
                QUrl(QStringLiteral("https://mc0test1test2test3test4test5.auth.marketingcloudapis.com/")),
                QStringLiteral("client"), QStringLiteral("7000001"), kind},
            Secret(QStringLiteral("secret-of-the-test")));
    }
};

} // namespace journeyscope::testing
