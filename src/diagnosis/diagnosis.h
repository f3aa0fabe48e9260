// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/check.h"

namespace journeyscope {

struct CheckResult {
    QString id;
    CheckOutcome outcome = CheckOutcome::NotExamined;
    std::optional<Finding> finding; ///< only with Found
    QString missing; ///< only with NotExamined: why

    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

struct LayerResult {
    Layer layer = Layer::Authentication;
    CheckOutcome outcome = CheckOutcome::NotExamined; ///< Found if a fault was found; Clear only by positive evidence
    QString passedBecause; ///< with Clear: the positive evidence, "Token for unit 7000001, 4 scopes"
    QList<CheckResult> checks;

    friend bool operator==(const LayerResult &, const LayerResult &) = default;
};

enum class VerdictOutcome { Entered, Waiting, Refused, Failed, NotProvableYet, Undetermined };

struct NextStep {
    QString who;
    QString what;

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

struct Verdict {
    VerdictOutcome outcome = VerdictOutcome::Undetermined;
    QString sentence;
    Certainty certainty = Certainty::Conclusive;
    QStringList causes; ///< check ids, first cause first
    NextStep nextStep;
    QDateTime provableAt; ///< with NotProvableYet: when to look again, UTC

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// What no API shows becomes a question to the user, never a guess.
struct Question {
    QString id; ///< of the cause it would settle
    QString text;
    QString because;

    friend bool operator==(const Question &, const Question &) = default;
};

struct Diagnosis {
    Subject subject;
    Verdict verdict;
    QList<LayerResult> layers; ///< all three, in order
    QList<Question> questions;

    [[nodiscard]] const CheckResult *result(QStringView id) const;
    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

/// The same case file and the same @p now (UTC) give the same diagnosis, today and in a test next year.
[[nodiscard]] Diagnosis diagnose(const CaseFile &caseFile, const QDateTime &now);

[[nodiscard]] QString verdictOutcomeWord(VerdictOutcome outcome); ///< "entered", "not-provable-yet", …
[[nodiscard]] QString verdictOutcomeTitle(VerdictOutcome outcome); ///< "Entered", "Not provable yet", …

} // namespace journeyscope
