// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreignclients.h"

#include "flows/tenantfiles.h"
#include "support/folders.h"

#include <QFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

static constexpr int twoMinutes = 120'000;

QString clientFile(const QString &path)
{
    return QStringLiteral(JOURNEYSCOPE_FOREIGN_CLIENTS "/") + path;
}

QString foreignFile(const QString &path)
{
    return sourcePath(u"tests/foreign/"_s + path);
}

QString whyNoForeignClients()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"node is not installed."_s;
    if (QFile::exists(clientFile(u"why-not.txt"_s)))
        return QString::fromUtf8(readFile(clientFile(u"why-not.txt"_s))).trimmed();
    if (!QFile::exists(clientFile(u"installed.json"_s)))
        return u"The clients are not installed; packaging/lib/install-foreign-clients does that."_s;
    return {};
}

QString foreignHost()
{
    // sfmc-sdk takes nothing but 28 characters before the known domain.
    return u"mc-simulated-tenant-00000000.auth.marketingcloudapis.com"_s;
}

Finished runNode(const QStringList &arguments, const RunningSimulator &simulator, const QString &folder)
{
    QProcessEnvironment environment = simulator.tenantIn(bareEnvironment(folder));
    for (const QString &name : environment.keys()) {
        // The client must reach the simulator, and nothing of the caller's node may stand between them.
        if (name.endsWith(u"_proxy"_s, Qt::CaseInsensitive) || name.startsWith(u"NODE_"_s))
            environment.remove(name);
    }
    environment.insert(u"JOURNEYSCOPE_FOREIGN_CLIENTS"_s, clientFile({}));
    environment.insert(u"JOURNEYSCOPE_FOREIGN_HOST"_s, foreignHost());
    environment.insert(u"JOURNEYSCOPE_FOREIGN_TENANT"_s, tenantFile(u"all-goes-well"_s));

    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    const QString tenantHost = QUrl::fromLocalFile(foreignFile(u"tenanthost.mjs"_s)).toString(QUrl::FullyEncoded);
    process.start(u"node"_s, QStringList{u"--import"_s, tenantHost} + arguments);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(twoMinutes) && process.exitStatus() == QProcess::NormalExit;
    if (!ended)
        process.kill();
    return {
        .exitCode = ended ? process.exitCode() : -1,
        .output = process.readAllStandardOutput(),
        .errors = process.readAllStandardError(),
    };
}

} // namespace journeyscope::testing
