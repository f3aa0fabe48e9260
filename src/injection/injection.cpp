// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "injection/injection.h"

#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope {

struct StateNames {
    DeliveryState state;
    QLatin1StringView word;
    QLatin1StringView title;
};

static constexpr std::array names {
    StateNames {DeliveryState::Planned, "planned"_L1, "Planned"_L1},
    StateNames {DeliveryState::Sending, "sending"_L1, "Sending"_L1},
    StateNames {DeliveryState::Accepted, "accepted"_L1, "Accepted"_L1},
    StateNames {DeliveryState::AcceptedReceiptIncomplete, "accepted-receipt-incomplete"_L1, "Accepted, receipt incomplete"_L1},
    StateNames {DeliveryState::Rejected, "rejected"_L1, "Rejected"_L1},
    StateNames {DeliveryState::NotSent, "not-sent"_L1, "Not sent"_L1},
    StateNames {DeliveryState::Unknown, "unknown"_L1, "Unknown"_L1},
};

QString deliveryStateWord(DeliveryState state)
{
    for (const StateNames &known : names) {
        if (known.state == state)
            return known.word;
    }
    return {};
}

QString deliveryStateTitle(DeliveryState state)
{
    for (const StateNames &known : names) {
        if (known.state == state)
            return known.title;
    }
    return {};
}

std::optional<DeliveryState> deliveryStateFromWord(QStringView word)
{
    for (const StateNames &known : names) {
        if (known.word == word)
            return known.state;
    }
    return {};
}

} // namespace journeyscope
