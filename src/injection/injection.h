// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/key.h"
#include "foundation/look.h"

#include <QByteArray>

#include <optional>

namespace journeyscope {

/// What became of one contact of an injection. The words are those of the fault table; only NotSent may be sent again
/// without asking.
enum class DeliveryState {
    Planned,
    Sending,
    Accepted, ///< a complete, valid 2xx answer
    AcceptedReceiptIncomplete, ///< a 2xx status arrived but its body did not
    Rejected, ///< a complete answer that refuses it
    NotSent, ///< certain that nothing reached the tenant
    Unknown, ///< everything else
};

/// The tenant took the event; nothing is known yet about the journey.
struct EventReceipt {
    QString eventInstanceId; ///< the thread to follow from here on

    friend bool operator==(const EventReceipt &, const EventReceipt &) = default;
};

/// One contact brought to the door of a journey, and what came of it.
struct Injection {
    ContactKey contact;
    EventDefinitionKey definition;
    QByteArray body; ///< the bytes that were sent
    DeliveryState state = DeliveryState::Planned;
    QString eventInstanceId; ///< only with Accepted
    std::optional<Failure> failure; ///< with every state but Accepted, Planned and Sending
    Seen seen;

    friend bool operator==(const Injection &, const Injection &) = default;
};

/// "accepted", "not-sent" and so on, as in JSON.
[[nodiscard]] QString deliveryStateWord(DeliveryState state);
/// "Accepted", "Not sent" and so on, as people read it.
[[nodiscard]] QString deliveryStateTitle(DeliveryState state);
[[nodiscard]] std::optional<DeliveryState> deliveryStateFromWord(QStringView word);

} // namespace journeyscope
