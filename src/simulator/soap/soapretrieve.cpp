// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/soapretrieve.h"

#include "simulator/soap/soapenvelope.h"
#include "simulator/soap/soapfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

SoapFacts factsOf(const Tenant &tenant, const QDateTime &now, const QString &businessUnit)
{
    return SoapFacts{
        .dataExtensions = tenant.dataExtensions(),
        .contacts = tenant.contacts(),
        .triggeredSends = tenant.triggeredSends(),
        .suppressionLists = tenant.description().suppressionLists,
        .sends = tenant.sends(),
        .now = now,
        .businessUnit = businessUnit,
    };
}

static Reply retrieved(const Call &call, const SoapRequest &request, const QString &overallStatus,
    const QString &requestId, const QString &type, const QList<SoapObject> &objects)
{
    return soapReply(
        call, u"RetrieveResponse"_s, request.messageId, u"RetrieveResponseMsg"_s, [&](QXmlStreamWriter &xml) {
            xml.writeTextElement(u"OverallStatus"_s, overallStatus);
            xml.writeTextElement(u"RequestID"_s, requestId);
            for (const SoapObject &object : objects)
                writeResult(xml, type, object);
        });
}

/// As much as one answer holds; the tenant keeps the rest under the answer's request id.
static Reply page(Tenant &tenant, const Call &call, const SoapRequest &request, OpenRetrieve found)
{
    const QString requestId = tenant.identifiers().next(u"request");
    const QList<SoapObject> told = found.rest.first(std::min(found.rest.size(), qsizetype(found.batchSize)));
    found.rest.remove(0, told.size());
    if (found.rest.isEmpty())
        return retrieved(call, request, u"OK"_s, requestId, found.objectType, told);
    found.since = call.now;
    tenant.openRetrieves().keep(requestId, found);
    return retrieved(call, request, u"MoreDataAvailable"_s, requestId, found.objectType, told);
}

static const SoapProperty *propertyCalled(const SoapType &type, const QString &name)
{
    const Qt::CaseSensitivity sensitivity = type.isRows ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const auto found = std::ranges::find_if(
        type.properties, [&](const SoapProperty &property) { return property.name.compare(name, sensitivity) == 0; });
    return found == type.properties.end() ? nullptr : &*found;
}

static bool canBeTold(const SoapType &type, const QString &name)
{
    const SoapProperty *const property = propertyCalled(type, name);
    return property && property->retrievable;
}

static bool canBeFiltered(const SoapType &type, const QString &name)
{
    const SoapProperty *const property = propertyCalled(type, name);
    return property && property->retrievable && property->filterable;
}

/// What is wrong with the question itself; empty: nothing.
static QString objectionTo(const SoapRequest &request, const SoapType &type)
{
    QStringList unknown;
    std::ranges::copy_if(request.properties, std::back_inserter(unknown),
        [&](const QString &property) { return !canBeTold(type, property); });
    if (!unknown.isEmpty())
        return u"The Request Property(s) %1 do not match with the fields of %2 retrieve"_s.arg(
            unknown.join(u", "_s), type.name);
    if (!operandsHaveTypes(request.filter))
        return u"Unknown filter of type FilterPart encountered"_s;
    for (const QString &property : propertiesOf(request.filter)) {
        if (!canBeFiltered(type, property))
            return u"The Filter Property '%1' is not a retrievable property."_s.arg(property);
    }
    if (type.isRows && compares(request.filter, u"like"))
        return u"The like operator is not supported for %1."_s.arg(type.name);
    return {};
}

static OpenRetrieve find(
    const Tenant &tenant, const Call &call, const SoapRequest &request, const SoapType &type, const SoapFacts &facts)
{
    const int most = tenant.description().soapBatchSize;
    OpenRetrieve found{.objectType = type.name,
        .rest = type.objects(facts),
        .batchSize = request.batchSize > 0 ? std::min(request.batchSize, most) : most,
        .since = call.now};
    found.rest.removeIf([&](const SoapObject &object) { return !fits(request.filter, object); });
    for (SoapObject &object : found.rest)
        object.keepOnly(request.properties);
    return found;
}

Reply answerRetrieve(Tenant &tenant, const Call &call, const SoapRequest &request, const Grant &grant)
{
    const auto error = [&](const QString &text) {
        return retrieved(call, request, u"Error: "_s + text, tenant.identifiers().next(u"request"), {}, {});
    };
    if (!request.continues.isEmpty()) {
        const std::optional<OpenRetrieve> open = tenant.openRetrieves().take(request.continues, call.now);
        return open ? page(tenant, call, request, *open)
                    : error(u"There is no request to continue with the RequestID %1."_s.arg(request.continues));
    }
    const SoapFacts facts = factsOf(tenant, call.now, grant.businessUnit);
    const std::expected<SoapType, QString> type = soapTypeCalled(request.objectType, facts);
    if (!type)
        return error(type.error());
    if (!type->scope.isEmpty() && !grant.scopes.contains(type->scope))
        return error(u"API Permission Failed. Operation: Retrieve, ObjectType: %1."_s.arg(request.objectType));
    // Asking for all fields of a row gets none, without an error (community).
    if (type->isNeverThere || (type->isRows && request.properties.contains(u"*"_s)))
        return page(tenant, call, request,
            OpenRetrieve{.objectType = type->name, .rest = {}, .batchSize = 1, .since = call.now});
    if (const QString objection = objectionTo(request, *type); !objection.isEmpty())
        return error(objection);
    return page(tenant, call, request, find(tenant, call, request, *type, facts));
}

} // namespace journeyscope::simulator
