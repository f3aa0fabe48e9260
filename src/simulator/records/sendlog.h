// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

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
    QDateTime at; ///< UTC; when it was sent, or else handed over
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

/// Every mail, oldest first.
class SendLog {
public:
    /// Gives the place of the mail, for change().
    qsizetype append(Send send);
    void change(qsizetype place, const Send &send) { m_sends[place] = send; }
    [[nodiscard]] const QList<Send> &all() const { return m_sends; }
    /// What @p now shows: a bounce, an opening or a click that lies ahead does not count yet.
    [[nodiscard]] SendCounts countsOf(const QString &triggeredSendId, const QDateTime &now) const;

private:
    QList<Send> m_sends;
};

} // namespace journeyscope::simulator
