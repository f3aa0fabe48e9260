// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/requesttoken.h"

#include "auth/instanceurl.h"
#include "foundation/json.h"
#include "foundation/masking.h"
#include "http/sanitize.h"
#include "http/statusfailure.h"
#include "http/webpage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

static constexpr qint64 longestLife = 7 * 24 * 3600; ///< seconds; tokens live about 18 minutes

static QByteArray grant(const CredentialProfile &profile, const Secret &clientSecret)
{
    Json body(jsoncons::json_object_arg);
    body.try_emplace("grant_type", "client_credentials");
    body.try_emplace("client_id", jsonText(profile.clientId));
    body.try_emplace("client_secret", jsonText(clientSecret.reveal()));
    bool isNumber = false;
    const qint64 accountId = profile.accountId.toLongLong(&isNumber);
    if (isNumber)
        body.try_emplace("account_id", accountId);
    return toBytes(body);
}

http::Request RequestToken::request() const
{
    return http::Request{
        .method = http::Method::Post,
        .url = profile.authUrl.resolved(QUrl(u"v2/token"_s)),
        .headers = {{"Content-Type"_ba, "application/json; charset=UTF-8"_ba}, {"Accept"_ba, "application/json"_ba}},
        .body = grant(profile, clientSecret),
        .deadline = 30s,
        .secrets = {clientSecret},
        .confidentialMembers = {"client_secret"_ba, "access_token"_ba, "refresh_token"_ba},
    };
}

static Failure unreadable(const QString &detail, int status)
{
    return Failure{.reason = Reason::Unreadable, .detail = detail, .status = status, .code = u"AUTH-02"_s};
}

static Failure webPageFailure(const QString &title, int status)
{
    const QString named = title.isEmpty() ? QString() : u", “%1”"_s.arg(quoted(title, 100));
    return unreadable(
        u"A web page came instead of a sign-in answer%1. A proxy or a sign-in page may stand in between."_s.arg(named),
        status);
}

/// What the tenant said against this sign-in; @p answer carries no secret any more.
static Failure refusal(const http::Answer &answer)
{
    if (const auto title = http::webPageTitle(answer))
        return webPageFailure(*title, answer.status);

    const Json body = parseJson(answer.body).value_or(Json::null());
    const QString error = textOf(body, "error"_L1);
    QString words = textOf(body, "error_description"_L1);
    if (words.isEmpty())
        words = textOf(body, "message"_L1);
    Failure failure = http::statusFailure(answer, words.isEmpty() ? error : words);
    failure.errorCode = int(integerOf(body, "errorcode"_L1).value_or(0));
    if (!error.isEmpty() && answer.status >= 400 && answer.status < 500 && answer.status != 429) {
        failure.reason = Reason::SignInRefused;
        failure.code = u"AUTH-01"_s;
        const QString said = words.isEmpty() ? QString() : u": “%1”"_s.arg(quoted(words));
        failure.detail = u"The tenant does not accept this client id and secret (%1, %2)%3"_s.arg(answer.status)
                             .arg(quoted(error, 60), said);
    }
    return failure;
}

static std::unexpected<Failure> lacks(QLatin1StringView field)
{
    return std::unexpected(unreadable(u"The sign-in answer has no usable %1."_s.arg(field), 200));
}

/// A token goes into a header line, where any other character could begin something else.
static bool isHeaderText(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c <= u'~'; });
}

static Failure foreignAddress(const QString &address)
{
    return Failure{
        .reason = Reason::Unreadable,
        .detail = u"The sign-in answer points to “%1”, which is not a Marketing Cloud address. It was not used."_s.arg(
            quoted(address, 120)),
        .status = 200,
        .code = u"AUTH-03"_s,
    };
}

static Result<QUrl> service(const CredentialProfile &profile, const Json &body, QLatin1StringView field)
{
    const Json &text = member(body, field);
    if (!text.is_string() || textOf(body, field).trimmed().isEmpty())
        return lacks(field);
    const std::optional<QUrl> url = instanceUrl(profile, textOf(body, field));
    if (!url)
        return std::unexpected(foreignAddress(textOf(body, field)));
    return *url;
}

Result<AccessToken> RequestToken::read(const http::Answer &answer, const QDateTime &now) const
{
    if (answer.status < 200 || answer.status >= 300) {
        http::Answer clean = answer;
        clean.body = http::sanitized(request(), answer.body);
        return std::unexpected(refusal(clean));
    }
    if (const auto title = http::webPageTitle(answer))
        return std::unexpected(webPageFailure(*title, answer.status));
    const Result<Json> body = parseJson(answer.body);
    if (!body || !body->is_object())
        return std::unexpected(unreadable(u"The sign-in answer is not readable."_s, answer.status));

    const Json &token = member(*body, "access_token"_L1);
    if (!token.is_string() || !isHeaderText(fromStd(token.as_string_view())))
        return lacks("access_token"_L1);
    if (hasMember(*body, "token_type"_L1)
        && textOf(*body, "token_type"_L1).compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return lacks("token_type"_L1);
    const std::optional<qint64> life = integerOf(*body, "expires_in"_L1);
    if (!life || *life <= 0 || *life > longestLife)
        return lacks("expires_in"_L1);
    const Result<QUrl> rest = service(profile, *body, "rest_instance_url"_L1);
    if (!rest)
        return std::unexpected(rest.error());
    const Result<QUrl> soap = service(profile, *body, "soap_instance_url"_L1);
    if (!soap)
        return std::unexpected(soap.error());

    return AccessToken{
        .token = Secret(fromStd(token.as_string_view())),
        .signIn =
            {
                .scopes = textOf(*body, "scope"_L1).split(u' ', Qt::SkipEmptyParts),
                .expiresAt = now.addSecs(*life),
                .restUrl = *rest,
                .soapUrl = *soap,
            },
    };
}

} // namespace journeyscope
