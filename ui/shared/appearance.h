// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialprofile.h"
#include "diagnosis/diagnosis.h"
#include "injection/injection.h"
#include "journeys/journey.h"
#include "payload/remark.h"
#include "timeline/timelineentry.h"

#include <QColor>
#include <QIcon>

class QPalette;

namespace journeyscope {

/// What a colour says. The only place of the program where hues are chosen is toneColour().
enum class Tone {
    Plain, ///< ordinary text
    Muted, ///< less important than what stands around it
    Accent, ///< the one accent of the palette
    Positive,
    Attention,
    Negative,
};

/// How a meaning looks: an icon, a colour and always a word, because nothing is shown by colour alone.
struct Appearance {
    QString iconName; ///< freedesktop name, found in the Breeze icons
    Tone tone = Tone::Plain;
    QString word;

    [[nodiscard]] QIcon icon() const;
};

[[nodiscard]] Appearance appearanceOf(Severity severity);
[[nodiscard]] Appearance appearanceOf(CheckOutcome outcome);
/// Of a check's result: what is found without anybody being at fault, such as a wait, is not shown as an error.
[[nodiscard]] Appearance appearanceOf(CheckOutcome outcome, const QString &checkId);
[[nodiscard]] Appearance appearanceOf(Certainty certainty);
[[nodiscard]] Appearance appearanceOf(VerdictOutcome outcome);
[[nodiscard]] Appearance appearanceOf(Layer layer);
[[nodiscard]] Appearance appearanceOf(TimelineOutcome outcome);
[[nodiscard]] Appearance appearanceOf(ProfileKind kind);
[[nodiscard]] Appearance appearanceOf(DeliveryState state);
[[nodiscard]] Appearance appearanceOf(JourneyStatus status);

/// A colour for text and lines, readable on the base and window colours of @p palette, light or dark.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette &palette);
/// A faint ground of that tone; ordinary text stays readable on it.
[[nodiscard]] QColor toneGround(Tone tone, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace journeyscope
