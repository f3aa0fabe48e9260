// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/signinstate.h"

#include "timeline/durationwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

Appearance signInAppearance(bool chosen, const std::optional<Look<SignIn>> &look, const QDateTime &now)
{
    if (!chosen)
        return {u"network-disconnect"_s, Tone::Muted, SignInState::tr("not signed in")};
    if (!look)
        return {u"network-connect"_s, Tone::Muted, SignInState::tr("signing in…")};
    if (!look->succeeded()) {
        const bool refused = look->result.error().reason == Reason::SignInRefused || look->result.error().reason == Reason::Rejected;
        return {u"data-error"_s, Tone::Negative, refused ? SignInState::tr("sign-in refused") : SignInState::tr("sign-in failed")};
    }
    const auto left = std::chrono::seconds(now.secsTo(look->result->expiresAt));
    if (left <= 0s)
        return {u"clock"_s, Tone::Muted, SignInState::tr("signed in, renewed at the next call")};
    return {u"data-success"_s, Tone::Positive, SignInState::tr("signed in, %1 left").arg(durationWords(left))};
}

SignInState::SignInState(QWidget *parent)
    : ToneLabel(Ground::None, parent)
{
    setObjectName(u"signInState"_s);
    m_minute.setInterval(15s);
    connect(&m_minute, &QTimer::timeout, this, &SignInState::refresh);
    m_minute.start();
    refresh();
}

void SignInState::setSignIn(bool chosen, const std::optional<Look<SignIn>> &look)
{
    m_chosen = chosen;
    m_look = look;
    refresh();
}

void SignInState::setAhead(std::chrono::milliseconds ahead)
{
    if (ahead == m_ahead)
        return;
    m_ahead = ahead;
    refresh();
}

void SignInState::refresh()
{
    show(signInAppearance(m_chosen, m_look, QDateTime::currentDateTimeUtc().addDuration(m_ahead)));
    const bool failed = m_look && !m_look->succeeded();
    setToolTip(failed ? m_look->result.error().detail.toHtmlEscaped() : QString());
}

} // namespace journeyscope
