// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/profilestore.h"

#include "foundation/json.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr qint64 fileVersion = 1;
static constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

ProfileStore::ProfileStore(QString file) : m_file(std::move(file)) { }

QString ProfileStore::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/journeyscope/profiles.json"_s;
}

static Failure unusable(const QString &detail, const QString &code)
{
    return Failure{.reason = Reason::Unusable, .detail = detail, .code = code};
}

static Json written(const CredentialProfile &profile)
{
    Json entry(jsoncons::json_object_arg);
    entry.try_emplace("name", jsonText(profile.name));
    entry.try_emplace("kind", jsonText(profileKindWord(profile.kind)));
    entry.try_emplace("authUrl", jsonText(profile.authUrl.toString()));
    entry.try_emplace("clientId", jsonText(profile.clientId));
    entry.try_emplace("accountId", jsonText(profile.accountId));
    return entry;
}

static CredentialProfile readProfile(const Json &entry)
{
    return CredentialProfile{
        .name = textOf(entry, "name"_L1),
        .authUrl = QUrl(textOf(entry, "authUrl"_L1), QUrl::StrictMode),
        .clientId = textOf(entry, "clientId"_L1),
        .accountId = textOf(entry, "accountId"_L1),
        .kind = profileKindFromWord(textOf(entry, "kind"_L1)),
    };
}

/// Nothing when @p document is not the list of profiles that it should be.
static std::optional<QList<CredentialProfile>> readProfiles(const Json &document)
{
    const Json &entries = member(document, "profiles"_L1);
    if (!entries.is_array())
        return {};
    QList<CredentialProfile> profiles;
    for (const Json &entry : entries.array_range()) {
        const CredentialProfile profile = readProfile(entry);
        if (profile.name.isEmpty())
            return {};
        profiles.append(profile);
    }
    return profiles;
}

/// Keeps the damaged @p file under a name that says so, and never over an older one.
static Failure setAside(const QString &file)
{
    const QString moment = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString kept = u"%1.damaged-%2"_s.arg(file, moment);
    if (!QFile::rename(file, kept))
        return unusable(u"The file of profiles is damaged: %1"_s.arg(file), u"PROFILE-03"_s);
    return unusable(
        u"The file of profiles was damaged. It is kept as %1; the list begins empty."_s.arg(kept), u"PROFILE-03"_s);
}

Result<QList<CredentialProfile>> ProfileStore::load() const
{
    QFile file(m_file);
    if (!file.exists())
        return QList<CredentialProfile>();
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(unusable(
            u"The file of profiles cannot be read: %1 (%2)"_s.arg(m_file, file.errorString()), u"PROFILE-04"_s));
    const Result<Json> document = parseJson(file.readAll());
    file.close();
    if (!document)
        return std::unexpected(setAside(m_file));
    if (integerOf(*document, "version"_L1).value_or(fileVersion) > fileVersion)
        return std::unexpected(unusable(
            u"The file of profiles was written by a newer version of this program: %1"_s.arg(m_file), u"PROFILE-05"_s));
    const std::optional<QList<CredentialProfile>> profiles = readProfiles(*document);
    if (!profiles)
        return std::unexpected(setAside(m_file));
    return *profiles;
}

Result<CredentialProfile> ProfileStore::find(const QString &name) const
{
    const Result<QList<CredentialProfile>> profiles = load();
    if (!profiles)
        return std::unexpected(profiles.error());
    QStringList names;
    for (const CredentialProfile &profile : *profiles) {
        if (profile.name == name)
            return profile;
        names.append(u"“%1”"_s.arg(profile.name));
    }
    const QString others = names.isEmpty() ? u"There are none yet."_s : u"There are: %1."_s.arg(names.join(u", "_s));
    return std::unexpected(unusable(u"There is no profile called “%1”. %2"_s.arg(name, others), u"PROFILE-06"_s));
}

/// The folder for the file, for the owner alone when it is we who make it.
static bool hasFolder(const QString &file)
{
    const QDir folder = QFileInfo(file).absoluteDir();
    if (folder.exists())
        return true;
    return QDir().mkpath(QFileInfo(folder.path()).path()) && QDir().mkdir(folder.path(), ownerOnly | QFile::ExeOwner);
}

static Result<void> write(const QString &path, const QList<CredentialProfile> &profiles)
{
    Json entries(jsoncons::json_array_arg);
    for (const CredentialProfile &profile : profiles)
        entries.push_back(written(profile));
    Json document(jsoncons::json_object_arg);
    document.try_emplace("version", fileVersion);
    document.try_emplace("profiles", std::move(entries));

    QSaveFile file(path);
    const QByteArray bytes = toPrettyBytes(document);
    const bool done = hasFolder(path) && file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!done)
        return std::unexpected(
            unusable(u"The profiles cannot be saved in %1: %2"_s.arg(path, file.errorString()), u"PROFILE-07"_s));
    return {};
}

Result<void> ProfileStore::save(const CredentialProfile &profile)
{
    Result<QList<CredentialProfile>> profiles = load();
    if (!profiles)
        return std::unexpected(profiles.error());
    const auto same = std::ranges::find(*profiles, profile.name, &CredentialProfile::name);
    if (same == profiles->end())
        profiles->append(profile);
    else
        *same = profile;
    return write(m_file, *profiles);
}

Result<void> ProfileStore::remove(const QString &name)
{
    const Result<CredentialProfile> known = find(name);
    if (!known)
        return std::unexpected(known.error());
    Result<QList<CredentialProfile>> profiles = load();
    if (!profiles)
        return std::unexpected(profiles.error());
    profiles->removeIf([&name](const CredentialProfile &profile) { return profile.name == name; });
    return write(m_file, *profiles);
}

} // namespace journeyscope
