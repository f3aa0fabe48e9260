// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/casefile.h"
#include "diagnosis/finding.h"
#include "payload/remark.h"

namespace journeyscope {

/// The body that was or would be sent; empty when it is not known.
[[nodiscard]] QString bodyOf(const CaseFile &caseFile);
/// Why the payload cannot be judged against the event's fields; empty when it can.
[[nodiscard]] QString whyNotJudged(const CaseFile &caseFile);
/// Only when whyNotJudged() is empty: what the event takes, and the fields about which there is one of the remarks @p ids.
[[nodiscard]] EventContract contractOfCase(const CaseFile &caseFile);
[[nodiscard]] QStringList fieldsRemarked(const CaseFile &caseFile, const QList<QLatin1StringView> &ids);
/// Where the fields of the event were read, and which they are.
[[nodiscard]] Evidence evidenceOfFields(const CaseFile &caseFile);
/// The tenant's own words, if it declined the event.
[[nodiscard]] QList<Evidence> evidenceOfRejection(const CaseFile &caseFile);
/// The tenant declined the event as badly made: a 400 with one of the error codes for that.
[[nodiscard]] bool wasDeclined(const CaseFile &caseFile);

} // namespace journeyscope
