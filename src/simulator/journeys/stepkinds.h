// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/journeys/maildesk.h"
#include "simulator/journeys/passbook.h"

namespace journeyscope::simulator {

/// Writes a field of a contact's row. False when there is no such data extension or field.
using WriteContactData = std::function<bool(const QString &contactKey, const FieldChange &change)>;

/// What a step may look at and change.
struct StepContext {
    const Step &step;
    const Pass &pass;
    QDateTime at;
    QString address; ///< of the contact, as the version's defaults find it
    ValueOf valueOf; ///< by the key of a criterion or by plain name
    MailDesk &mail;
    const WriteContactData &write;
    quint64 chance = 0; ///< a number that is random for this pass and step, and the same in every run
};

/// What a step makes of a contact.
struct StepResult {
    enum class Then { GoOn, Wait, Leave };

    Then then = Then::GoOn;
    const Way *way = nullptr; ///< null: the path ends
    QDateTime until; ///< with Wait, UTC
    QString status = QStringLiteral("Complete"); ///< of the history line
    QString message;
    QString errorCode;
    std::optional<quint64> mail; ///< number in the send log
};

/// Does what a step of that type does. A type that does nothing to a contact, and one not known here, lets pass.
[[nodiscard]] StepResult runStep(const StepContext &context);

} // namespace journeyscope::simulator
