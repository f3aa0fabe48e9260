// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/namelookup.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTimer>

namespace journeyscope::http {

QCoro::Task<std::optional<QHostInfo>> lookUpName(QString host, std::chrono::milliseconds deadline)
{
    QPromise<std::optional<QHostInfo>> promise;
    promise.start();
    const QFuture<std::optional<QHostInfo>> found = promise.future();

    // Whichever comes first finishes the promise; the context ends both when this coroutine goes on.
    QObject context;
    const auto finish = [&promise](const std::optional<QHostInfo> &info) {
        if (promise.future().isFinished())
            return;
        promise.addResult(info);
        promise.finish();
    };
    QHostInfo::lookupHost(host, &context, [finish](const QHostInfo &info) { finish(info); });
    QTimer::singleShot(deadline, &context, [finish] { finish(std::nullopt); });

    const std::optional<QHostInfo> info = co_await found;
    co_return info;
}

} // namespace journeyscope::http
