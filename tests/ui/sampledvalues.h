// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "eventdefinitions/eventdefinition.h"

#include <QWidget>

namespace journeyscope::testing {

[[nodiscard]] EventDefinition apiEvent(const QString &name, const QString &key);
[[nodiscard]] JourneyVersion journeyListeningTo(const QString &key, JourneyStatus status);
/// Ada, refused because she was in the journey before: one finding with two pieces of evidence, exchanges 7 and 8.
[[nodiscard]] Diagnosis refusedDiagnosis();

/// The widgets of @p window that take the focus and that a screen reader could not name.
[[nodiscard]] QStringList namelessWidgets(const QWidget &window);

} // namespace journeyscope::testing
