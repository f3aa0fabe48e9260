// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <deque>

namespace journeyscope::simulator {

/// One mail of a journey, from the moment the e-mail activity hands it over.
struct Send {
    enum class Fate {
        Sent,
        NotSent, ///< left out on purpose: see reason
        Queued, ///< waits for its triggered send to be started again
        Failed, ///< the mail could not be built
    };

    QString contactKey;
    QString address;
    QString triggeredSendId;
    QString triggeredSendKey;
    QString listId;
    QDateTime at; ///< UTC; when it was sent, or else handed over. Ahead: it waits for the send's window to open
    Fate fate = Fate::Sent;
    QString reason; ///< as the tracking extract words it: "Held", "Unsubscribed Master", …; empty: sent or queued
    QDateTime bounced; ///< UTC; invalid: it arrived
    QString bounceCategory; ///< HardBounce, SoftBounce or BlockBounce
    QDateTime opened; ///< UTC; invalid: never
    QDateTime clicked;
};

/// How many mails of one triggered send have gone which way.
struct SendCounts {
    int sent = 0;
    int notSentOptOut = 0;
    int notSentUndeliverable = 0;
    int notSentError = 0;
    int queued = 0;
    int bounces = 0;
    int opens = 0;
    int clicks = 0;
};

/// The mails of the last thirty days, oldest first; of older ones only how many they were.
class SendLog {
public:
    /// Gives the number of the mail.
    quint64 append(const Send &send);
    [[nodiscard]] Send *find(quint64 number); ///< null: too old
    [[nodiscard]] const Send *find(quint64 number) const;
    [[nodiscard]] const std::deque<Send> &all() const { return m_sends; }
    /// What @p now shows: a bounce, an opening or a click that lies ahead does not count yet, and a mail is queued.
    [[nodiscard]] SendCounts countsOf(const QString &triggeredSendId, const QDateTime &now) const;

private:
    void forgetBefore(const QDateTime &moment);

    std::deque<Send> m_sends;
    quint64 m_forgotten = 0;
    QHash<QString, SendCounts> m_forgottenCounts; ///< by ObjectID of the triggered send
};

} // namespace journeyscope::simulator
