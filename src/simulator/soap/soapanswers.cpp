// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/soapanswers.h"

#include "simulator/soap/accountusers.h"
#include "simulator/soap/datafolders.h"
#include "simulator/soap/soapobjects.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static const QString soapSpace = u"http://schemas.xmlsoap.org/soap/envelope/"_s;
static const QString instanceSpace = u"http://www.w3.org/2001/XMLSchema-instance"_s;
static const QString addressingSpace = u"http://schemas.xmlsoap.org/ws/2004/08/addressing"_s;
static const QString securitySpace =
    u"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"_s;
static const QString utilitySpace =
    u"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"_s;
static const QString partnerSpace = u"http://exacttarget.com/wsdl/partnerAPI"_s;

static QString utcText(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

static void writeHeader(QXmlStreamWriter &xml, const QString &action, const QString &relatesTo, const QDateTime &now)
{
    xml.writeStartElement(soapSpace, u"Header"_s);
    xml.writeTextElement(addressingSpace, u"Action"_s, action);
    xml.writeTextElement(
        addressingSpace, u"MessageID"_s, u"urn:uuid:"_s + guidOf(u"answer to "_s + relatesTo + utcText(now)));
    xml.writeTextElement(addressingSpace, u"RelatesTo"_s, relatesTo);
    xml.writeTextElement(addressingSpace, u"To"_s, addressingSpace + u"/role/anonymous"_s);
    xml.writeStartElement(securitySpace, u"Security"_s);
    xml.writeStartElement(utilitySpace, u"Timestamp"_s);
    xml.writeTextElement(utilitySpace, u"Created"_s, utcText(now));
    xml.writeTextElement(utilitySpace, u"Expires"_s, utcText(now.addSecs(300)));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// An envelope whose body @p writeBody writes.
template <typename WriteBody>
static QByteArray soapEnvelope(
    const QString &action, const QString &relatesTo, const QDateTime &now, WriteBody writeBody)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(soapSpace, u"soap"_s);
    xml.writeNamespace(instanceSpace, u"xsi"_s);
    xml.writeNamespace(addressingSpace, u"wsa"_s);
    xml.writeNamespace(securitySpace, u"wsse"_s);
    xml.writeNamespace(utilitySpace, u"wsu"_s);
    xml.writeStartElement(soapSpace, u"Envelope"_s);
    writeHeader(xml, action, relatesTo, now);
    xml.writeStartElement(soapSpace, u"Body"_s);
    writeBody(xml);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

static Reply soapReply(const QByteArray &body, int status = 200)
{
    return Reply{.status = status, .body = body, .contentType = "text/xml; charset=utf-8"};
}

Reply soapFault(const Call &call, const QString &relatesTo, const QString &text)
{
    const QByteArray body =
        soapEnvelope(addressingSpace + u"/fault"_s, relatesTo, call.now, [&](QXmlStreamWriter &xml) {
            xml.writeStartElement(soapSpace, u"Fault"_s);
            xml.writeStartElement(u"faultcode"_s);
            xml.writeNamespace(securitySpace, u"q0"_s);
            xml.writeCharacters(u"q0:Security"_s);
            xml.writeEndElement();
            xml.writeTextElement(u"faultstring"_s, text);
            xml.writeTextElement(u"faultactor"_s, QString::fromLatin1(call.base) + u"Service.asmx"_s);
            xml.writeEndElement();
        });
    return soapReply(body, 500);
}

/// A member without value is written as an empty element, one that is not told at all as nil.
static void writeMember(QXmlStreamWriter &xml, const SoapMember &one)
{
    if (!one.parts.isEmpty()) {
        xml.writeStartElement(one.name);
        for (const SoapMember &part : one.parts)
            writeMember(xml, part);
        xml.writeEndElement();
    } else if (one.isNil) {
        xml.writeEmptyElement(one.name);
        xml.writeAttribute(instanceSpace, u"nil"_s, u"true"_s);
    } else if (one.text.isEmpty()) {
        xml.writeEmptyElement(one.name);
    } else {
        xml.writeTextElement(one.name, one.text);
    }
}

static Reply retrieved(Tenant &tenant, const Call &call, const SoapRequest &request, const QString &overallStatus,
    const QList<SoapObject> &objects)
{
    const QByteArray body =
        soapEnvelope(u"RetrieveResponse"_s, request.messageId, call.now, [&](QXmlStreamWriter &xml) {
            xml.writeStartElement(u"RetrieveResponseMsg"_s);
            xml.writeDefaultNamespace(partnerSpace);
            xml.writeTextElement(u"OverallStatus"_s, overallStatus);
            xml.writeTextElement(u"RequestID"_s, tenant.identifiers().next(u"request"));
            for (const SoapObject &object : objects) {
                xml.writeStartElement(u"Results"_s);
                xml.writeAttribute(instanceSpace, u"type"_s, request.objectType);
                for (const SoapMember &one : object.members)
                    writeMember(xml, one);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    return soapReply(body);
}

static bool fits(const SoapFilter &filter, const SoapObject &object)
{
    const auto partFits = [&](const SoapFilter &part) { return fits(part, object); };
    if (filter.property.isEmpty())
        return filter.anyOfParts ? std::ranges::any_of(filter.parts, partFits)
                                 : std::ranges::all_of(filter.parts, partFits);
    const QString value = object.valueOf(filter.property);
    if (filter.comparison == "isNull"_L1 || filter.comparison == "isNotNull"_L1)
        return value.isEmpty() == (filter.comparison == "isNull"_L1);
    if (filter.comparison == "like"_L1)
        return std::ranges::any_of(filter.values,
            [&](const QString &part) { return value.contains(QString(part).remove(u'%'), Qt::CaseInsensitive); });
    const bool among = filter.values.contains(value, Qt::CaseInsensitive);
    return filter.comparison == "notEquals"_L1 ? !among : among;
}

/// What the unit itself has, whatever is in the tenant file.
static bool isOfUnit(const QString &objectType)
{
    return objectType == "DataFolder"_L1 || objectType == "AccountUser"_L1;
}

static QStringList propertiesOf(const QString &objectType)
{
    if (objectType == "DataFolder"_L1)
        return dataFolderProperties();
    return objectType == "AccountUser"_L1 ? accountUserProperties() : soapProperties(objectType);
}

static QList<SoapObject> objectsOf(Tenant &tenant, const QString &mid, const QString &objectType)
{
    if (objectType == "DataFolder"_L1)
        return dataFolders(mid);
    return objectType == "AccountUser"_L1 ? accountUsers(mid) : soapObjects(tenant.dataExtensions(), objectType);
}

static QStringList unknownProperties(const SoapRequest &request)
{
    const QStringList known = propertiesOf(request.objectType);
    QStringList unknown;
    std::ranges::copy_if(request.properties, std::back_inserter(unknown),
        [&](const QString &property) { return !known.contains(property); });
    return unknown;
}

static Reply answerRetrieve(Tenant &tenant, const Call &call, const SoapRequest &request)
{
    const auto error = [&](const QString &text) { return retrieved(tenant, call, request, u"Error: "_s + text, {}); };
    const bool isKnown = isOfUnit(request.objectType) || soapObjectTypes().contains(request.objectType);
    if (!isKnown && isNeverThere(request.objectType))
        return retrieved(tenant, call, request, u"OK"_s, {});
    if (!isKnown)
        return error(
            u"Unable to find a handler for object type: %1. Object types are case-sensitive, check spelling."_s.arg(
                request.objectType));
    if (const QStringList unknown = unknownProperties(request); !unknown.isEmpty())
        return error(u"The Request Property(s) %1 do not match with the fields of %2 retrieve"_s.arg(
            unknown.join(u", "_s), request.objectType));
    QList<SoapObject> objects = objectsOf(tenant, call.grant.businessUnit, request.objectType);
    objects.removeIf([&](const SoapObject &object) { return !fits(request.filter, object); });
    for (SoapObject &object : objects)
        object.keepOnly(request.properties);
    return retrieved(tenant, call, request, u"OK"_s, objects);
}

Reply answerSoap(Tenant &tenant, const Call &call)
{
    const Result<SoapRequest> request = readSoapRequest(call.body);
    if (!request)
        return Reply{.status = 400, .body = "Bad Request", .contentType = "text/plain"};
    if (request->token.isEmpty())
        return soapFault(call, request->messageId, u"Security header is missing or wrong: fueloauth is expected."_s);
    const std::optional<Grant> grant = tenant.tokens().grantOf(request->token.toUtf8(), call.now);
    if (!grant)
        return soapFault(call, request->messageId, u"Token Expired"_s);
    if (!request->isRetrieve)
        return Reply{.status = 400, .body = "Bad Request", .contentType = "text/plain"};
    if (!grant->scopes.contains("data_extensions_read"_L1)) {
        const QString text =
            u"Error: API Permission Failed. Operation: Retrieve, ObjectType: %1."_s.arg(request->objectType);
        return retrieved(tenant, call, *request, text, {});
    }
    Call granted = call;
    granted.grant = *grant;
    return answerRetrieve(tenant, granted, *request);
}

} // namespace journeyscope::simulator
