// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenkeeper.h"

#include "auth/requesttoken.h"
#include "http/transport.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

static constexpr std::chrono::milliseconds renewalMargin = 3min;

struct TokenKeeper::State {
    using TokenLook = Look<AccessToken>;

    CredentialProfile profile;
    Secret clientSecret;
    http::Transport &transport;
    Clock &clock;
    QPointer<TokenKeeper> keeper; ///< null once the keeper is gone; then clock and transport may be gone, too
    std::optional<TokenLook> kept;
    QDateTime keptSince;
    std::optional<QFuture<TokenLook>> underWay; ///< the one sign-in for which all callers wait

    [[nodiscard]] bool isFresh() const;
    static QCoro::Task<TokenLook> token(std::shared_ptr<State> state);
    static QCoro::Task<void> signIn(std::shared_ptr<State> state, std::shared_ptr<QPromise<TokenLook>> promise);
};

bool TokenKeeper::State::isFresh() const
{
    if (!kept)
        return false;
    const QDateTime now = clock.now();
    const QDateTime end = kept->result->signIn.expiresAt;
    const auto life = end - keptSince;
    const auto margin = std::min(renewalMargin, life / 2);
    return now >= keptSince && now < end - margin; // the clock may have been put back
}

static Failure withdrawn()
{
    return Failure{.reason = Reason::Withdrawn,
        .detail = u"The sign-in was given up, because the profile was closed."_s,
        .code = u"AUTH-04"_s};
}

QCoro::Task<void> TokenKeeper::State::signIn(std::shared_ptr<State> state, std::shared_ptr<QPromise<TokenLook>> promise)
{
    const RequestToken call{state->profile, state->clientSecret};
    const http::Delivery delivery = co_await state->transport.send(call.request());

    TokenLook look{delivery.exchange.seen(), std::unexpected(withdrawn())};
    if (state->keeper) {
        const QDateTime now = state->clock.now();
        if (delivery.answer)
            look.result = call.read(*delivery.answer, now);
        else
            look.result = std::unexpected(delivery.answer.error());
        state->keptSince = now;
    }
    state->kept.reset();
    if (look.result)
        state->kept = look;
    state->underWay.reset();
    promise->addResult(look);
    promise->finish();
    if (state->keeper)
        Q_EMIT state->keeper->changed();
}

QCoro::Task<TokenKeeper::State::TokenLook> TokenKeeper::State::token(std::shared_ptr<State> state)
{
    if (state->isFresh()) {
        const TokenLook kept = *state->kept; // QCoro moves out of whatever is not const
        co_return kept;
    }
    if (!state->underWay) {
        const auto promise = std::make_shared<QPromise<TokenLook>>();
        promise->start();
        state->underWay = promise->future();
        signIn(state, promise);
    }
    const QFuture<TokenLook> underWay = *state->underWay;
    const TokenLook look = co_await underWay;
    co_return look;
}

TokenKeeper::TokenKeeper(CredentialProfile profile, Secret clientSecret, http::Transport &transport, Clock &clock)
    : m_state(new State{std::move(profile), std::move(clientSecret), transport, clock, this, {}, {}, {}})
{
}

TokenKeeper::~TokenKeeper() = default;

QCoro::Task<Look<AccessToken>> TokenKeeper::token()
{
    return State::token(m_state);
}

void TokenKeeper::forget(const Secret &refused)
{
    if (!m_state->kept || m_state->kept->result->token != refused)
        return;
    m_state->kept.reset();
    Q_EMIT changed();
}

const CredentialProfile &TokenKeeper::profile() const
{
    return m_state->profile;
}

} // namespace journeyscope
