// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/secretstore.h"

#include <QCoroSignal>
#include <QDeadlineTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

static const auto service = u"io.github.journeyscope.Journeyscope"_s;
static constexpr auto patience = 10s;

static Failure keychainFailure(Reason reason, const QString &detail, const QString &code)
{
    return Failure{.reason = reason, .detail = detail, .code = code};
}

static Failure failureOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound: // also what a locked keychain says
        return keychainFailure(Reason::NotFound,
            u"There is no client secret for “%1” in the system keychain, or the keychain is locked."_s.arg(job.key()),
            u"KEY-01"_s);
    case QKeychain::AccessDeniedByUser:
        return keychainFailure(Reason::Unreachable, u"The system keychain was not unlocked."_s, u"KEY-02"_s);
    case QKeychain::AccessDenied:
        return keychainFailure(Reason::Unreachable, u"The system keychain denies access."_s, u"KEY-03"_s);
    default:
        return keychainFailure(Reason::Unreachable, u"There is no system keychain here that answers."_s, u"KEY-04"_s);
    }
}

/// Runs @p job to its end or to @p deadline. A job that is late goes on by itself and its answer is dropped.
static QCoro::Task<Result<void>> finished(std::shared_ptr<QKeychain::Job> job, QDeadlineTimer deadline)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->start();
    const auto remaining = std::chrono::ceil<std::chrono::milliseconds>(deadline.remainingTimeAsDuration());
    const std::optional<QKeychain::Job *> done = co_await qCoro(job.get(), &QKeychain::Job::finished, remaining);
    if (!done) {
        // QtKeychain still holds the job by its address.
        QObject::connect(
            job.get(), &QKeychain::Job::finished, job.get(), [job] {}, Qt::SingleShotConnection);
        co_return std::unexpected(
            keychainFailure(Reason::Unreachable, u"The system keychain does not answer."_s, u"KEY-05"_s));
    }
    if (job->error() != QKeychain::NoError)
        co_return std::unexpected(failureOf(*job));
    co_return Result<void>();
}

template <typename Job>
static std::shared_ptr<Job> jobFor(const QString &profile)
{
    // Deleted from the event loop, because its own signal may be what ends it.
    const std::shared_ptr<Job> job(new Job(service), [](Job *ended) { ended->deleteLater(); });
    job->setKey(profile);
    return job;
}

static QCoro::Task<Result<Secret>> readWithin(QString profile, QDeadlineTimer deadline)
{
    const auto job = jobFor<QKeychain::ReadPasswordJob>(profile);
    const Result<void> done = co_await finished(job, deadline);
    if (!done)
        co_return std::unexpected(done.error());
    co_return Secret(job->textData());
}

static QCoro::Task<Result<void>> removeWithin(QString profile, QDeadlineTimer deadline)
{
    const auto job = jobFor<QKeychain::DeletePasswordJob>(profile);
    const Result<void> done = co_await finished(job, deadline);
    if (!done && done.error().reason != Reason::NotFound)
        co_return std::unexpected(done.error());
    co_return Result<void>();
}

static QCoro::Task<Result<void>> writeWithin(QString profile, Secret secret, QDeadlineTimer deadline)
{
    if (secret.isEmpty())
        co_return std::unexpected(
            keychainFailure(Reason::Unusable, u"The client secret is empty; nothing was stored."_s, u"KEY-06"_s));
    if (secret.reveal().contains(QChar::Null))
        co_return std::unexpected(keychainFailure(Reason::Unusable,
            u"The client secret contains a NUL character, which the keychain would cut off; it was not stored."_s,
            u"KEY-07"_s));

    const auto job = jobFor<QKeychain::WritePasswordJob>(profile);
    job->setTextData(secret.reveal());
    const Result<void> done = co_await finished(job, deadline);
    if (!done)
        co_return std::unexpected(done.error());
    const Result<Secret> stored = co_await readWithin(profile, deadline);
    if (!stored)
        co_return std::unexpected(stored.error());
    if (*stored != secret) {
        co_await removeWithin(profile, deadline);
        co_return std::unexpected(keychainFailure(
            Reason::Unusable, u"The keychain changed the client secret; it was not stored."_s, u"KEY-08"_s));
    }
    co_return Result<void>();
}

QCoro::Task<Result<Secret>> KeychainSecretStore::read(QString profile)
{
    return readWithin(std::move(profile), QDeadlineTimer(patience));
}

QCoro::Task<Result<void>> KeychainSecretStore::write(QString profile, Secret secret)
{
    return writeWithin(std::move(profile), std::move(secret), QDeadlineTimer(patience));
}

QCoro::Task<Result<void>> KeychainSecretStore::remove(QString profile)
{
    return removeWithin(std::move(profile), QDeadlineTimer(patience));
}

QString KeychainSecretStore::whereabouts() const
{
    return u"in the system keychain"_s;
}

QCoro::Task<ChosenSecretStore> chooseSecretStore()
{
    const Result<Secret> probe = co_await readWithin(u"does the keychain answer?"_s, QDeadlineTimer(2s));
    ChosenSecretStore chosen;
    if (probe || probe.error().reason == Reason::NotFound) {
        chosen.store = std::make_unique<KeychainSecretStore>();
    } else {
        chosen.store = std::make_unique<MemorySecretStore>();
        chosen.because = probe.error().detail + u" The client secret is kept in memory until this program ends."_s;
    }
    co_return chosen;
}

} // namespace journeyscope
