// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace journeyscope {

/// The three layers of the diagnosis, in the order an event passes them.
enum class Layer { Authentication, EventMapping, JourneyProcessing };

inline constexpr Layer allLayers[] = {Layer::Authentication, Layer::EventMapping, Layer::JourneyProcessing};

/// "authentication", "event-mapping" or "journey-processing", as in JSON.
[[nodiscard]] QString layerWord(Layer layer);
[[nodiscard]] std::optional<Layer> layerFromWord(QStringView word);
/// "Authentication", "Event mapping" or "Journey processing", as people read it.
[[nodiscard]] QString layerTitle(Layer layer);

} // namespace journeyscope

Q_DECLARE_METATYPE(journeyscope::Layer)
