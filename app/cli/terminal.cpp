// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <QFile>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

static constexpr qint64 largestInput = 64 * 1024 * 1024;

static bool writeOut(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) && std::fflush(stdout) == 0;
}

int deliver(const CommonOptions &options, const QString &text, int exitCode)
{
    const QByteArray bytes = text.toUtf8();
    if (options.output.empty()) {
        if (!options.quiet)
            (void)writeOut(bytes); // a closed pipe changes nothing about what was found
        return exitCode;
    }
    QSaveFile file(QString::fromStdString(options.output));
    // Reports hold personal data: for the user's eyes only, whatever the umask says.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return exitCode;
    say(u"The file %1 could not be written: %2."_s.arg(file.fileName(), file.errorString()));
    return WrongInput;
}

int deliver(const CommonOptions &options, const Json &json, int exitCode)
{
    return deliver(options, QString::fromUtf8(toPrettyBytes(json)), exitCode);
}

void say(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
}

int refuse(const Failure &failure)
{
    say(failure.code.isEmpty() ? failure.detail : u"%1 (%2)"_s.arg(failure.detail, failure.code));
    return failure.reason == Reason::Unusable ? WrongInput : NoVerdict;
}

Result<QByteArray> readInput(const std::string &path)
{
    QFile file;
    const QString name = path == "-" ? u"standard input"_s : QString::fromStdString(path);
    bool open = false;
    if (path == "-") {
        open = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(name);
        open = file.open(QIODevice::ReadOnly);
    }
    if (!open)
        return std::unexpected(Failure {.reason = Reason::Unusable, .detail = u"The file %1 could not be read: %2."_s.arg(name, file.errorString()), .code = u"IN-01"_s});
    const QByteArray bytes = file.read(largestInput + 1);
    if (bytes.size() > largestInput)
        return std::unexpected(Failure {.reason = Reason::Unusable, .detail = u"%1 is larger than 64 MiB."_s.arg(name), .code = u"IN-02"_s});
    return bytes;
}

QString readHidden(const QString &prompt)
{
    const bool terminal = isatty(STDIN_FILENO) != 0;
    termios shown {};
    if (terminal) {
        QTextStream(stderr) << prompt << Qt::flush;
        tcgetattr(STDIN_FILENO, &shown);
        termios hidden = shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    const QString line = QTextStream(stdin).readLine();
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        say({});
    }
    return line;
}

bool agreed(const QString &question)
{
    if (isatty(STDIN_FILENO) == 0)
        return false;
    QTextStream(stderr) << question << " [y/N] " << Qt::flush;
    const QString answer = QTextStream(stdin).readLine().trimmed();
    return answer.compare("y"_L1, Qt::CaseInsensitive) == 0 || answer.compare("yes"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace journeyscope::cli
