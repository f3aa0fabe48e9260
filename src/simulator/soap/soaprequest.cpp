// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/soaprequest.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

// The comparisons of the WSDL that a retrieve takes.
static bool isComparison(const QString &word)
{
    static const QStringList words{u"equals"_s, u"notEquals"_s, u"greaterThan"_s, u"lessThan"_s, u"isNull"_s,
        u"isNotNull"_s, u"greaterThanOrEqual"_s, u"lessThanOrEqual"_s, u"between"_s, u"IN"_s, u"like"_s};
    return words.contains(word);
}

static SoapFilter readFilter(QXmlStreamReader &xml)
{
    SoapFilter filter;
    filter.hasType = xml.attributes().hasAttribute(u"http://www.w3.org/2001/XMLSchema-instance"_s, u"type"_s);
    while (xml.readNextStartElement()) {
        if (xml.name() == "Property"_L1)
            filter.property = xml.readElementText();
        else if (xml.name() == "SimpleOperator"_L1)
            filter.comparison = xml.readElementText();
        else if (xml.name() == "Value"_L1 || xml.name() == "DateValue"_L1)
            filter.values.append(xml.readElementText());
        else if (xml.name() == "LogicalOperator"_L1)
            filter.anyOfParts = xml.readElementText().compare("OR"_L1, Qt::CaseInsensitive) == 0;
        else if (xml.name() == "LeftOperand"_L1 || xml.name() == "RightOperand"_L1)
            filter.parts.append(readFilter(xml));
        else
            xml.skipCurrentElement();
    }
    if (!filter.property.isEmpty() && !isComparison(filter.comparison))
        xml.raiseError(u"no such comparison"_s);
    return filter;
}

static void readOptions(QXmlStreamReader &xml, SoapRequest &request)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "BatchSize"_L1)
            request.batchSize = xml.readElementText().toInt();
        else
            xml.skipCurrentElement();
    }
}

static void readRetrieve(QXmlStreamReader &xml, SoapRequest &request)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "RetrieveRequest"_L1)
            readRetrieve(xml, request);
        else if (xml.name() == "Options"_L1)
            readOptions(xml, request);
        else if (xml.name() == "ObjectType"_L1)
            request.objectType = xml.readElementText();
        else if (xml.name() == "Properties"_L1)
            request.properties.append(xml.readElementText());
        else if (xml.name() == "Filter"_L1)
            request.filter = readFilter(xml);
        else if (xml.name() == "ContinueRequest"_L1)
            request.continues = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
}

static void readDescribe(QXmlStreamReader &xml, SoapRequest &request)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "DescribeRequests"_L1 || xml.name() == "ObjectDefinitionRequest"_L1)
            readDescribe(xml, request);
        else if (xml.name() == "ObjectType"_L1)
            request.describes.append(xml.readElementText());
        else
            xml.skipCurrentElement();
    }
}

static void readHeader(QXmlStreamReader &xml, SoapRequest &request)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "fueloauth"_L1)
            request.token = xml.readElementText();
        else if (xml.name() == "MessageID"_L1)
            request.messageId = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
}

static void readBody(QXmlStreamReader &xml, SoapRequest &request)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "RetrieveRequestMsg"_L1) {
            request.method = SoapRequest::Method::Retrieve;
            readRetrieve(xml, request);
        } else if (xml.name() == "DefinitionRequestMsg"_L1) {
            request.method = SoapRequest::Method::Describe;
            readDescribe(xml, request);
        } else {
            if (xml.name() == "SystemStatusRequestMsg"_L1)
                request.method = SoapRequest::Method::SystemStatus;
            xml.skipCurrentElement();
        }
    }
}

Result<SoapRequest> readSoapRequest(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    SoapRequest request;
    if (xml.readNextStartElement() && xml.name() == "Envelope"_L1) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "Header"_L1)
                readHeader(xml, request);
            else if (xml.name() == "Body"_L1)
                readBody(xml, request);
            else
                xml.skipCurrentElement();
        }
    } else {
        xml.raiseError(u"no envelope"_s);
    }
    if (xml.hasError())
        return std::unexpected(Failure{.reason = Reason::Unreadable, .detail = xml.errorString()});
    return request;
}

} // namespace journeyscope::simulator
