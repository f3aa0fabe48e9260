// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/soapenvelope.h"

#include "simulator/description/identifiers.h"

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
static QByteArray soapEnvelope(
    const QString &action, const QString &relatesTo, const QDateTime &now, const WriteBody &writeBody)
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

static Reply xmlReply(const QByteArray &body, int status = 200)
{
    return Reply{.status = status, .body = body, .contentType = "text/xml; charset=utf-8"};
}

Reply soapReply(const Call &call, const QString &action, const QString &relatesTo, const QString &message,
    const WriteBody &writeBody)
{
    return xmlReply(soapEnvelope(action, relatesTo, call.now, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(message);
        xml.writeDefaultNamespace(partnerSpace);
        writeBody(xml);
        xml.writeEndElement();
    }));
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
    return xmlReply(body, 500);
}

Reply badSoapRequest()
{
    return Reply{.status = 400, .body = "Bad Request", .contentType = "text/plain"};
}

/// A member without value is written as an empty element, one that is not told at all as nil.
void writeMember(QXmlStreamWriter &xml, const SoapMember &one)
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

void writeResult(QXmlStreamWriter &xml, const QString &type, const SoapObject &object)
{
    xml.writeStartElement(u"Results"_s);
    xml.writeAttribute(instanceSpace, u"type"_s, type);
    for (const SoapMember &one : object.members)
        writeMember(xml, one);
    xml.writeEndElement();
}

} // namespace journeyscope::simulator
