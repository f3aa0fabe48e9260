// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/diagnosisreport.h"

namespace journeyscope {

/// @p input with personal data masked in every text, if it asks for that: the Contact Key, other people's keys that the
/// evidence names, and e-mail addresses, wherever they stand.
[[nodiscard]] ReportInput maskedReport(ReportInput input);

} // namespace journeyscope
