// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/server/platformroutes.h"

#include "simulator/rest/assetanswers.h"
#include "simulator/rest/asynceventanswers.h"
#include "simulator/rest/contactanswers.h"
#include "simulator/rest/contactdeleteanswers.h"
#include "simulator/rest/eventdefinitionanswers.h"
#include "simulator/rest/platformanswers.h"
#include "simulator/rest/rowwriteanswers.h"
#include "simulator/server/methodindex.h"
#include "simulator/server/routes.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static QList<Route> eventRoutes()
{
    const QStringList read{u"journeys_read"_s};
    const QStringList fire{u"journeys_read"_s, u"list_and_subscribers_read"_s};
    const QString list = u"/interaction/v1/eventDefinitions"_s;
    const QString one = list + u"/{which}"_s;
    // The vendor's table of rights names the same one for reading and for writing.
    return {
        {u"event-definitions"_s, "GET", list, Access::Bearer, read, answerEventDefinitions},
        {u"event-definition-create"_s, "POST", list, Access::Bearer, read, answerEventDefinitionCreate},
        {u"event-definition"_s, "GET", one, Access::Bearer, read, answerEventDefinition},
        {u"event-definition-update"_s, "PUT", one, Access::Bearer, read, answerEventDefinitionUpdate},
        {u"event-definition-delete"_s, "DELETE", one, Access::Bearer, read, answerEventDefinitionDelete},
        {u"async-events"_s, "POST", u"/interaction/v1/async/events"_s, Access::Bearer, fire, answerAsyncEvents},
        {u"async-event-status"_s, "GET", u"/interaction/v1/async/events/status"_s, Access::Bearer, fire,
            answerAsyncEventStatus},
    };
}

static Reply answerMethodIndex(Tenant &, const Call &call)
{
    return methodIndex(Routes::table(), call.captured.value(u"service"_s), call.base);
}

// None of these needs a right: they are how a client finds out what its token is good for.
static QList<Route> ownRoutes()
{
    return {
        {u"discovery"_s, "GET", u"/v2/discovery"_s, Access::Open, {}, answerDiscovery},
        {u"endpoints"_s, "GET", u"/platform/v1/endpoints"_s, Access::Bearer, {}, answerEndpoints},
        {u"endpoint"_s, "GET", u"/platform/v1/endpoints/{type}"_s, Access::Bearer, {}, answerEndpoint},
        {u"method-index"_s, "GET", u"/{service}/v1/rest"_s, Access::Bearer, {}, answerMethodIndex},
    };
}

// One of two rights opens the content, so the answers look for them themselves.
static QList<Route> contentRoutes()
{
    const QString assets = u"/asset/v1/content/assets"_s;
    return {
        {u"assets"_s, "GET", assets, Access::Bearer, {}, answerAssets},
        {u"asset-query"_s, "POST", assets + u"/query"_s, Access::Bearer, {}, answerAssetQuery},
        {u"asset"_s, "GET", assets + u"/{id}"_s, Access::Bearer, {}, answerAsset},
    };
}

/// Contacts and the rows that are kept about them.
static QList<Route> contactRoutes()
{
    const QStringList audiences{u"audiences_read"_s};
    const QStringList read{u"list_and_subscribers_read"_s};
    const QStringList write{u"list_and_subscribers_write"_s};
    const QString contacts = u"/contacts/v1"_s;
    return {
        {u"address-search"_s, "POST", contacts + u"/addresses/search/{attribute}"_s, Access::Bearer, audiences,
            answerAddressSearch},
        {u"email-search"_s, "POST", contacts + u"/addresses/email/search"_s, Access::Bearer, read, answerEmailSearch},
        {u"attribute-groups"_s, "GET", u"/hub/v1/contacts/schema/attributeGroups"_s, Access::Bearer, {},
            answerAttributeGroups},
        {u"automations"_s, "GET", u"/automation/v1/automations"_s, Access::Bearer, {u"automations_read"_s},
            answerAutomations},
        {u"contact-delete"_s, "POST", contacts + u"/contacts/actions/delete"_s, Access::Bearer, write,
            answerContactDelete},
        {u"contact-delete-status"_s, "GET", contacts + u"/contacts/actions/delete/status"_s, Access::Bearer, read,
            answerContactDeleteStatus},
        {u"contact-delete-requests"_s, "GET", contacts + u"/contacts/analytics/deleterequests"_s, Access::Bearer, read,
            answerContactDeleteRequests},
        {u"row-write"_s, "POST", u"/hub/v1/dataevents/{which}/rowset"_s, Access::Bearer, {u"data_extensions_write"_s},
            answerRowWrite},
    };
}

QList<Route> platformRoutes()
{
    return eventRoutes() + ownRoutes() + contentRoutes() + contactRoutes();
}

} // namespace journeyscope::simulator
