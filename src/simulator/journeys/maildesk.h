// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/journeys/step.h"
#include "simulator/records/contacts.h"
#include "simulator/records/sendlog.h"

namespace journeyscope::simulator {

/// A mail as an e-mail activity hands it over.
struct Mail {
    QString contactKey;
    QString address; ///< empty: the journey found none
    MailSettings settings;
    ValueOf attribute; ///< of the event and the contact, by plain name or by the key of a criterion
};

/// What the e-mail activity writes into the history. A mail that is not sent need not be a failure.
struct MailResult {
    bool failed = false; ///< the contact leaves the journey
    QString message;
    QString errorCode;
    QString reason; ///< why it was not sent, as the tracking extract words it; empty: it was, or waits
    quint64 number = 0; ///< of the mail in the log
};

/// Decides what becomes of each mail. Held, unsubscribed and script-excluded people pass the activity as done; missing,
/// rejected and suppressed addresses fail there (community knowledge, see the table of choices).
class MailDesk {
public:
    /// @p contacts outlives the desk.
    MailDesk(const TenantDescription &description, const QList<TriggeredSend> &triggeredSends, Contacts &contacts);

    MailResult hand(const Mail &mail, const QDateTime &at);
    /// Starts or stops a triggered send; what was queued goes out with a start, but for what is older than three days.
    void setStatus(const QString &triggeredSendKey, const QString &status, const QDateTime &at);
    [[nodiscard]] const SendLog &log() const { return m_log; }
    /// With their status of now.
    [[nodiscard]] const QList<TriggeredSend> &triggeredSends() const { return m_triggeredSends; }
    /// Whether a mail was opened, clicked or returned by @p at.
    [[nodiscard]] bool hasAnswered(quint64 number, EngagementQuestion::Deed deed, const QDateTime &at) const;

private:
    [[nodiscard]] MailResult judged(const Mail &mail) const;
    [[nodiscard]] QString reasonNotToSend(const Mail &mail) const;
    [[nodiscard]] TriggeredSend &sendOf(const MailSettings &settings);
    [[nodiscard]] Send sent(Send mail);
    void stopAfterError(TriggeredSend &triggeredSend, bool stops);

    QList<TriggeredSend> m_triggeredSends;
    QList<SuppressionList> m_suppressionLists;
    QStringList m_transactionalClassifications;
    QStringList m_requiredAttributes;
    Contacts &m_contacts;
    SendLog m_log;
    QHash<QString, QList<quint64>> m_queued; ///< numbers in the log, by ObjectID of the triggered send
};

} // namespace journeyscope::simulator
