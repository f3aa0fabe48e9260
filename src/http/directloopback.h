// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxyFactory>

namespace journeyscope::http {

/// The system's proxies for everybody but this machine itself: what is meant for loopback stays on loopback.
class DirectLoopback final : public QNetworkProxyFactory
{
public:
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace journeyscope::http
