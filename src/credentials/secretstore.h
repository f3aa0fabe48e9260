// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "foundation/secret.h"

#include <QCoroTask>
#include <QHash>

#include <memory>

namespace journeyscope {

/// Where client secrets are kept. Every call finishes within ten seconds.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// NotFound when there is none for @p profile; Unreachable when the store does not answer.
    [[nodiscard]] virtual QCoro::Task<Result<Secret>> read(QString profile) = 0;
    /// Reads back and compares before it says yes.
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(QString profile, Secret secret) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QString profile) = 0;

    /// For people: "in the system keychain" or "in memory, for this session only".
    [[nodiscard]] virtual QString whereabouts() const = 0;
    [[nodiscard]] virtual bool isPermanent() const = 0;
};

/// Forgets everything when the program ends.
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString profile) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString profile, Secret secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString profile) override;
    [[nodiscard]] QString whereabouts() const override;
    [[nodiscard]] bool isPermanent() const override { return false; }

private:
    QHash<QString, Secret> m_secrets;
};

/// The system keychain through QtKeychain, never its insecure fallback.
class KeychainSecretStore final : public SecretStore
{
public:
    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString profile) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString profile, Secret secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString profile) override;
    [[nodiscard]] QString whereabouts() const override;
    [[nodiscard]] bool isPermanent() const override { return true; }
};

/// The keychain where there is one that answers, else a memory store. @p because says why it is not the keychain.
struct ChosenSecretStore {
    std::unique_ptr<SecretStore> store;
    QString because; ///< empty when it is the keychain
};
[[nodiscard]] QCoro::Task<ChosenSecretStore> chooseSecretStore();

} // namespace journeyscope
