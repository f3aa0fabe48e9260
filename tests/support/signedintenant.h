// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/faketransport.h"
#include "tenant/tenantclient.h"

namespace journeyscope::testing {

/// A client over a queue of answers, whose first request, for a token, is already answered.
class SignedInTenant {
public:
    SignedInTenant()
    {
        transport.willAnswer(200, R"({"access_token":"token-of-the-test","token_type":"Bearer","expires_in":1079,
            "scope":"journeys_read data_extensions_read",
            "rest_instance_url":"https://mctest.rest.marketingcloudapis.com/",
            "soap_instance_url":"https://mctest.soap.marketingcloudapis.com/"})");
    }

    /// What was sent after the request for a token.
    [[nodiscard]] QList<http::Request> calls() const { return transport.requests().mid(1); }
    [[nodiscard]] TenantClient client() { return {m_keeper, transport}; }

    FakeTransport transport;

private:
    static CredentialProfile profile()
    {
        CredentialProfile profile;
        profile.name = QStringLiteral("test");
        profile.authUrl = QUrl(QStringLiteral("https://mctest.auth.marketingcloudapis.com/"));
        profile.clientId = QStringLiteral("client-of-the-test");
        profile.kind = ProfileKind::Sandbox;
        return profile;
    }

    SystemClock m_clock;
    std::shared_ptr<TokenKeeper> m_keeper =
        std::make_shared<TokenKeeper>(profile(), Secret(QStringLiteral("secret-of-the-test")), transport, m_clock);
};

} // namespace journeyscope::testing
