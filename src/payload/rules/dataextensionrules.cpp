// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/rules/asking.h"
#include "payload/rules/rules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope::rules {

static bool isContactKeyRelation(const QString &subscriberField)
{
    static constexpr std::array<QLatin1StringView, 4> words {"_SubscriberKey"_L1, "Subscriber Key"_L1, "SubscriberKey"_L1, "_ContactKey"_L1};
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return subscriberField.compare(word, Qt::CaseInsensitive) == 0; });
}

QList<Notice> notSendable(const Body &body)
{
    const EventContract &contract = body.contract();
    if (!contract.isSendable)
        return {};
    if (!*contract.isSendable) {
        return {{body.placeOfEvent(), {}, u"The event's data extension “%1” is not sendable: a journey cannot mail those who enter by it."_s.arg(contract.dataExtensionName), {}}};
    }
    if (contract.subscriberField.isEmpty() || isContactKeyRelation(contract.subscriberField))
        return {};
    return {{body.placeOfEvent(), contract.sendableField,
        u"“%1” is related to the subscriber's “%2” and not to the subscriber key: contacts may be mixed up."_s.arg(contract.sendableField, contract.subscriberField), {}}};
}

QList<Notice> schemaNewer(const Body &body)
{
    const EventContract &contract = body.contract();
    QList<Notice> notices;
    for (const Listener &listener : contract.consumers.listeners) {
        const bool runs = listener.status == JourneyStatus::Published || listener.status == JourneyStatus::Paused;
        if (!runs || !listener.activated.isValid() || !contract.dataExtensionModified.isValid() || contract.dataExtensionModified <= listener.activated)
            continue;
        notices.append({body.placeOfEvent(), {},
            u"The data extension was changed on %1, after version %2 of “%3” was activated. A field added since is not known to that version."_s
                .arg(contract.dataExtensionModified.date().toString(Qt::ISODate)).arg(listener.version).arg(listener.journey), {}});
    }
    return notices;
}

QList<Notice> retentionShort(const Body &body)
{
    const EventContract &contract = body.contract();
    QList<Notice> notices;
    for (const Listener &listener : contract.consumers.listeners) {
        if (contract.daysKept <= 0 || listener.longestPathDays <= contract.daysKept)
            continue;
        notices.append({body.placeOfEvent(), {},
            u"Rows of the data extension are deleted after %1 days, and the longest way through “%2” takes %3 days: a message late in the journey finds no row."_s
                .arg(contract.daysKept).arg(listener.journey).arg(listener.longestPathDays), {}});
    }
    return notices;
}

} // namespace journeyscope::rules
