// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/soapanswers.h"

#include "simulator/soap/soapenvelope.h"
#include "simulator/soap/soapretrieve.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static void writeProperty(QXmlStreamWriter &xml, const SoapProperty &property)
{
    QList<SoapMember> members{nil(u"PartnerKey"_s), nil(u"ObjectID"_s), plain(u"Name"_s, property.name),
        plain(u"DataType"_s, property.type), plain(u"IsUpdatable"_s, true),
        plain(u"IsRetrievable"_s, property.retrievable)};
    if (property.maxLength > 0)
        members.append(plain(u"MaxLength"_s, property.maxLength));
    if (property.retrievable)
        members.append(plain(u"IsRequired"_s, property.required));
    writeMember(xml, group(u"Properties"_s, members));
}

/// An object type that does not exist is described without properties (uncertain).
static Reply answerDescribe(Tenant &tenant, const Call &call, const SoapRequest &request)
{
    return soapReply(
        call, u"DescribeResponse"_s, request.messageId, u"DefinitionResponseMsg"_s, [&](QXmlStreamWriter &xml) {
            for (const QString &objectType : request.describes) {
                xml.writeStartElement(u"ObjectDefinition"_s);
                xml.writeTextElement(u"ObjectType"_s, objectType);
                const auto type = std::ranges::find(soapCatalogue(), objectType, &SoapType::name);
                if (type != soapCatalogue().end()) {
                    for (const SoapProperty &property : type->properties)
                        writeProperty(xml, property);
                }
                xml.writeEndElement();
            }
            xml.writeTextElement(u"RequestID"_s, tenant.identifiers().next(u"request"));
        });
}

/// Documented: OK, InMaintenance or UnplannedOutage, in one result (the WSDL's shape).
static Reply answerSystemStatus(Tenant &tenant, const Call &call, const SoapRequest &request)
{
    return soapReply(call, u"GetSystemStatusResponse"_s, request.messageId, u"SystemStatusResponseMsg"_s,
        [&](QXmlStreamWriter &xml) {
            writeMember(xml,
                group(
                    u"Results"_s, {group(u"Result"_s, {plain(u"SystemStatus"_s, tenant.description().systemStatus)})}));
            xml.writeTextElement(u"OverallStatus"_s, u"OK"_s);
            xml.writeTextElement(u"OverallStatusMessage"_s, u"System Status Retrieved"_s);
            xml.writeTextElement(u"RequestID"_s, tenant.identifiers().next(u"request"));
        });
}

Reply answerSoap(Tenant &tenant, const Call &call)
{
    const Result<SoapRequest> request = readSoapRequest(call.body);
    if (!request)
        return badSoapRequest();
    if (request->token.isEmpty())
        return soapFault(call, request->messageId, u"Security header is missing or wrong: fueloauth is expected."_s);
    const std::optional<Grant> grant = tenant.tokens().grantOf(request->token.toUtf8(), call.now);
    if (!grant)
        return soapFault(call, request->messageId, u"Token Expired"_s);
    switch (request->method) {
    case SoapRequest::Method::Retrieve: return answerRetrieve(tenant, call, *request, *grant);
    case SoapRequest::Method::Describe: return answerDescribe(tenant, call, *request);
    case SoapRequest::Method::SystemStatus: return answerSystemStatus(tenant, call, *request);
    case SoapRequest::Method::Other: break;
    }
    return badSoapRequest();
}

} // namespace journeyscope::simulator
