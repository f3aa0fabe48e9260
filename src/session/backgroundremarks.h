// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "payload/payload.h"
#include "payload/remark.h"

#include <QList>
#include <QObject>

#include <functional>

namespace journeyscope {

/// What can be said about a payload text.
struct JudgedPayload {
    QString text; ///< with the values of its placeholders
    Result<Payload> payload; ///< what the text says
    QList<Remark> remarks;
};

/// Judges in another thread, so that typing in a long text never waits. Only the newest question is answered; while one
/// is being judged, the newest of those that came meanwhile waits and the others are dropped.
class BackgroundRemarks : public QObject {
    Q_OBJECT

public:
    using Judging = std::function<JudgedPayload()>; ///< runs in another thread: holds values only

    /// The answer comes by judged(), in the thread of this object.
    void judge(Judging judging);
    /// Whatever is under way will not be answered.
    void forget();
    [[nodiscard]] bool isJudging() const { return m_wanted; }

Q_SIGNALS:
    void judged(const journeyscope::JudgedPayload &judged);

private:
    void start(Judging judging);
    void ended(const JudgedPayload &judged);

    Judging m_waiting; ///< empty: none
    bool m_runs = false;
    bool m_wanted = false; ///< an answer is still owed
    bool m_stale = false; ///< what runs was asked before something newer
};

} // namespace journeyscope
