// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenant/soap.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace journeyscope::soap {

static const auto envelopeSpace = u"http://schemas.xmlsoap.org/soap/envelope/"_s;
static const auto typeSpace = u"http://www.w3.org/2001/XMLSchema-instance"_s;
static const auto tokenSpace = u"http://exacttarget.com"_s;
static const auto partnerSpace = u"http://exacttarget.com/wsdl/partnerAPI"_s;

static void writeFilter(QXmlStreamWriter &xml, const Equals &filter)
{
    xml.writeStartElement(u"Filter"_s);
    xml.writeAttribute(typeSpace, u"type"_s, u"SimpleFilterPart"_s);
    xml.writeTextElement(u"Property"_s, filter.property);
    xml.writeTextElement(u"SimpleOperator"_s, u"equals"_s);
    xml.writeTextElement(u"Value"_s, filter.value);
    xml.writeEndElement();
}

QByteArray retrieve(const QString &objectType, const QStringList &properties, const Equals &filter)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartElement(u"RetrieveRequestMsg"_s);
    xml.writeDefaultNamespace(partnerSpace);
    xml.writeNamespace(typeSpace, u"xsi"_s);
    xml.writeStartElement(u"RetrieveRequest"_s);
    xml.writeTextElement(u"ObjectType"_s, objectType);
    for (const QString &property : properties)
        xml.writeTextElement(u"Properties"_s, property);
    if (!filter.property.isEmpty())
        writeFilter(xml, filter);
    xml.writeEndElement();
    xml.writeEndElement();
    return bytes;
}

QByteArray envelope(const QByteArray &body, const QString &token)
{
    QByteArray start;
    QXmlStreamWriter xml(&start);
    xml.writeStartDocument();
    xml.writeStartElement(u"Envelope"_s);
    xml.writeDefaultNamespace(envelopeSpace);
    xml.writeStartElement(u"Header"_s);
    xml.writeStartElement(u"fueloauth"_s);
    xml.writeDefaultNamespace(tokenSpace);
    xml.writeCharacters(token);
    xml.writeEndElement();
    xml.writeEndElement();
    return start + "<Body>" + body + "</Body></Envelope>";
}

} // namespace journeyscope::soap
