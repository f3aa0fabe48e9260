// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace journeyscope::testing {

/// journeyscope-simulator as a process of its own, known by its ready file; ended with the object.
class RunningSimulator
{
public:
    /// @p tenant is a tenant file or a folder. Ask isReady() before anything else.
    explicit RunningSimulator(const QString &tenant);
    ~RunningSimulator();

    [[nodiscard]] bool isReady() const { return m_ready.is_object(); }
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }
    /// What the ready line says, "auth", "control", "clientId", …
    [[nodiscard]] QString told(QLatin1StringView name) const { return textOf(m_ready, name); }
    /// @p environment with the tenant's address and credentials.
    [[nodiscard]] QProcessEnvironment tenantIn(QProcessEnvironment environment) const;
    [[nodiscard]] quint16 port() const;
    /// Ends it with SIGTERM and gives its exit code.
    [[nodiscard]] int end();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    Json m_ready = Json::null();
};

} // namespace journeyscope::testing
