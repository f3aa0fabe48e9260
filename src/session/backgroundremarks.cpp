// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/backgroundremarks.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace journeyscope {

void BackgroundRemarks::judge(Judging judging)
{
    m_wanted = true;
    if (m_runs) {
        m_stale = true;
        m_waiting = std::move(judging);
        return;
    }
    start(std::move(judging));
}

void BackgroundRemarks::forget()
{
    m_wanted = false;
    m_stale = m_runs;
    m_waiting = {};
}

void BackgroundRemarks::start(Judging judging)
{
    m_runs = true;
    m_stale = false;
    auto promise = std::make_shared<QPromise<JudgedPayload>>();
    promise->future().then(this, [this](const JudgedPayload &found) { ended(found); });
    QThreadPool::globalInstance()->start([promise, judging = std::move(judging)] {
        promise->start();
        promise->addResult(judging());
        promise->finish();
    });
}

void BackgroundRemarks::ended(const JudgedPayload &found)
{
    m_runs = false;
    if (m_waiting)
        start(std::exchange(m_waiting, {}));
    else if (!std::exchange(m_stale, false)) {
        m_wanted = false;
        Q_EMIT judged(found);
    }
}

} // namespace journeyscope
