// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/maildesk.h"

#include "simulator/description/tenantclock.h"
#include "simulator/journeys/exclusionscript.h"
#include "simulator/journeys/mailaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope::simulator {

// Queued requests older than this end as errors when the send is started again.
static constexpr std::chrono::hours longestQueued = 72h;

MailDesk::MailDesk(const TenantDescription &description, const QList<TriggeredSend> &triggeredSends, Contacts &contacts)
    : m_triggeredSends(triggeredSends)
    , m_suppressionLists(description.suppressionLists)
    , m_transactionalClassifications(description.transactionalClassifications)
    , m_requiredAttributes(description.requiredAttributes)
    , m_contacts(contacts)
{
}

// --- what the address and the options say

static MailResult failure(const QString &reason, const QString &errorCode, const QString &message)
{
    return MailResult{.failed = true, .message = message, .errorCode = errorCode, .reason = reason};
}

/// Whether the activity fails at this mail, or passes without sending it.
MailResult MailDesk::judged(const Mail &mail) const
{
    const QString &address = mail.address;
    if (address.isEmpty())
        return failure(
            u"Invalid Email Address"_s, u"InvalidDefaultEmail"_s, u"The default email address is invalid."_s);
    if (isRejectedAddress(address))
        return failure(u"List Detective Exclusion"_s, u"ListDetectiveExclusion"_s,
            u"The contact was excluded by List Detective."_s);
    const bool isSuppressed = std::ranges::any_of(m_suppressionLists, [&](const SuppressionList &list) {
        return (list.isAutomatic || mail.settings.suppressionListIds.contains(list.id))
            && list.addresses.contains(address, Qt::CaseInsensitive);
    });
    if (isSuppressed)
        return failure(u"Suppression List Exclusion"_s, u"SuppressionListExclusion"_s,
            u"The contact was excluded by Suppression logic."_s);
    if (mail.settings.domainExclusions.contains(address.section(u'@', -1), Qt::CaseInsensitive))
        return failure(
            u"Domain Exclusion"_s, u"DomainExclusion"_s, u"The contact was excluded by a domain exclusion."_s);
    const Contact *const contact = m_contacts.find(mail.contactKey);
    for (const QString &attribute : m_requiredAttributes) {
        if (!contact || contact->attributes.value(attribute.toLower()).isEmpty())
            return failure(u"Send Failure"_s, u"MissingAttribute"_s,
                u"The contact lacks the required attribute '%1'."_s.arg(attribute));
    }
    return MailResult{.reason = reasonNotToSend(mail)};
}

/// As the tracking extract words it; empty: the mail goes out.
QString MailDesk::reasonNotToSend(const Mail &mail) const
{
    const Contact *const contact = m_contacts.find(mail.contactKey);
    if (contact && contact->subscriber == "Held"_L1)
        return u"Held"_s;
    if (contact && !m_transactionalClassifications.contains(mail.settings.classificationId)) {
        if (contact->isGloballyUnsubscribed)
            return u"Account Level Opt Out"_s;
        if (contact->subscriber == "Unsubscribed"_L1)
            return u"Unsubscribed Master"_s;
        if (contact->lists.value(mail.settings.publicationListId) == "Unsubscribed"_L1)
            return u"Unsubscribed"_s;
    }
    if (excludes(mail.settings.exclusionScript, mail.attribute))
        return u"Excluded by Send Time Filter"_s;
    return {};
}

// --- the mail

/// A send that the tenant file does not tell of is an active one.
TriggeredSend &MailDesk::sendOf(const MailSettings &settings)
{
    const auto isMeant = [&](const TriggeredSend &each) {
        return (!settings.triggeredSendId.isEmpty() && each.id == settings.triggeredSendId)
            || (!settings.triggeredSendKey.isEmpty() && each.key == settings.triggeredSendKey);
    };
    const auto found = std::ranges::find_if(m_triggeredSends, isMeant);
    if (found != m_triggeredSends.end())
        return *found;
    m_triggeredSends.append(TriggeredSend{
        .id = settings.triggeredSendId, .key = settings.triggeredSendKey, .listId = settings.publicationListId});
    return m_triggeredSends.last();
}

