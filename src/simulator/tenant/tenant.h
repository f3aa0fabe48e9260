// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/tenant/eventgate.h"
#include "simulator/description/tenantclock.h"
#include "simulator/records/sendlog.h"
#include "simulator/tenant/openretrieves.h"
#include "simulator/tenant/tokens.h"

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
    Tenant(TenantDescription description, QList<JourneyVersion> versions, double clockRate);
    Q_DISABLE_COPY_MOVE(Tenant)

    /// Runs the story up to the present, through the same engine that serves calls later.
    [[nodiscard]] std::expected<void, StoryMistake> play();

    [[nodiscard]] const TenantDescription &description() const { return m_description; }
    [[nodiscard]] TenantClock &clock() { return m_clock; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// Lets everything happen that is due by now. To be called before anything is looked at.
    void catchUp() { m_engine.runUntil(m_clock.now()); }

    /// The event's instance id.
    [[nodiscard]] std::expected<QString, Refusal> post(const QByteArray &body, const QDateTime &at);

    [[nodiscard]] Tokens &tokens() { return m_tokens; }
    [[nodiscard]] Identifiers &identifiers() { return m_identifiers; }
    [[nodiscard]] JourneyEngine &engine() { return m_engine; }
    [[nodiscard]] const JourneyEngine &engine() const { return m_engine; }
    [[nodiscard]] const History &history() const { return m_history; }
    [[nodiscard]] const Audit &audit() const { return m_audit; }
    [[nodiscard]] const DataExtensions &dataExtensions() const { return m_dataExtensions; }
    [[nodiscard]] const QList<Contact> &contacts() const { return m_contacts; }
    [[nodiscard]] const QList<TriggeredSend> &triggeredSends() const { return m_triggeredSends; }
    [[nodiscard]] const SendLog &sends() const { return m_sends; }
    [[nodiscard]] OpenRetrieves &openRetrieves() { return m_openRetrieves; }

private:
    [[nodiscard]] std::optional<QString> contactData(
        const QString &contactKey, const QString &dataExtension, const QString &field) const;
    [[nodiscard]] Result<void> happen(const Happening &happening, const QDateTime &at);
    void remember(const AcceptedEvent &event, const QDateTime &at);

    TenantDescription m_description;
    TenantClock m_clock;
    Identifiers m_identifiers;
    Tokens m_tokens;
    History m_history;
    Audit m_audit;
    DataExtensions m_dataExtensions;
    QList<Contact> m_contacts;
    QList<TriggeredSend> m_triggeredSends;
    SendLog m_sends;
    OpenRetrieves m_openRetrieves;
    JourneyEngine m_engine;
};

} // namespace journeyscope::simulator
