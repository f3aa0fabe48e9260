// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "support/folders.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

static constexpr int oneMinute = 60'000;

Finished run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(programPath(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(oneMinute) && process.exitStatus() == QProcess::NormalExit;
    if (!ended)
        process.kill();
    return {.exitCode = ended ? process.exitCode() : -1, .output = process.readAllStandardOutput(), .errors = process.readAllStandardError()};
}

QProcessEnvironment bareEnvironment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"JOURNEYSCOPE_"_s) || name.startsWith(u"XDG_"_s))
            environment.remove(name);
    }
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"TZ"_s, u"UTC"_s);
    return environment;
}

} // namespace journeyscope::testing