static bool hasScriptError(const TriggeredSend &triggeredSend, const ValueOf &attribute)
{
    if (triggeredSend.scriptErrorFor.isEmpty())
        return false;
    const Result<Filter> filter = parseFilter(triggeredSend.scriptErrorFor);
    return filter && passes(*filter, attribute);
}

/// When a mail that is handed over @p at goes out. Windows that close on the day after they open are not known.
static QDateTime departure(const MailSettings &settings, const QDateTime &at)
{
    if (settings.opens == settings.closes || settings.opens > settings.closes)
        return at;
    const QDateTime there = at.toTimeZone(platformZone());
    if (there.time() >= settings.opens && there.time() < settings.closes)
        return at;
    const QDate day = there.time() < settings.opens ? there.date() : there.date().addDays(1);
    return QDateTime(day, settings.opens, platformZone()).toUTC();
}

MailResult MailDesk::hand(const Mail &mail, const QDateTime &at)
{
    TriggeredSend &triggeredSend = sendOf(mail.settings);
    Send send{
        .contactKey = mail.contactKey,
        .address = mail.address,
        .triggeredSendId = triggeredSend.id,
        .triggeredSendKey = triggeredSend.key,
        .listId = mail.settings.publicationListId,
        .at = at,
    };
    MailResult result = judged(mail);
    send.reason = result.reason;
    if (!send.reason.isEmpty()) {
        send.fate = Send::Fate::NotSent;
    } else if (triggeredSend.status != "Active"_L1) {
        send.fate = Send::Fate::Queued;
    } else if (hasScriptError(triggeredSend, mail.attribute)) {
        send.fate = Send::Fate::Failed;
        send.reason = u"Build Email Error"_s;
        stopAfterError(triggeredSend, mail.settings.stopsOnError);
    } else {
        send.at = departure(mail.settings, at);
        send = sent(send);
    }
    result.number = m_log.append(send);
    if (send.fate == Send::Fate::Queued)
        m_queued[triggeredSend.id].append(result.number);
    return result;
}

static QDateTime after(const QDateTime &at, const std::optional<std::chrono::seconds> &delay)
{
    return delay ? at + *delay : QDateTime();
}

Send MailDesk::sent(Send mail)
{
    const Contact *const contact = m_contacts.find(mail.contactKey);
    if (!contact)
        return mail;
    if (contact->bounces.isEmpty()) {
        mail.opened = after(mail.at, contact->opensAfter);
        mail.clicked = after(mail.at, contact->clicksAfter);
    } else {
        mail.bounced = mail.at.addSecs(60);
        mail.bounceCategory = contact->bounces;
    }
    if (contact->subscriber.isEmpty())
        m_contacts.setSubscriber(mail.contactKey, u"Active"_s, mail.at);
    return mail;
}

void MailDesk::stopAfterError(TriggeredSend &triggeredSend, bool stops)
{
    if (stops || triggeredSend.stopsOnError)
        triggeredSend.status = u"Inactive"_s;
}

void MailDesk::setStatus(const QString &triggeredSendKey, const QString &status, const QDateTime &at)
{
    TriggeredSend &triggeredSend = sendOf(MailSettings{.triggeredSendKey = triggeredSendKey});
    triggeredSend.status = status;
    if (status != "Active"_L1)
        return;
    for (const quint64 number : m_queued.take(triggeredSend.id)) {
        Send *const queued = m_log.find(number);
        if (!queued)
            continue;
        const bool isTooOld = queued->at.addDuration(longestQueued) < at;
        queued->at = at;
        queued->fate = isTooOld ? Send::Fate::Failed : Send::Fate::Sent;
        queued->reason = isTooOld ? u"Send Failure"_s : QString();
        if (!isTooOld)
            *queued = sent(*queued);
    }
}

bool MailDesk::hasAnswered(quint64 number, EngagementQuestion::Deed deed, const QDateTime &at) const
{
    const Send *const mail = m_log.find(number);
    if (!mail)
        return false;
    const auto momentOf = [&] {
        switch (deed) {
        case EngagementQuestion::Deed::Clicked: return mail->clicked;
        case EngagementQuestion::Deed::Bounced: return mail->bounced;
        case EngagementQuestion::Deed::Opened: break;
        }
        return mail->opened;
    };
    const QDateTime moment = momentOf();
    return moment.isValid() && moment <= at;
}

} // namespace journeyscope::simulator
