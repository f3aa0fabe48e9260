// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "simulator/simulatedtenant.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace journeyscope::testing {

/// What came back over the socket.
struct Heard {
    int status = 0; ///< 0: no answer
    QByteArray body;
    QByteArray retryAfter;
    QByteArray contentType;
    QByteArray date;

    [[nodiscard]] Json json() const;
    [[nodiscard]] QString text(QLatin1StringView name) const { return textOf(json(), name); }
    [[nodiscard]] int number(QLatin1StringView name) const { return int(integerOf(json(), name).value_or(-1)); }
};

/// The body of a token request with what the tenant hands out, and with one member more unless @p name is empty.
[[nodiscard]] QByteArray tokenRequest(
    const SimulatorAddresses &addresses, const QByteArray &name = {}, const QByteArray &value = {});

/// Speaks to a simulated tenant as a stranger's client would: real sockets, and no code of our own client.
class TenantTalk {
public:
    explicit TenantTalk(const SimulatorAddresses &addresses) : m_addresses(addresses) { }

    /// Asks for a token and uses it from then on.
    Heard signIn(const QByteArray &name = {}, const QByteArray &value = {});
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    void useToken(const QByteArray &token) { m_token = token; }
    [[nodiscard]] Heard get(const QString &path);
    [[nodiscard]] Heard post(
        const QString &path, const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    /// Any other method, with the token.
    [[nodiscard]] Heard call(const QByteArray &method, const QString &path, const QByteArray &body = {});
    /// A Retrieve with one condition.
    [[nodiscard]] Heard retrieve(const QByteArray &objectType, const QByteArrayList &properties,
        const QByteArray &property, const QByteArray &value);
    /// Any call of the SOAP service; @p message is what stands in the envelope's body.
    [[nodiscard]] Heard soap(const QByteArray &action, const QByteArray &message);
    [[nodiscard]] Heard control(const QByteArray &method, const QString &path, const QByteArray &body = {});
    [[nodiscard]] Heard send(const QByteArray &method, const QUrl &url, const QByteArray &body,
        const QList<std::pair<QByteArray, QByteArray>> &headers);

private:
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> bearer() const;

    SimulatorAddresses m_addresses;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

} // namespace journeyscope::testing
