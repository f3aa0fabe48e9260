// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/trackingobjects.h"

#include "simulator/description/tenantclock.h"
#include "simulator/journeys/triggeredsends.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

/// A mail and its place among those of its triggered send.
struct Numbered {
    const Send &send;
    int batch = 1;
};

/// What every kind of event tells.
static SoapObject eventOf(const Numbered &one, const QString &type, const QDateTime &at)
{
    return SoapObject{.members = {
                          nil(u"PartnerKey"_s),
                          nil(u"ObjectID"_s),
                          plain(u"SendID"_s, numberOf(u"job "_s + one.send.triggeredSendId)),
                          plain(u"SubscriberKey"_s, one.send.contactKey),
                          plain(u"EventDate"_s, platformText(at)),
                          plain(u"EventType"_s, type),
                          plain(u"TriggeredSendDefinitionObjectID"_s, one.send.triggeredSendId),
                          plain(u"BatchID"_s, one.batch),
                      }};
}

/// One event of every mail for which @p eventFor gives one, oldest mail first.
template <typename EventFor>
static QList<SoapObject> eventsOf(const SoapFacts &facts, EventFor eventFor)
{
    QList<SoapObject> objects;
    QMap<QString, int> batches;
    for (const Send &send : facts.sends.all()) {
        const Numbered one{.send = send, .batch = ++batches[send.triggeredSendId]};
        if (const std::optional<SoapObject> event = eventFor(one))
            objects.append(*event);
    }
    return objects;
}

static bool hasHappened(const QDateTime &moment, const QDateTime &now)
{
    return moment.isValid() && moment <= now;
}

static QList<SoapObject> sentEvents(const SoapFacts &facts)
{
    return eventsOf(facts, [&](const Numbered &one) -> std::optional<SoapObject> {
        if (one.send.fate != Send::Fate::Sent || !hasHappened(one.send.at, facts.now))
            return {};
        SoapObject event = eventOf(one, u"Sent"_s, one.send.at);
        event.members.append(
            plain(u"ListID"_s, one.send.listId.isEmpty() ? QString::number(allSubscribersListId) : one.send.listId));
        return event;
    });
}

static QList<SoapObject> notSentEvents(const SoapFacts &facts)
{
    return eventsOf(facts, [&](const Numbered &one) -> std::optional<SoapObject> {
        const bool isLeftOut = one.send.fate == Send::Fate::NotSent || one.send.fate == Send::Fate::Failed;
        if (!isLeftOut || !hasHappened(one.send.at, facts.now))
            return {};
        return eventOf(one, u"NotSent"_s, one.send.at);
    });
}

/// "HardBounce" in the words of the tracking data.
static QString categoryInWords(const QString &category)
{
    return QString(category).replace("Bounce"_L1, " bounce"_L1);
}

static QList<SoapObject> bounceEvents(const SoapFacts &facts)
{
    return eventsOf(facts, [&](const Numbered &one) -> std::optional<SoapObject> {
        if (!hasHappened(one.send.bounced, facts.now))
            return {};
        const bool isHard = one.send.bounceCategory == "HardBounce"_L1;
        SoapObject event = eventOf(one, isHard ? u"HardBounce"_s : u"SoftBounce"_s, one.send.bounced);
        event.members.append({plain(u"BounceCategory"_s, categoryInWords(one.send.bounceCategory)),
            plain(u"BounceType"_s, u"immediate"_s)});
        return event;
    });
}

static QList<SoapObject> openEvents(const SoapFacts &facts)
{
    return eventsOf(facts, [&](const Numbered &one) -> std::optional<SoapObject> {
        if (!hasHappened(one.send.opened, facts.now))
            return {};
        return eventOf(one, u"Open"_s, one.send.opened);
    });
}

static QList<SoapObject> clickEvents(const SoapFacts &facts)
{
    return eventsOf(facts, [&](const Numbered &one) -> std::optional<SoapObject> {
        if (!hasHappened(one.send.clicked, facts.now))
            return {};
        SoapObject event = eventOf(one, u"Click"_s, one.send.clicked);
        event.members.append(plain(u"URL"_s, u"https://www.example.com/"_s));
        return event;
    });
}

/// Nobody leaves a list by way of a mail here.
static QList<SoapObject> unsubscribeEvents(const SoapFacts &)
{
    return {};
}

static SoapType eventType(
    const QString &name, QList<SoapObject> (*objects)(const SoapFacts &facts), const QList<SoapProperty> &more = {})
{
    const QList<SoapProperty> common{text(u"PartnerKey"_s, 64), whole(u"SendID"_s), text(u"SubscriberKey"_s, 254),
        moment(u"EventDate"_s), text(u"EventType"_s), whole(u"BatchID"_s)};
    return SoapType{.name = name, .scope = u"tracking_events_read"_s, .properties = common + more, .objects = objects};
}

QList<SoapType> trackingTypes()
{
    return {
        eventType(u"SentEvent"_s, sentEvents, {whole(u"ListID"_s), text(u"TriggeredSendDefinitionObjectID"_s)}),
        eventType(u"NotSentEvent"_s, notSentEvents),
        eventType(u"BounceEvent"_s, bounceEvents,
            {text(u"BounceType"_s), text(u"BounceCategory"_s), hidden(u"BounceReason"_s, u"String"_s)}),
        eventType(u"OpenEvent"_s, openEvents),
        eventType(u"ClickEvent"_s, clickEvents, {text(u"URL"_s)}),
        eventType(u"UnsubEvent"_s, unsubscribeEvents, {flag(u"IsMasterUnsubscribed"_s)}),
    };
}

} // namespace journeyscope::simulator
