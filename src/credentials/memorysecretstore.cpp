// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/secretstore.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QCoro::Task<Result<Secret>> MemorySecretStore::read(QString profile)
{
    const auto found = m_secrets.constFind(profile);
    if (found == m_secrets.constEnd())
        co_return std::unexpected(Failure{
            .reason = Reason::NotFound,
            .detail = u"There is no client secret for “%1” in this session."_s.arg(profile),
            .code = u"KEY-01"_s,
        });
    co_return *found;
}

QCoro::Task<Result<void>> MemorySecretStore::write(QString profile, Secret secret)
{
    m_secrets.insert(profile, secret);
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemorySecretStore::remove(QString profile)
{
    m_secrets.remove(profile);
    co_return Result<void>();
}

QString MemorySecretStore::whereabouts() const
{
    return u"in memory, for this session only"_s;
}

} // namespace journeyscope
