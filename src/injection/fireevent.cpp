// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "injection/fireevent.h"

#include "foundation/json.h"
#include "tenant/restanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr auto path = "/interaction/v1/events"_L1;

TenantRequest FireEvent::request() const
{
    return {
        .service = TenantRequest::Service::Rest,
        .method = http::Method::Post,
        .path = QByteArray(path.data(), path.size()),
        .query = {},
        .headers = {},
        .body = body,
    };
}

static bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

Result<EventReceipt> FireEvent::read(const http::Answer &answer) const
{
    const Result<Json> json = restJson(answer);
    if (!json) {
        Failure failure = json.error();
        failure.status = answer.status; // decides whether the contact counts as accepted, see deliveryStateOf
        return std::unexpected(failure);
    }
    const QString id = textOf(*json, "eventInstanceId"_L1);
    if (id.isEmpty()) {
        return std::unexpected(Failure {
            .reason = Reason::Unreadable,
            .detail = u"The tenant took the event but its answer has no eventInstanceId."_s,
            .status = answer.status,
            .code = u"INJ-01"_s,
        });
    }
    return EventReceipt {.eventInstanceId = id};
}

/// When the sign-in failed, the look is that of the token request, and the event itself never went out.
static bool isAboutSignIn(const Seen &seen)
{
    return !seen.request.isEmpty() && !seen.request.contains(path);
}

DeliveryState deliveryStateOf(const Look<EventReceipt> &look)
{
    if (look.result)
        return DeliveryState::Accepted;
    if (isAboutSignIn(look.seen))
        return DeliveryState::NotSent;
    if (isSuccess(look.result.error().status))
        return DeliveryState::AcceptedReceiptIncomplete;

    switch (look.result.error().reason) {
    case Reason::Unreachable:
    case Reason::Unusable: return DeliveryState::NotSent;
    case Reason::SignInRefused:
    case Reason::NotPermitted:
    case Reason::NotFound:
    case Reason::Rejected:
    case Reason::Throttled:
    case Reason::Redirected: return DeliveryState::Rejected;
    // Neither side can say whether the event counted: sending it again might bring the contact in twice.
    case Reason::BrokenOff:
    case Reason::TimedOut:
    case Reason::TenantFault:
    case Reason::Unreadable:
    case Reason::Withdrawn: break;
    }
    return DeliveryState::Unknown;
}

} // namespace journeyscope
