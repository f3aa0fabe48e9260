// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/quickfix.h"
#include "payload/yardstick.h"

#include <QList>

namespace journeyscope {

enum class Severity {
    Error, ///< will fail or is surely wrong; stops an injection
    Warning, ///< fails for some people or at some times
    Note, ///< worth knowing
};

/// Something to say about a stretch of the payload text.
struct Remark {
    QString id; ///< stable, that of the rule: "P-FLD-UNKNOWN"
    Severity severity = Severity::Error;
    qsizetype offset = 0; ///< in UTF-16 units from the start of the text
    qsizetype length = 0; ///< 0: the remark is about something that is missing; offset is where it belongs
    int line = 1; ///< counted from 1
    int column = 1; ///< counted from 1, in UTF-16 units
    QString field; ///< the field of Data or the member it is about; may be empty
    QString sentence;
    QList<QuickFix> fixes; ///< of the text that was judged; the best one first
    bool aboutEvent = false; ///< no change of the payload would mend it

    friend bool operator==(const Remark &, const Remark &) = default;
};

/// Everything there is to say about @p text, the whole body of an event call, in the order of the text.
[[nodiscard]] QList<Remark> remarks(const Yardstick &yardstick, const QString &text);
/// The same with nothing known but the contract.
[[nodiscard]] QList<Remark> remarks(const EventContract &contract, const QString &text);

/// What there is to say about the event itself, whatever is sent to it. Without places.
[[nodiscard]] QList<Remark> eventRemarks(const EventContract &contract);

[[nodiscard]] bool stopsInjection(const QList<Remark> &remarks);
[[nodiscard]] QString severityWord(Severity severity);

} // namespace journeyscope
