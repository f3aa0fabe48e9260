// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

namespace journeyscope {

/// Which check's finding rests on what was seen. Causes of the verdict come before other findings.
class FindingReferences
{
public:
    /// @p since is the earliest moment of an answer to the event; invalid: any moment.
    FindingReferences(const Diagnosis &diagnosis, const QDateTime &since);

    /// The id of the check whose evidence was seen in @p seen; empty: none.
    [[nodiscard]] QString restingOn(const Seen &seen) const;
    /// The same for one row of history that was seen in one of @p looks: the evidence has to name the row's moment,
    /// the end of its wait or, for an answer to the event, the status by which it was turned away.
    [[nodiscard]] QString restingOn(const HistoryRow &row, const QList<Seen> &looks) const;
    [[nodiscard]] QString restingOn(const AuditEntry &line, const Seen &look) const;

private:
    struct Reference {
        QString id;
        QList<Evidence> evidence;
    };

    void add(const CheckResult &result);
    template <typename Cites>
    [[nodiscard]] QString firstThat(Cites cites) const;

    [[nodiscard]] bool namesRow(const Evidence &evidence, const HistoryRow &row) const;

    QList<Reference> m_references;
    QDateTime m_since;
};

} // namespace journeyscope
