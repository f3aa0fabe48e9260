// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/eventdefinitionanswers.h"

#include "simulator/tenant/errorcodes.h"
#include "simulator/tenant/eventdefinitionform.h"
#include "simulator/tenant/listeners.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using namespace errorcode;

static constexpr int mostPerPage = 50;

/// The definition as it is now: how many journeys listen depends on what has been published since.
static Json live(const Json &definition, const JourneyEngine &engine)
{
    const Listeners listeners = listenersOf(textOf(definition, "eventDefinitionKey"_L1), engine.versions());
    Json json = definition;
    json.insert_or_assign("interactionCount", listeners.all);
    json.insert_or_assign("publishedInteractionCount", listeners.published);
    return json;
}

// 400 and not 404: the event definitions differ in this from everything else (community).
static Reply unknown(const QString &which, int errorCode)
{
    const QString wanted = which.startsWith("key:"_L1) ? which.sliced(4) : which;
    return refusalReply(Refusal{
        .status = 400, .errorCode = errorCode, .message = u"Event definition '%1' was not found."_s.arg(wanted)});
}

Reply answerEventDefinitions(Tenant &tenant, const Call &call)
{
    const QString name = call.parameter(u"name"_s);
    QList<Json> found;
    const EventDefinitions &definitions = tenant.eventDefinitions();
    for (const Json &definition : definitions.all()) {
        if (!definitions.isSeenBy(call.grant.businessUnit, textOf(definition, "eventDefinitionKey"_L1)))
            continue;
        if (textOf(definition, "name"_L1).contains(name, Qt::CaseInsensitive))
            found.append(live(definition, tenant.engine()));
    }
    return jsonReply(listPage(call, found, mostPerPage));
}

Reply answerEventDefinition(Tenant &tenant, const Call &call)
{
    const QString which = call.captured.value(u"which"_s);
    const Json *const definition = tenant.eventDefinitions().find(which, call.grant.businessUnit);
    return definition ? jsonReply(live(*definition, tenant.engine())) : unknown(which, objectNotFound);
}

Reply answerEventDefinitionCreate(Tenant &tenant, const Call &call)
{
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    const std::expected<DefinedEvent, Refusal> defined =
        defineEvent(*body, tenant.eventDefinitions(), tenant.dataExtensions(), tenant.identifiers(), call.now);
    if (!defined)
        return refusalReply(defined.error());
    if (defined->dataExtension)
        tenant.dataExtensions().add(*defined->dataExtension);
    tenant.eventDefinitions().add(defined->definition);
    return jsonReply(freshlyWritten(live(defined->definition, tenant.engine())));
}

Reply answerEventDefinitionUpdate(Tenant &tenant, const Call &call)
{
    const QString which = call.captured.value(u"which"_s);
    const Json *const definition = tenant.eventDefinitions().find(which, call.grant.businessUnit);
    if (!definition)
        return unknown(which, objectNotFound);
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    const std::expected<Json, Refusal> changed = changedEvent(*body, *definition, call.now);
    if (!changed)
        return refusalReply(changed.error());
    tenant.eventDefinitions().replace(*changed);
    return jsonReply(freshlyWritten(live(*changed, tenant.engine())));
}

Reply answerEventDefinitionDelete(Tenant &tenant, const Call &call)
{
    const QString which = call.captured.value(u"which"_s);
    const Json *const definition = tenant.eventDefinitions().find(which, call.grant.businessUnit);
    if (!definition)
        return unknown(which, runtimeError);
    if (integerOf(live(*definition, tenant.engine()), "interactionCount"_L1).value_or(0) > 0)
        return refusalReply(Refusal{.status = 400,
            .errorCode = invalidOperation,
            .message = u"The event definition is used by a journey and cannot be deleted."_s});
    tenant.eventDefinitions().remove(textOf(*definition, "id"_L1));
    return Reply{.status = 200, .body = {}}; // recorded: not one byte
}

} // namespace journeyscope::simulator
