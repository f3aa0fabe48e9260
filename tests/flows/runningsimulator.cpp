// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runningsimulator.h"

#include "support/folders.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

static constexpr int startMilliseconds = 20'000;

RunningSimulator::RunningSimulator(const QString &tenant)
{
    const QString ready = m_folder.filePath(u"ready.json"_s);
    m_process.start(programPath(u"journeyscope-simulator"_s), {u"--tenant"_s, tenant, u"--ready-file"_s, ready});
    QDeadlineTimer deadline(startMilliseconds);
    while (!QFile::exists(ready) && !deadline.hasExpired() && !m_process.waitForFinished(20)) { }
    if (QFile::exists(ready))
        m_ready = parseJson(readFile(ready)).value_or(Json::null());
}

RunningSimulator::~RunningSimulator()
{
    if (m_process.state() != QProcess::NotRunning)
        (void)end();
}

QProcessEnvironment RunningSimulator::tenantIn(QProcessEnvironment environment) const
{
    environment.insert(u"JOURNEYSCOPE_AUTH_URL"_s, textOf(m_ready, "auth"_L1));
    environment.insert(u"JOURNEYSCOPE_CLIENT_ID"_s, textOf(m_ready, "clientId"_L1));
    environment.insert(u"JOURNEYSCOPE_CLIENT_SECRET"_s, textOf(m_ready, "clientSecret"_L1));
    environment.insert(u"JOURNEYSCOPE_ACCOUNT_ID"_s, textOf(m_ready, "accountId"_L1));
    return environment;
}

quint16 RunningSimulator::port() const
{
    return quint16(QUrl(textOf(m_ready, "auth"_L1)).port());
}

int RunningSimulator::end()
{
    m_process.terminate();
    if (!m_process.waitForFinished(startMilliseconds))
        m_process.kill();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace journeyscope::testing
