// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/options.h"
#include "app/console/walkdriver.h"
#include "app/shared/practiceclock.h"
#include "app/shared/simulatedpractice.h"
#include "http/networktransport.h"
#include "ui/mainwindow.h"
#include "ui/shared/boxquestions.h"
#include "ui/shared/colourscheme.h"

#include <BreezeIcons>
#include <KCrash>
#include <QCoroTask>
#include <kdsingleapplication.h>

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <span>
#include <string_view>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;

namespace {

enum ExitCode { Good = 0, NoPicture = 1, NotRaised = 1, WrongInput = 2 };

/// A memory image would hold secrets.
void leaveNoMemoryImage()
{
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    KCrash::setDrKonqiEnabled(false);
    KCrash::initialize();
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"journeyscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JOURNEYSCOPE_VERSION));
    QCoreApplication::setOrganizationDomain(u"journeyscope.github.io"_s);
    QGuiApplication::setApplicationDisplayName(u"Journeyscope"_s);
    QGuiApplication::setDesktopFileName(u"io.github.journeyscope.Journeyscope"_s);
}

/// Pictures are made with the preferences of a first start, whatever this user prefers.
QString preferencesFile(const ConsoleOptions &options, const QTemporaryDir &passing)
{
    return options.screenshot.isEmpty() ? Preferences::userFile() : passing.filePath(u"preferences.ini"_s);
}

/// The demo keeps nothing, so it need not wake the keychain.
ChosenSecretStore secretStoreFor(const ConsoleOptions &options)
{
    if (!options.standsAlone())
        return QCoro::waitFor(chooseSecretStore());
    return {std::make_unique<MemorySecretStore>(), {}};
}

/// Help and version, which need no display. True when there is nothing else to do.
bool printsWordsOnly(int argc, char **argv)
{
    const std::span<char *> words(argv, size_t(argc));
    const auto asks = [words](std::string_view one, std::string_view other) {
        return std::ranges::any_of(words, [=](const char *word) { return word == one || word == other; });
    };
    const bool help = asks("--help", "-h");
    if (!help && !asks("--version", "-v"))
        return false;
    const QCoreApplication app(argc, argv);
    QTextStream(stdout) << (help ? optionsHelp() : u"journeyscope %1\n"_s.arg(QCoreApplication::applicationVersion()));
    return true;
}

void dress(MainWindow &window, const ConsoleOptions &options)
{
    if (options.size.isValid())
        window.resize(options.size);
    if (options.simulator)
        window.showSimulatorPanel();
    if (!options.colourScheme.isEmpty())
        useColourScheme(options.colourScheme == u"dark" ? ColourScheme::Dark : ColourScheme::Light);
}

void takePicture(MainWindow &window, const QString &file)
{
    // One turn of the event loop more, so that what was just shown is painted.
    QTimer::singleShot(300ms, &window, [&window, file] {
        const bool saved = window.grab().save(file, "PNG");
        if (!saved)
            QTextStream(stderr) << u"The picture could not be saved as %1.\n"_s.arg(file);
        QCoreApplication::exit(saved ? Good : NoPicture);
    });
}

/// @p only is null for runs that stand alone.
void raiseForSecondStart(MainWindow &window, const KDSingleApplication *only)
{
    if (!only)
        return;
    QObject::connect(only, &KDSingleApplication::messageReceived, &window, [&window] {
        window.setWindowState(window.windowState().setFlag(Qt::WindowMinimized, false));
        window.show();
        window.raise();
        window.activateWindow();
    });
}

int run(QApplication &app, const ConsoleOptions &options, const KDSingleApplication *only)
{
    const QTemporaryDir passing;
    Preferences preferences(preferencesFile(options, passing));
    SimulatedPractice practice;
    PracticeClock clock(practice);
    http::TrafficLog traffic;
    http::NetworkTransport transport(traffic, &clock);
    const ChosenSecretStore secrets = secretStoreFor(options);
    ProfileStore profiles(ProfileStore::userFile());
    BoxQuestions questions;
    DebugSession session({transport, traffic, *secrets.store, profiles, clock});
    MainWindow window(session, practice, preferences, questions);
    dress(window, options);
    if (!secrets.because.isEmpty())
        window.say(Severity::Note, u"Client secrets are kept %1: %2"_s.arg(secrets.store->whereabouts(), secrets.because));
    raiseForSecondStart(window, only);
    window.show();

    std::optional<WalkDriver> driver;
    if (options.walk)
        driver.emplace(window, session);
    if (!options.screenshot.isEmpty() && driver)
        QObject::connect(&*driver, &WalkDriver::finished, &window, [&] { takePicture(window, options.screenshot); });
    else if (!options.screenshot.isEmpty())
        QTimer::singleShot(1500ms, &window, [&] { takePicture(window, options.screenshot); });
    if (!options.demo)
        window.resumeLastProfile();
    else if (options.tenant.isEmpty())
        window.startFirstPractice();
    else if (!window.startPractice(options.tenant))
        return options.screenshot.isEmpty() ? app.exec() : WrongInput;
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoMemoryImage();
    nameApplication();
    if (printsWordsOnly(argc, argv))
        return Good;
    QApplication app(argc, argv);
    BreezeIcons::initIcons();
    QGuiApplication::setWindowIcon(QIcon(u":/icons/journeyscope.svg"_s));
    const Result<ConsoleOptions> options = readOptions(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << options.error().detail << u'\n';
        return WrongInput;
    }
    if (options->standsAlone())
        return run(app, *options, nullptr);
    KDSingleApplication only(u"io.github.journeyscope.Journeyscope"_s, KDSingleApplication::Option::IncludeUsernameInSocketName);
    if (only.isPrimaryInstance())
        return run(app, *options, &only);
    return only.sendMessage("raise") ? Good : NotRaised;
}
