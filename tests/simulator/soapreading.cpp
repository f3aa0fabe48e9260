// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soapreading.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

QStringList Retrieved::all(const QString &path) const
{
    QStringList values;
    for (const QMap<QString, QString> &result : results)
        values.append(result.value(path));
    return values;
}

/// The leaves of the element the reader stands at.
static void readLeaves(QXmlStreamReader &xml, const QString &path, QMap<QString, QString> &leaves, QStringList &paths)
{
    QString own;
    bool isLeaf = true;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            isLeaf = false;
            const QString name = xml.name().toString();
            readLeaves(xml, path.isEmpty() ? name : path + u'/' + name, leaves, paths);
        } else if (xml.isCharacters()) {
            own += xml.text();
        } else if (xml.isEndElement()) {
            break;
        }
    }
    if (!isLeaf)
        return;
    leaves.insert(path, own);
    paths.append(path);
}

Retrieved readRetrieved(const QByteArray &bytes)
{
    Retrieved retrieved;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "OverallStatus"_L1) {
            retrieved.status = xml.readElementText();
        } else if (xml.name() == "RequestID"_L1) {
            retrieved.requestId = xml.readElementText();
        } else if (xml.name() == "Results"_L1) {
            retrieved.type =
                xml.attributes().value(u"http://www.w3.org/2001/XMLSchema-instance"_s, u"type"_s).toString();
            QMap<QString, QString> leaves;
            QStringList paths;
            readLeaves(xml, {}, leaves, paths);
            if (retrieved.results.isEmpty())
                retrieved.paths = paths;
            retrieved.results.append(leaves);
        }
    }
    return retrieved;
}

QString firstText(const QByteArray &bytes, QLatin1StringView name)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            return xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return {};
}

static QByteArray inRetrieve(const QByteArray &content)
{
    return R"(<RetrieveRequestMsg xmlns="http://exacttarget.com/wsdl/partnerAPI"><RetrieveRequest>)" + content
        + "</RetrieveRequest></RetrieveRequestMsg>";
}

QByteArray retrieveRequest(const QByteArray &objectType, const QByteArrayList &properties, const QByteArray &filter,
    int batchSize, const QByteArray &filterType)
{
    QByteArray content;
    if (batchSize > 0)
        content += "<Options><BatchSize>" + QByteArray::number(batchSize) + "</BatchSize></Options>";
    content += "<ObjectType>" + objectType + "</ObjectType>";
    for (const QByteArray &property : properties)
        content += "<Properties>" + property + "</Properties>";
    if (!filter.isEmpty())
        content += "<Filter xsi:type=\"" + filterType + "\">" + filter + "</Filter>";
    return inRetrieve(content);
}

QByteArray condition(const QByteArray &property, const QByteArray &comparison, const QByteArrayList &values)
{
    QByteArray content = "<Property>" + property + "</Property><SimpleOperator>" + comparison + "</SimpleOperator>";
    for (const QByteArray &value : values)
        content += "<Value>" + value + "</Value>";
    return content;
}

QByteArray continueRequest(const QString &requestId)
{
    return inRetrieve("<ContinueRequest>" + requestId.toUtf8() + "</ContinueRequest>");
}

} // namespace journeyscope::testing
