// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QCoroTask>

#include <memory>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

namespace {

struct ProfileOptions {
    std::string name;
    std::string address;
    std::string clientId;
    std::string accountId;
    std::string kind = "production";
};
using SharedOptions = std::shared_ptr<ProfileOptions>;

Json described(const CredentialProfile &profile)
{
    Json json;
    json["name"] = toStd(profile.name);
    json["authUrl"] = toStd(profile.authUrl.toString());
    json["clientId"] = toStd(profile.clientId);
    json["accountId"] = toStd(profile.accountId);
    json["kind"] = toStd(profileKindWord(profile.kind));
    return json;
}

QString shown(const CredentialProfile &profile)
{
    return u"%1  (%2)\n  address       %3\n  client id     %4\n  business unit %5\n"_s.arg(profile.name, profileKindWord(profile.kind),
        profile.authUrl.toString(), profile.clientId, profile.accountId.isEmpty() ? u"that of the package"_s : profile.accountId);
}

/// The secret never comes as an argument, where every user of the machine could read it.
Secret askForSecret()
{
    const QString brought = qEnvironmentVariable("JOURNEYSCOPE_CLIENT_SECRET");
    return Secret(brought.isEmpty() ? readHidden(u"Client secret: "_s).trimmed() : brought);
}

int add(Connection &connection, const ProfileOptions &wanted)
{
    const Result<QUrl> authUrl = authUrlFrom(QString::fromStdString(wanted.address));
    if (!authUrl)
        return refuse(authUrl.error());
    const Result<CredentialProfile> profile = checkedProfile({.name = QString::fromStdString(wanted.name).trimmed(),
        .authUrl = *authUrl,
        .clientId = QString::fromStdString(wanted.clientId).trimmed(),
        .accountId = QString::fromStdString(wanted.accountId).trimmed(),
        .kind = profileKindFromWord(QString::fromStdString(wanted.kind))});
    if (!profile)
        return refuse(profile.error());
    const Secret secret = askForSecret();
    if (secret.isEmpty())
        return refuse({.reason = Reason::Unusable, .detail = u"There was no client secret on standard input."_s, .code = u"IN-04"_s});

    if (connection.secrets().isPermanent()) {
        const Result<void> kept = QCoro::waitFor(connection.secrets().write(profile->name, secret));
        if (!kept)
            return refuse(kept.error());
    } else {
        say(u"The secret is not kept: there is no keychain here. Bring it in JOURNEYSCOPE_CLIENT_SECRET each time."_s);
    }
    const Result<void> saved = connection.profiles().save(*profile);
    if (!saved)
        return refuse(saved.error());
    say(u"Saved the profile “%1”."_s.arg(profile->name));
    return NothingWrong;
}

int list(Connection &connection, const CommonOptions &options)
{
    const Result<QList<CredentialProfile>> profiles = connection.profiles().load();
    if (!profiles)
        return refuse(profiles.error());
    if (options.wantsJson()) {
        Json all(jsoncons::json_array_arg);
        for (const CredentialProfile &profile : *profiles)
            all.push_back(described(profile));
        return deliver(options, all, NothingWrong);
    }
    QString text;
    for (const CredentialProfile &profile : *profiles)
        text += shown(profile);
    return deliver(options, profiles->isEmpty() ? u"There is no profile yet. Make one with “profile add”.\n"_s : text, NothingWrong);
}

int show(Connection &connection, const CommonOptions &options, const ProfileOptions &wanted)
{
    const Result<CredentialProfile> profile = connection.profiles().find(QString::fromStdString(wanted.name));
    if (!profile)
        return refuse(profile.error());
    return options.wantsJson() ? deliver(options, described(*profile), NothingWrong) : deliver(options, shown(*profile), NothingWrong);
}

int remove(Connection &connection, const ProfileOptions &wanted)
{
    const QString name = QString::fromStdString(wanted.name);
    const Result<void> removed = connection.profiles().remove(name);
    if (!removed)
        return refuse(removed.error());
    const Result<void> forgotten = QCoro::waitFor(connection.secrets().remove(name));
    if (!forgotten && forgotten.error().reason != Reason::NotFound)
        return refuse(forgotten.error());
    say(u"Removed the profile “%1” and its secret."_s.arg(name));
    return NothingWrong;
}

int test(Connection &connection, CommonOptions options, const ProfileOptions &wanted)
{
    if (!wanted.name.empty())
        options.profile = wanted.name;
    Result<TenantClient> tenant = connection.tenant(options);
    if (!tenant)
        return refuse(tenant.error());
    const Look<SignIn> look = QCoro::waitFor(tenant->signIn());
    if (!look.result) {
        say(look.result.error().detail);
        return SomethingFound;
    }
    const SignIn &signIn = *look.result;
    const qint64 minutes = look.seen.until.secsTo(signIn.expiresAt) / 60;
    if (options.wantsJson()) {
        Json json;
        json["signedIn"] = true;
        json["restUrl"] = toStd(signIn.restUrl.toString());
        json["expiresAt"] = jsonMoment(signIn.expiresAt);
        Json scopes(jsoncons::json_array_arg);
        for (const QString &scope : signIn.scopes)
            scopes.push_back(toStd(scope));
        json["scopes"] = scopes;
        return deliver(options, json, NothingWrong);
    }
    return deliver(options,
        u"Signed in for %1 minutes.\n  REST address  %2\n  rights        %3\n"_s.arg(minutes).arg(signIn.restUrl.toString(), signIn.scopes.join(u' ')),
        NothingWrong);
}

} // namespace

void addProfileCommand(CLI::App &app, Action &chosen)
{
    CLI::App *profile = app.add_subcommand("profile", "Credentials: add, list, show, remove, test");
    profile->require_subcommand(1);
    profile->fallthrough();
    auto wanted = std::make_shared<ProfileOptions>();
    const auto sub = [&](const char *name, const char *about, Action action, bool needsName) {
        CLI::App *command = profile->add_subcommand(name, about);
        command->fallthrough();
        CLI::Option *option = command->add_option("name", wanted->name, "The profile's name");
        if (needsName)
            option->required();
        command->callback([&chosen, action] { chosen = action; });
        return command;
    };
    CLI::App *adding = sub("add", "Make or replace a profile; the secret comes from standard input, a prompt or JOURNEYSCOPE_CLIENT_SECRET",
        [wanted](Connection &connection, const CommonOptions &) { return add(connection, *wanted); }, true);
    adding->add_option("--subdomain,--auth-url", wanted->address, "Tenant subdomain or auth address")->required();
    adding->add_option("--client-id", wanted->clientId, "Client id of the installed package")->required();
    adding->add_option("--account-id", wanted->accountId, "MID of the business unit");
    adding->add_option("--kind", wanted->kind, "What the tenant is")->check(CLI::IsMember({"sandbox", "production", "simulated"}))->capture_default_str();
    CLI::App *listing = profile->add_subcommand("list", "All profiles");
    listing->fallthrough();
    listing->callback([&chosen] { chosen = [](Connection &connection, const CommonOptions &options) { return list(connection, options); }; });
    sub("show", "One profile", [wanted](Connection &connection, const CommonOptions &options) { return show(connection, options, *wanted); }, true);
    sub("remove", "Forget a profile and its secret", [wanted](Connection &connection, const CommonOptions &) { return remove(connection, *wanted); }, true);
    sub("test", "Sign in once", [wanted](Connection &connection, const CommonOptions &options) { return test(connection, options, *wanted); }, false);
}

} // namespace journeyscope::cli
