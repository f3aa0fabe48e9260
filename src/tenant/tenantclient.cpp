// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenant/tenantclient.h"

#include "http/sanitize.h"
#include "tenant/restanswer.h"
#include "tenant/soap.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

using AnswerLook = Look<http::Answer>;

TenantClient::TenantClient(std::shared_ptr<TokenKeeper> keeper, http::Transport &transport)
    : m_keeper(std::move(keeper)), m_transport(transport)
{
}

const CredentialProfile &TenantClient::profile() const
{
    return m_keeper->profile();
}

static QByteArray headerOf(const TenantRequest &request, const QByteArray &name)
{
    return http::Answer{.headers = request.headers}.header(name);
}

static void addHeader(QList<http::Header> &headers, const QByteArray &name, const QByteArray &value)
{
    const bool given = std::ranges::any_of(
        headers, [&name](const http::Header &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (!given)
        headers.append(http::Header{name, value});
}

static QString soapObjectType(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "ObjectType"_L1)
            return xml.readElementText();
    }
    return {};
}

/// The request in the words in which findings cite it.
static QString wordsFor(const TenantRequest &request)
{
    if (request.service == TenantRequest::Service::Rest)
        return QString::fromLatin1(http::methodWord(request.method) + ' ' + request.path);
    return u"SOAP %1 %2"_s.arg(QString::fromLatin1(headerOf(request, "SOAPAction"_ba)), soapObjectType(request.body))
        .trimmed();
}

static QUrl address(const QUrl &base, const QByteArray &path, const QUrlQuery &query)
{
    QByteArray bytes = base.toEncoded();
    if (bytes.endsWith('/'))
        bytes.chop(1);
    QUrl url = QUrl::fromEncoded(bytes + path);
    // Servers read a bare plus as a space.
    if (!query.isEmpty())
        url.setQuery(query.toString(QUrl::FullyEncoded).replace(u'+', "%2B"_L1));
    return url;
}

static http::Request signedRequest(const TenantRequest &request, const AccessToken &token)
{
    const QByteArray tokenText = token.token.reveal().toLatin1();
    http::Request out;
    out.headers = request.headers;
    if (request.service == TenantRequest::Service::Soap) {
        out.method = http::Method::Post;
        out.url = address(token.signIn.soapUrl, "/Service.asmx"_ba, {});
        out.body = soap::envelope(request.body, token.token.reveal());
        addHeader(out.headers, "Content-Type"_ba, "text/xml; charset=utf-8"_ba);
    } else {
        out.method = request.method;
        out.url = address(token.signIn.restUrl, request.path, request.query);
        out.body = request.body;
        addHeader(out.headers, "Accept"_ba, "application/json"_ba);
        if (request.method == http::Method::Post)
            addHeader(out.headers, "Content-Type"_ba, "application/json; charset=UTF-8"_ba);
        out.headers.append(http::Header{"Authorization"_ba, "Bearer "_ba + tokenText});
    }
    out.secrets = {token.token};
    out.confidentialMembers = {"fueloauth"_ba, "access_token"_ba};
    return out;
}

static QCoro::Task<AnswerLook> exchangeOnce(http::Transport *transport, TenantRequest request, AccessToken token)
{
    const http::Request out = signedRequest(request, token);
    const http::Delivery delivery = co_await transport->send(out);
    AnswerLook look{delivery.exchange.seen(), delivery.answer};
    look.seen.request = wordsFor(request);
    // Error texts may echo the token, and readers quote them.
    if (look.result)
        look.result->body = http::sanitized(http::Request{.secrets = out.secrets}, look.result->body);
    co_return look;
}

static bool isSoapTokenExpired(const TenantRequest &request, const http::Answer &answer)
{
    if (request.service != TenantRequest::Service::Soap || answer.status != 500)
        return false;
    const Result<soap::Retrieved> read = soap::readRetrieved(answer);
    return !read && read.error().reason == Reason::SignInRefused;
}

static bool isTokenRefused(const TenantRequest &request, const AnswerLook &look)
{
    return look.result && (look.result->status == 401 || isSoapTokenExpired(request, *look.result));
}

static Failure refusedTwice(const TenantRequest &request, const http::Answer &answer)
{
    const bool isSoap = request.service == TenantRequest::Service::Soap;
    Failure failure = isSoap && answer.status != 401 ? soap::readRetrieved(answer).error() : restFailure(answer);
    failure.reason = Reason::SignInRefused;
    failure.detail +=
        u" A fresh sign-in was refused in the same way; the installed package may lack the permission for this request."_s;
    return failure;
}

/// Free, and everything by value: the client may be a temporary.
static QCoro::Task<AnswerLook> exchangeSigned(
    std::shared_ptr<TokenKeeper> keeper, http::Transport *transport, TenantRequest request)
{
    const Look<AccessToken> first = co_await keeper->token();
    if (!first.result)
        co_return AnswerLook{first.seen, std::unexpected(first.result.error())};
    const AnswerLook look = co_await exchangeOnce(transport, request, *first.result);
    if (!isTokenRefused(request, look))
        co_return look;

    keeper->forget(first.result->token);
    const Look<AccessToken> second = co_await keeper->token();
    if (!second.result)
        co_return AnswerLook{second.seen, std::unexpected(second.result.error())};
    AnswerLook again = co_await exchangeOnce(transport, request, *second.result);
    if (isTokenRefused(request, again))
        again.result = std::unexpected(refusedTwice(request, *again.result));
    co_return again;
}

static QCoro::Task<Look<SignIn>> signInOf(std::shared_ptr<TokenKeeper> keeper)
{
    const Look<AccessToken> look = co_await keeper->token();
    if (!look.result)
        co_return Look<SignIn>{look.seen, std::unexpected(look.result.error())};
    co_return Look<SignIn>{look.seen, look.result->signIn};
}

QCoro::Task<Look<SignIn>> TenantClient::signIn()
{
    return signInOf(m_keeper);
}

QCoro::Task<AnswerLook> TenantClient::exchange(TenantRequest request)
{
    return exchangeSigned(m_keeper, &m_transport, std::move(request));
}

} // namespace journeyscope
