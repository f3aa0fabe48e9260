// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/eventanswers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

/// The definition as it is now: how many journeys listen depends on what has been published since.
static Json live(const Json &definition, const JourneyEngine &engine)
{
    const QString key = textOf(definition, "eventDefinitionKey"_L1);
    QSet<QString> journeys;
    QSet<QString> published;
    for (const JourneyVersion &version : engine.versions()) {
        if (!version.listensTo(key) || version.status == "Deleted"_L1)
            continue;
        journeys.insert(version.id);
        if (version.status == "Published"_L1 || version.status == "Paused"_L1)
            published.insert(version.id);
    }
    Json json = definition;
    json.insert_or_assign("interactionCount", qint64(journeys.size()));
    json.insert_or_assign("publishedInteractionCount", qint64(published.size()));
    return json;
}

Reply answerEventDefinitions(Tenant &tenant, const Call &call)
{
    const QString name = call.parameter(u"name"_s);
    QList<Json> found;
    for (const Json &definition : tenant.description().eventDefinitions) {
        if (textOf(definition, "name"_L1).contains(name, Qt::CaseInsensitive))
            found.append(live(definition, tenant.engine()));
    }
    return jsonReply(listPage(call, found, 50));
}

Reply answerEventDefinition(Tenant &tenant, const Call &call)
{
    const QString which = call.captured.value(u"which"_s);
    const bool byKey = which.startsWith("key:"_L1);
    const QString wanted = byKey ? which.sliced(4) : which;
    for (const Json &definition : tenant.description().eventDefinitions) {
        if (textOf(definition, byKey ? "eventDefinitionKey"_L1 : "id"_L1) == wanted)
            return jsonReply(live(definition, tenant.engine()));
    }
    // 400 and not 404: the event definitions differ in this from everything else.
    return refusalReply(
        Refusal{.status = 400, .errorCode = 30003, .message = u"Event definition '%1' was not found."_s.arg(wanted)});
}

Reply answerEvent(Tenant &tenant, const Call &call)
{
    const std::expected<QString, Refusal> posted = tenant.post(call.body, call.now);
    if (!posted)
        return refusalReply(posted.error());
    Json answer(jsoncons::json_object_arg);
    answer["eventInstanceId"] = toStd(*posted);
    return jsonReply(answer, 201);
}

} // namespace journeyscope::simulator
