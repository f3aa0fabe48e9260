// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/masking.h"
#include "http/statusfailure.h"
#include "http/webpage.h"
#include "tenant/soap.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace journeyscope::soap {

namespace {
/// Reads one answer from start to end; the parts that were there are set.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_xml(bytes) { }

    /// False when it is no well-formed envelope.
    [[nodiscard]] bool read();

    Retrieved retrieved;
    std::optional<QString> status; ///< OverallStatus
    std::optional<QString> fault; ///< faultstring

private:
    void readElement();
    void readResults();
    void readLeaves(Object &object, const QString &path);

    QXmlStreamReader m_xml;
    bool m_isEnvelope = false;
};
} // namespace

bool Reader::read()
{
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return false; // no envelope has one, and they can be made to grow
        if (token == QXmlStreamReader::StartElement)
            readElement();
    }
    return m_isEnvelope && !m_xml.hasError();
}

void Reader::readElement()
{
    const QStringView name = m_xml.name();
    if (name == "Envelope"_L1)
        m_isEnvelope = true;
    else if (name == "Results"_L1)
        readResults();
    else if (name == "OverallStatus"_L1)
        status = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    else if (name == "RequestID"_L1)
        retrieved.requestId = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    else if (name == "faultstring"_L1 || (name == "Text"_L1 && !fault)) // SOAP 1.1, SOAP 1.2
        fault = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
}

void Reader::readResults()
{
    Object object;
    readLeaves(object, {});
    retrieved.objects.append(object);
}

/// Reads up to the end of the element it stands on, without recursion, so that depth costs no stack.
void Reader::readLeaves(Object &object, const QString &path)
{
    QStringList names;
    QString text;
    bool isLeaf = false;
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            names.append(m_xml.name().toString());
            text.clear();
            isLeaf = true;
            break;
        case QXmlStreamReader::Characters: text += m_xml.text(); break;
        case QXmlStreamReader::EndElement:
            if (names.isEmpty())
                return;
            if (isLeaf && !text.isEmpty() && !object.contains(path + names.join(u'/')))
                object.insert(path + names.join(u'/'), text);
            isLeaf = false;
            names.removeLast();
            break;
        default: break;
        }
    }
}

static Failure failure(Reason reason, const QString &detail, int status, const QString &code)
{
    return Failure{.reason = reason, .detail = detail, .status = status, .code = code};
}

static Failure faultFailure(const QString &fault, int status)
{
    const bool isExpired = fault.contains("Token Expired"_L1, Qt::CaseInsensitive);
    if (isExpired || fault.contains("Login Failed"_L1, Qt::CaseInsensitive))
        return failure(Reason::SignInRefused,
            u"The tenant does not accept this sign-in for SOAP: “%1”"_s.arg(quoted(fault)), status,
            isExpired ? u"SOAP-01"_s : u"SOAP-02"_s);
    return failure(
        Reason::TenantFault, u"The tenant's SOAP service had a fault: “%1”"_s.arg(quoted(fault)), status, u"SOAP-03"_s);
}

static Failure statusErrorFailure(const QString &words, int status)
{
    const bool isPermission = words.contains("Permission Failed"_L1, Qt::CaseInsensitive);
    const Reason reason = isPermission ? Reason::NotPermitted : Reason::Rejected;
    return failure(reason, u"The tenant declined the SOAP request: “%1”"_s.arg(quoted(words)), status, u"SOAP-04"_s);
}

/// What is no SOAP: plain text with status 400, or a web page.
static Failure foreignFailure(const http::Answer &answer)
{
    if (const auto title = http::webPageTitle(answer)) {
        const QString named = title->isEmpty() ? QString() : u" (“%1”)"_s.arg(quoted(*title, 100));
        return failure(Reason::Unreadable,
            u"A web page came instead of data%1. A proxy or a sign-in page may stand in between."_s.arg(named),
            answer.status, u"SOAP-05"_s);
    }
    if (answer.status < 200 || answer.status >= 300)
        return http::statusFailure(answer, QString::fromUtf8(answer.body.left(2000)).simplified());
    return failure(Reason::Unreadable, u"The tenant's SOAP answer is not readable."_s, answer.status, u"SOAP-06"_s);
}

Result<Retrieved> readRetrieved(const http::Answer &answer)
{
    Reader reader(answer.body);
    if (!reader.read())
        return std::unexpected(foreignFailure(answer));
    if (reader.fault)
        return std::unexpected(faultFailure(*reader.fault, answer.status));
    if (answer.status < 200 || answer.status >= 300 || !reader.status)
        return std::unexpected(foreignFailure(answer));
    if (reader.status->startsWith("Error"_L1, Qt::CaseInsensitive))
        return std::unexpected(statusErrorFailure(*reader.status, answer.status));
    reader.retrieved.moreDataAvailable = *reader.status == "MoreDataAvailable"_L1;
    return reader.retrieved;
}

} // namespace journeyscope::soap
