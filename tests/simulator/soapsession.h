// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "soapreading.h"

namespace journeyscope::testing {

/// The tenant whose contacts read mails.
[[nodiscard]] QString readersFile();

/// A tenant of its own and somebody signed in to it.
class SoapSession {
public:
    explicit SoapSession(const QString &tenantFile = readersFile());

    [[nodiscard]] SimulatedTenant &tenant() { return *m_tenant; }
    [[nodiscard]] TenantTalk &talk() { return m_talk; }
    /// @p message is a whole Retrieve request.
    [[nodiscard]] Retrieved ask(const QByteArray &message);
    [[nodiscard]] Retrieved ask(
        const QByteArray &objectType, const QByteArrayList &properties, const QByteArray &filter = {});

private:
    std::unique_ptr<SimulatedTenant> m_tenant;
    TenantTalk m_talk;
};

/// The leaves of the first result in a recorded answer.
[[nodiscard]] QStringList recordedPaths(const QString &file);

} // namespace journeyscope::testing
