// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/server/platformroutes.h"

#include "simulator/rest/asynceventanswers.h"
#include "simulator/rest/eventdefinitionanswers.h"

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

QList<Route> platformRoutes()
{
    return eventRoutes();
}

} // namespace journeyscope::simulator
