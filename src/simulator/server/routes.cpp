// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/server/routes.h"

#include "simulator/rest/eventanswers.h"
#include "simulator/rest/legacyanswers.h"
#include "simulator/rest/rowanswers.h"
#include "simulator/rest/tokenanswers.h"
#include "simulator/server/platformroutes.h"
#include "simulator/soap/soapanswers.h"
#include "simulator/soap/soapenvelope.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

const QList<Route> &Routes::table()
{
    static const QString journeys = u"journeys_read"_s;
    static const QString subscribers = u"list_and_subscribers_read"_s;
    static const QString dataExtensions = u"data_extensions_read"_s;
    // A fixed path stands before a variable one of the same length.
    static const QList<Route> own{
        {u"token"_s, "POST", u"/v2/token"_s, Access::Open, {}, answerToken},
        {u"user-info"_s, "GET", u"/v2/userinfo"_s, Access::Bearer, {}, answerUserInfo},
        {u"token-context"_s, "GET", u"/platform/v1/tokenContext"_s, Access::Bearer, {}, answerTokenContext},
        {u"events"_s, "POST", u"/interaction/v1/events"_s, Access::Bearer, {journeys, subscribers}, answerEvent},
        {u"rows"_s, "GET", u"/data/v1/customobjectdata/key/{key}/rowset"_s, Access::Bearer, {dataExtensions},
            answerRows},
        {u"rows-page"_s, "GET", u"/data/v1/customobjectdata/token/{token}/rowset"_s, Access::Bearer, {dataExtensions},
            answerRowsPage},
        {u"delivery-policies"_s, "GET", u"/legacy/v1/beta/messaging/deliverypolicy"_s, Access::Bearer, {},
            answerNoLegacyEntries},
        {u"mobile-entries"_s, "GET", u"/legacy/v1/beta/mobile/{what}"_s, Access::Bearer, {}, answerNoLegacyEntries},
        {u"soap"_s, "POST", u"/Service.asmx"_s, Access::Soap, {}, answerSoap},
    };
    static const QList<Route> routes = own + platformRoutes() + journeyRoutes();
    return routes;
}

QStringList Routes::names()
{
    QStringList all{u"*"_s, u"rest"_s};
    for (const Route &route : table())
        all.append(route.name);
    all.removeDuplicates();
    return all;
}

Routes::Routes(Tenant &tenant, ReadyAnswer recorded)
    : m_tenant(tenant)
    , m_recorded(std::move(recorded))
    , m_faults(tenant.description().faults, tenant.description().seed)
{
}

static bool isVariable(const QString &part)
{
    return part.startsWith(u'{');
}

/// The variable parts of @p path, or nothing when it does not fit. Fixed parts are compared without regard to case, and
/// a slash at the end means nothing, since paths are written in several ways in the wild.
static std::optional<QMap<QString, QString>> fit(const QString &pattern, const QByteArray &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QList<QByteArray> given = (path.endsWith('/') ? path.chopped(1) : path).split('/');
    if (wanted.size() != given.size())
        return {};
    QMap<QString, QString> captured;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString part = QString::fromUtf8(QByteArray::fromPercentEncoding(given[i]));
        if (isVariable(wanted[i]))
            captured.insert(wanted[i].sliced(1).chopped(1), part);
        else if (part.compare(wanted[i], Qt::CaseInsensitive) != 0)
            return {};
    }
    return captured;
}

/// As every server says it, but by the tenant's clock.
static QByteArray dateHeader(const QDateTime &now)
{
    return QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

Reply Routes::answer(Call call)
{
    m_tenant.catchUp();
    call.now = m_tenant.now();
    Reply reply = answerWithFaults(call);
    if (!reply.headers.contains("Date"))
        reply.headers.insert("Date", dateHeader(call.now));
    return reply;
}

Reply Routes::answerWithFaults(Call &call)
{
    for (const Route &route : table()) {
        const std::optional<QMap<QString, QString>> captured = fit(route.path, call.path);
        if (!captured || route.method != call.method)
            continue;
        call.captured = *captured;
        const bool isRest = route.access == Access::Bearer && route.name != "user-info"_L1;
        return m_faults.answer(m_tenant,
            FaultedCall{
                .route = route.name,
                .isRest = isRest,
                .bodySize = call.body.size(),
                .now = call.now,
                .truth = [&] { return answerTruly(route, call); },
                .refuse =
                    [&](const Refusal &refusal) {
                        return route.access == Access::Soap ? soapFault(call, {}, refusal.message)
                                                            : refusalReply(refusal);
                    },
            });
    }
    const std::optional<Reply> recorded = m_recorded ? m_recorded(m_tenant, u"not-found"_s, call) : std::nullopt;
    return recorded.value_or(notFound());
}

static Reply unauthorized()
{
    return refusalReply(Refusal{.status = 401, .errorCode = 0, .message = u"Not Authorized"_s});
}

// Rights are looked at before anything else of the request, so a 403 says nothing about what was asked for.
static std::optional<Reply> refusedEntry(Tenant &tenant, const QStringList &scopes, Call &call)
{
    static const QByteArray bearer = "bearer ";
    const QByteArray authorization = call.headers.value("authorization");
    if (authorization.isEmpty() && call.parameters.contains(u"access_token"_s))
        return refusalReply(
            Refusal{.status = 403, .errorCode = 40003, .message = u"A token must not be part of the URL."_s});
    if (!authorization.toLower().startsWith(bearer))
        return unauthorized();
    const std::optional<Grant> grant = tenant.tokens().grantOf(authorization.sliced(bearer.size()).trimmed(), call.now);
    if (!grant)
        return unauthorized();
    if (!std::ranges::all_of(scopes, [&](const QString &scope) { return grant->scopes.contains(scope); }))
        return insufficientPrivileges();
    call.grant = *grant;
    return {};
}

static bool isReadable(const Call &call)
{
    const QByteArray type = call.headers.value("content-type").toLower();
    return call.body.isEmpty() || type.isEmpty() || type.contains("json");
}

/// Without a number, as the platform's table has it.
static Reply unsupportedMediaType()
{
    Json answer(jsoncons::json_object_arg);
    answer["message"] = "Unsupported Media Type";
    answer["documentation"] = "";
    return jsonReply(answer, 415);
}

Reply Routes::answerTruly(const Route &route, Call &call)
{
    if (route.access == Access::Bearer) {
        if (const std::optional<Reply> refused = refusedEntry(m_tenant, route.scopes, call))
            return *refused;
        if (!isReadable(call))
            return unsupportedMediaType();
    }
    if (m_recorded) {
        if (const std::optional<Reply> recorded = m_recorded(m_tenant, route.name, call))
            return *recorded;
    }
    return route.answer(m_tenant, call);
}

} // namespace journeyscope::simulator
