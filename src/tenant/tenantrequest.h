// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "http/answer.h"

#include <QUrlQuery>

#include <concepts>

namespace journeyscope {

/// What a call asks of the tenant, before the client adds address and token.
struct TenantRequest {
    enum class Service { Rest, Soap };

    Service service = Service::Rest;
    http::Method method = http::Method::Get;
    QByteArray path; ///< from the service's base, percent-encoded: "/interaction/v1/events"
    QUrlQuery query;
    QList<http::Header> headers;
    QByteArray body; ///< Rest: the body; Soap: what stands inside the envelope's Body
};

/// A request that can read its own answer.
template <typename Call>
concept TenantCall = requires(const Call &call, const http::Answer &answer) {
    { call.request() } -> std::same_as<TenantRequest>;
    { call.read(answer) } -> std::same_as<Result<typename Call::Reply>>;
};

/// One path segment of a key: everything but letters, digits, '-', '_', '.' and '~' percent-encoded.
[[nodiscard]] QByteArray pathSegment(const QString &key);

} // namespace journeyscope
