// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "injection/injector.h"

#include "injection/fireevent.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

static Failure unusable(const QString &detail)
{
    return {.reason = Reason::Unusable, .detail = detail + u" Nothing was sent."_s, .code = u"INJ-02"_s};
}

static Injection plannedFrom(const QString &text)
{
    Injection injection;
    injection.body = text.toUtf8();
    const Result<Payload> payload = readPayload(text);
    if (!payload) {
        injection.failure = unusable(payload.error().detail);
    } else {
        injection.contact = payload->contact;
        injection.definition = payload->definition;
        if (payload->contact.text().trimmed().isEmpty())
            injection.failure = unusable(u"The payload has no ContactKey."_s);
        else if (payload->definition.text().trimmed().isEmpty())
            injection.failure = unusable(u"The payload has no EventDefinitionKey."_s);
    }
    if (injection.failure)
        injection.state = DeliveryState::NotSent;
    return injection;
}

QCoro::Task<Injection> inject(TenantClient tenant, QString text)
{
    Injection injection = plannedFrom(text);
    if (injection.state != DeliveryState::Planned)
        co_return injection;

    FireEvent call {.body = injection.body};
    const Look<EventReceipt> look = co_await tenant.send(std::move(call));
    injection.seen = look.seen;
    injection.state = deliveryStateOf(look);
    if (look.result)
        injection.eventInstanceId = look.result->eventInstanceId;
    else
        injection.failure = look.result.error();
    co_return injection;
}

} // namespace journeyscope
