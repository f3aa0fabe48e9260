// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/description/tenantclock.h"
#include "simulator/tenant/deleterequests.h"
#include "simulator/tenant/eventdefinitions.h"
#include "simulator/tenant/eventgate.h"
#include "simulator/tenant/openretrieves.h"
#include "simulator/tenant/publications.h"
#include "simulator/tenant/eventqueue.h"
#include "simulator/tenant/tokens.h"

#include <functional>
#include <map>

namespace journeyscope::simulator {

/// Where in `happened` a story cannot have taken place.
struct StoryMistake {
    qsizetype index = 0;
    QString sentence;
};

/// What a tenant knows and does, without any HTTP.
class Tenant {
public:
    /// Nothing of the description's story has happened yet: see play().
    Tenant(TenantDescription description, const QList<JourneyVersion> &versions, double clockRate);
    Q_DISABLE_COPY_MOVE(Tenant)

    /// Runs the story up to the present, through the same engine that serves calls later. What lies ahead happens when
    /// its time comes.
    [[nodiscard]] std::expected<void, StoryMistake> play();

    [[nodiscard]] const TenantDescription &description() const { return m_description; }
    [[nodiscard]] TenantClock &clock() { return m_clock; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// Lets everything happen that is due by now. To be called before anything is looked at.
    void catchUp() { runUntil(m_clock.now()); }

    /// The event's instance id.
    /// Posted with a token for the business unit @p unit; empty: for one that sees everything.
    [[nodiscard]] std::expected<QString, Refusal> post(
        const QByteArray &body, const QDateTime &at, const QString &unit = {});

    /// Takes a contact out of the versions of a journey, out of all without @p versions.
    void exit(const QString &contactKey, const QString &journeyKey, const QList<int> &versions);
    /// The places a contact was taken out of.
    [[nodiscard]] QList<Place> exitsOf(const QString &contactKey, const QString &journeyKey) const;
    /// Takes @p event, the body of an event call, a moment from now; what became of it, the queue tells. The event's
    /// instance id.
    [[nodiscard]] QString enqueue(const Json &event, const QString &requestId);
    /// Events for them still come in, but no journey takes them any more.
    const DeleteRequest &deleteContacts(const QStringList &keys);
    [[nodiscard]] const DeleteRequests &deleteRequests() const { return m_deleteRequests; }
    [[nodiscard]] const EventQueue &eventQueue() const { return m_eventQueue; }

    [[nodiscard]] Tokens &tokens() { return m_tokens; }
    [[nodiscard]] Identifiers &identifiers() { return m_identifiers; }
    [[nodiscard]] JourneyEngine &engine() { return m_engine; }
    [[nodiscard]] const JourneyEngine &engine() const { return m_engine; }
    [[nodiscard]] History &history() { return m_history; }
    [[nodiscard]] const History &history() const { return m_history; }
    void setHistoryLag(std::chrono::seconds lag) { m_history.setLag(lag); }
    [[nodiscard]] const Audit &audit() const { return m_audit; }
    [[nodiscard]] OpenRetrieves &openRetrieves() { return m_openRetrieves; }
    [[nodiscard]] Publications &publications() { return m_publications; }
    [[nodiscard]] EventDefinitions &eventDefinitions() { return m_eventDefinitions; }
    [[nodiscard]] DataExtensions &dataExtensions() { return m_dataExtensions; }
    [[nodiscard]] const DataExtensions &dataExtensions() const { return m_dataExtensions; }
    [[nodiscard]] const QList<Contact> &contacts() const { return m_contacts.all(); }
    [[nodiscard]] const SendLog &sends() const { return m_mail.log(); }
    [[nodiscard]] const QList<TriggeredSend> &triggeredSends() const { return m_mail.triggeredSends(); }

private:
    void runUntil(const QDateTime &moment);
    [[nodiscard]] std::expected<void, Refusal> take(
        const QByteArray &body, const QDateTime &at, const QString &unit);
    void plan(const Happening &happening, const QDateTime &at);
    [[nodiscard]] Result<void> happen(const Happening &happening, const QDateTime &at);
    [[nodiscard]] Result<void> happenToJourney(const Happening &happening, const QDateTime &at);
    [[nodiscard]] Result<void> changeRows(const Happening &happening);
    void remember(const AcceptedEvent &event, const QDateTime &at);
    void planEnrichments(const AcceptedEvent &event, const QDateTime &at);
    [[nodiscard]] std::optional<QString> contactData(
        const QString &contactKey, const QString &dataExtension, const QString &field) const;

    TenantDescription m_description;
    TenantClock m_clock;
    Identifiers m_identifiers;
    Tokens m_tokens;
    History m_history;
    Audit m_audit;
    Publications m_publications;
    OpenRetrieves m_openRetrieves;
    EventDefinitions m_eventDefinitions;
    EventQueue m_eventQueue;
    DeleteRequests m_deleteRequests;
    DataExtensions m_dataExtensions;
    Contacts m_contacts;
    MailDesk m_mail;
    JourneyEngine m_engine;
    QMultiHash<std::pair<QString, QString>, Place> m_exits; ///< by contact and journey key
    std::multimap<QDateTime, std::function<void(const QDateTime &at)>>
        m_ahead; ///< what will happen, besides what the journeys do
};

} // namespace journeyscope::simulator
