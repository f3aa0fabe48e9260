// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "simulator/journeys/wait.h"

#include <QStringList>
#include <QTime>

namespace journeyscope::simulator {

/// One way out of a step.
struct Way {
    QString outcomeKey;
    QString next; ///< key of the next step; empty: the path ends
    bool hasFilter = false; ///< false at a decision: the remainder
    Filter filter;
    double percentage = 0; ///< only at a random split
    std::optional<bool> when; ///< only at an engagement split: for those who did, or did not
};

/// What an e-mail activity says of its send.
struct MailSettings {
    QString triggeredSendId;
    QString triggeredSendKey;
    QString publicationListId;
    QString classificationId;
    QStringList suppressionListIds;
    QStringList domainExclusions;
    QString exclusionScript;
    bool stopsOnError = false;
    QTime opens; ///< platform time: mails handed over before wait until then; the same as closes: at any time
    QTime closes;
};

/// One field that an update activity writes.
struct FieldChange {
    QString dataExtensionId;
    QString field; ///< ObjectID of the field, or its name
    QString value; ///< text, or an expression
};

/// What an engagement split looks back at.
struct EngagementQuestion {
    enum class Deed { Opened, Clicked, Bounced };

    QString activityKey; ///< of the e-mail
    Deed deed = Deed::Opened;
};

struct Step {
    QString id;
    QString key;
    QString name;
    QString type; ///< the platform's word in capitals
    QList<Way> ways;
    Wait wait;
    MailSettings mail;
    QList<FieldChange> changes;
    EngagementQuestion engagement;

    [[nodiscard]] bool isMessage() const { return type == u"EMAILV2" || type == u"EMAIL"; }
    [[nodiscard]] bool isWait() const { return type == u"WAIT"; }
};

/// The settings of an e-mail's send among the arguments of its activity: recorded as an object, and of some tenants as
/// text that holds one.
[[nodiscard]] Json triggeredSendSettings(const Json &arguments);
/// Reads an activity in the JSON of the API. Unusable when a filter cannot be read.
[[nodiscard]] Result<Step> readStep(const Json &activity);

} // namespace journeyscope::simulator
