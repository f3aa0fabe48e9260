// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/exitanswers.h"
#include "simulator/rest/historyanswers.h"
#include "simulator/rest/journeyanswers.h"
#include "simulator/rest/journeyediting.h"
#include "simulator/rest/lifecycleanswers.h"
#include "simulator/rest/publishanswers.h"
#include "simulator/rest/statisticsanswers.h"
#include "simulator/server/route.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static const QString read = u"journeys_read"_s;
static const QString write = u"journeys_write"_s;
static const QString execute = u"journeys_execute"_s;
static const QString root = u"/interaction/v1/interactions"_s;

static Route route(const QString &name, const QByteArray &method, const QString &path, const QString &scope,
    Reply (*answer)(Tenant &tenant, const Call &call))
{
    return Route{.name = name, .method = method, .path = root + path, .scopes = {scope}, .answer = answer};
}

static QList<Route> historyRoutes()
{
    return {
        route(u"history-search"_s, "POST", u"/journeyhistory/search"_s, read, answerHistorySearch),
        route(u"history-download"_s, "POST", u"/journeyhistory/download"_s, read, answerHistoryDownload),
        route(u"history-estimate"_s, "POST", u"/journeyhistory/estimate"_s, read, answerHistoryEstimate),
        route(u"freshness"_s, "GET", u"/journeyhistory/freshness"_s, read, answerFreshness),
    };
}

// The documentation asks journeys_read for stopping and pausing, too; the scope that is made for it is asked here.
static QList<Route> lifecycleRoutes()
{
    return {
        route(u"journey-publish"_s, "POST", u"/publishAsync/{which}"_s, execute, answerPublish),
        route(u"journey-publish-status"_s, "GET", u"/publishStatus/{status}"_s, read, answerPublishStatus),
        route(u"journey-validate"_s, "POST", u"/validateAsync/{which}"_s, read, answerValidate),
        route(u"journey-validate-status"_s, "GET", u"/validateStatus/{status}"_s, read, answerValidateStatus),
        route(u"journey-stop"_s, "POST", u"/stop/{which}"_s, execute, answerStop),
        route(u"journey-stop-async"_s, "POST", u"/stopAsync/{which}"_s, execute, answerStop),
        route(u"journey-pause"_s, "POST", u"/pause/{which}"_s, execute, answerPause),
        route(u"journey-resume"_s, "POST", u"/resume/{which}"_s, execute, answerResume),
        route(u"contact-exit"_s, "POST", u"/contactexit"_s, execute, answerContactExit),
        route(u"contact-exit-status"_s, "POST", u"/contactexit/status"_s, read, answerContactExitStatus),
    };
}

QList<Route> journeyRoutes()
{
    QList<Route> routes{
        route(u"journeys"_s, "GET", {}, read, answerJourneys),
        route(u"journey-create"_s, "POST", {}, write, answerCreateJourney),
        route(u"journey-update"_s, "PUT", {}, write, answerUpdateJourney),
        route(u"membership"_s, "POST", u"/contactMembership"_s, read, answerMembership),
    };
    routes += historyRoutes();
    routes += lifecycleRoutes();
    routes += {
        route(u"journey-status"_s, "GET", u"/status/{which}"_s, read, answerJourneyStatus),
        route(u"audit"_s, "GET", u"/{which}/audit/{action}"_s, read, answerAudit),
        route(u"journey-summary"_s, "GET", u"/{which}/summary"_s, read, answerJourneySummary),
        route(u"journey-update-by-id"_s, "PUT", u"/{which}"_s, write, answerUpdateJourney),
        route(u"journey-delete"_s, "DELETE", u"/{which}"_s, u"journeys_delete"_s, answerDeleteJourney),
        route(u"journey"_s, "GET", u"/{which}"_s, read, answerJourney),
    };
    for (const QString &path :
        {u"/interaction/v1/triggerstats/{event}"_s, u"/interaction/v1/triggerstats/{event}/{version}"_s})
        routes.append(Route{.name = u"trigger-stats"_s,
            .method = "GET",
            .path = path,
            .scopes = {read},
            .answer = answerTriggerStats});
    return routes;
}

} // namespace journeyscope::simulator
