// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/casefile.h"
#include "diagnosis/finding.h"

namespace journeyscope {

// The checks' functions, in the order of the catalogue; each pair has a file of its own.

QString missingHost(const CaseFile &caseFile);
std::optional<Finding> examineHost(const CaseFile &caseFile);

QString missingCredentials(const CaseFile &caseFile);
std::optional<Finding> examineCredentials(const CaseFile &caseFile);

QString missingScope(const CaseFile &caseFile);
std::optional<Finding> examineScope(const CaseFile &caseFile);

QString missingRateLimit(const CaseFile &caseFile);
std::optional<Finding> examineRateLimit(const CaseFile &caseFile);

QString missingEventKey(const CaseFile &caseFile);
std::optional<Finding> examineEventKey(const CaseFile &caseFile);

QString missingPublishedJourney(const CaseFile &caseFile);
std::optional<Finding> examinePublishedJourney(const CaseFile &caseFile);

QString missingOtherJourney(const CaseFile &caseFile);
std::optional<Finding> examineOtherJourney(const CaseFile &caseFile);

QString missingUnknownField(const CaseFile &caseFile);
std::optional<Finding> examineUnknownField(const CaseFile &caseFile);

QString missingRequiredField(const CaseFile &caseFile);
std::optional<Finding> examineRequiredField(const CaseFile &caseFile);

QString missingKeyScheme(const CaseFile &caseFile);
std::optional<Finding> examineKeyScheme(const CaseFile &caseFile);

QString missingPauseHolding(const CaseFile &caseFile);
std::optional<Finding> examinePauseHolding(const CaseFile &caseFile);

QString missingPauseDropping(const CaseFile &caseFile);
std::optional<Finding> examinePauseDropping(const CaseFile &caseFile);

QString missingNoReentry(const CaseFile &caseFile);
std::optional<Finding> examineNoReentry(const CaseFile &caseFile);

QString missingStillInside(const CaseFile &caseFile);
std::optional<Finding> examineStillInside(const CaseFile &caseFile);

QString missingEntryCriteria(const CaseFile &caseFile);
std::optional<Finding> examineEntryCriteria(const CaseFile &caseFile);

QString missingWaiting(const CaseFile &caseFile);
std::optional<Finding> examineWaiting(const CaseFile &caseFile);

QString missingHistoryLag(const CaseFile &caseFile);
std::optional<Finding> examineHistoryLag(const CaseFile &caseFile);

} // namespace journeyscope
