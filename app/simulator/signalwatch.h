// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace journeyscope {

/// Ends the application cleanly on SIGTERM and SIGINT. A signal handler may hardly do anything, so it writes one byte
/// into a pipe, and the event loop does the rest. One at a time.
class SignalWatch : public QObject {
    Q_OBJECT

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

private:
    int m_ends[2]{-1, -1};
};

} // namespace journeyscope
