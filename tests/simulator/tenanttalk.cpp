// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenanttalk.h"

#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

Json Heard::json() const
{
    return parseJson(body).value_or(Json::null());
}

Heard TenantTalk::send(const QByteArray &method, const QUrl &url, const QByteArray &body,
    const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(10'000);
    // Every exchange on a connection of its own: a repeat on a kept one would hide what the server did.
    request.setRawHeader("Connection", "close");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 12'000))
        return {};
    return Heard{
        .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .body = reply->readAll(),
        .retryAfter = reply->rawHeader("Retry-After"),
        .contentType = reply->rawHeader("Content-Type"),
        .date = reply->rawHeader("Date"),
    };
}

QList<std::pair<QByteArray, QByteArray>> TenantTalk::bearer() const
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
    if (!m_token.isEmpty())
        headers.append({"Authorization", "Bearer " + m_token});
    return headers;
}

QByteArray tokenRequest(const SimulatorAddresses &addresses, const QByteArray &name, const QByteArray &value)
{
    Json body(jsoncons::json_object_arg);
    body["grant_type"] = "client_credentials";
    body["client_id"] = toStd(addresses.clientId);
    body["client_secret"] = toStd(addresses.clientSecret.reveal());
    if (!name.isEmpty())
        body[name.toStdString()] = value.toStdString();
    return toBytes(body);
}

Heard TenantTalk::signIn(const QByteArray &name, const QByteArray &value)
{
    const Heard heard = send("POST", m_addresses.auth.resolved(QUrl(u"v2/token"_s)),
        tokenRequest(m_addresses, name, value), {{"Content-Type", "application/json"}});
    m_token = heard.text("access_token"_L1).toUtf8();
    return heard;
}

Heard TenantTalk::get(const QString &path)
{
    return send("GET", QUrl(m_addresses.rest.toString() + path), {}, bearer());
}

Heard TenantTalk::post(
    const QString &path, const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    return send("POST", QUrl(m_addresses.rest.toString() + path), body, bearer() + headers);
}

Heard TenantTalk::call(const QByteArray &method, const QString &path, const QByteArray &body)
{
    return send(method, QUrl(m_addresses.rest.toString() + path), body, bearer());
}

Heard TenantTalk::retrieve(
    const QByteArray &objectType, const QByteArrayList &properties, const QByteArray &property, const QByteArray &value)
{
    QByteArray asked;
    for (const QByteArray &one : properties)
        asked += "<Properties>" + one + "</Properties>";
    return soap("Retrieve",
        R"(<RetrieveRequestMsg xmlns="http://exacttarget.com/wsdl/partnerAPI"><RetrieveRequest><ObjectType>)"
            + objectType + "</ObjectType>" + asked + R"(<Filter xsi:type="SimpleFilterPart"><Property>)" + property
            + "</Property><SimpleOperator>equals</SimpleOperator><Value>" + value
            + "</Value></Filter></RetrieveRequest></RetrieveRequestMsg>");
}

Heard TenantTalk::soap(const QByteArray &action, const QByteArray &message)
{
    const QByteArray body =
        R"(<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">)"
        R"(<Header><fueloauth xmlns="http://exacttarget.com">)"
        + m_token + "</fueloauth></Header><Body>" + message + "</Body></Envelope>";
    return send("POST", m_addresses.soap.resolved(QUrl(u"Service.asmx"_s)), body,
        {{"Content-Type", "text/xml"}, {"SOAPAction", action}});
}

Heard TenantTalk::control(const QByteArray &method, const QString &path, const QByteArray &body)
{
    return send(method, QUrl(m_addresses.control.toString() + path), body, {{"Content-Type", "application/json"}});
}

} // namespace journeyscope::testing
