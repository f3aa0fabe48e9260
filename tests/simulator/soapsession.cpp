// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soapsession.h"

#include "support/folders.h"

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

QString readersFile()
{
    return dataPath(u"simulator/readers/tenant.json"_s);
}

static std::unique_ptr<SimulatedTenant> started(const QString &path)
{
    Result<std::unique_ptr<SimulatedTenant>> tenant = SimulatedTenant::start({.tenant = path, .clockRate = 0});
    if (!tenant)
        qFatal("%s", qPrintable(tenant.error().detail));
    return *std::move(tenant);
}

SoapSession::SoapSession(const QString &tenantFile) : m_tenant(started(tenantFile)), m_talk(m_tenant->addresses())
{
    m_talk.signIn();
}

Retrieved SoapSession::ask(const QByteArray &message)
{
    return readRetrieved(m_talk.soap("Retrieve", message).body);
}

Retrieved SoapSession::ask(const QByteArray &objectType, const QByteArrayList &properties, const QByteArray &filter)
{
    return ask(retrieveRequest(objectType, properties, filter));
}

QStringList recordedPaths(const QString &file)
{
    return readRetrieved(readFile(recordedPath(file))).paths;
}

} // namespace journeyscope::testing
