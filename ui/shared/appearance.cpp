// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/appearance.h"

#include "ui/shared/icons.h"

#include <QCoreApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Appearance", text);
}

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto part = [shareOfB](float from, float to) { return float(from + (to - from) * shareOfB); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

} // namespace

QIcon Appearance::icon() const
{
    return themedIcon(iconName);
}

Appearance appearanceOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return {u"data-error"_s, Tone::Negative, tr("Error")};
    case Severity::Warning: return {u"data-warning"_s, Tone::Attention, tr("Warning")};
    case Severity::Note: return {u"data-information"_s, Tone::Accent, tr("Note")};
    }
    return {};
}

Appearance appearanceOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Clear: return {u"data-success"_s, Tone::Positive, tr("clear")};
    case CheckOutcome::Found: return {u"data-error"_s, Tone::Negative, tr("found")};
    case CheckOutcome::NotExamined: return {u"question"_s, Tone::Muted, tr("not examined")};
    }
    return {};
}

Appearance appearanceOf(CheckOutcome outcome, const QString &checkId)
{
    const Check *check = checkById(checkId);
    if (outcome == CheckOutcome::Found && check && check->kind == CheckKind::NoFault)
        return {u"data-information"_s, Tone::Accent, tr("found")};
    return appearanceOf(outcome);
}

Appearance appearanceOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Conclusive: return {u"dialog-ok-apply"_s, Tone::Plain, tr("Proven by the tenant's own data")};
    case Certainty::Indicative: return {u"question"_s, Tone::Attention, tr("Likely, not yet proven")};
    }
    return {};
}

Appearance appearanceOf(VerdictOutcome outcome)
{
    const QString word = verdictOutcomeTitle(outcome);
    switch (outcome) {
    case VerdictOutcome::Entered: return {u"data-success"_s, Tone::Positive, word};
    case VerdictOutcome::Waiting: return {u"clock"_s, Tone::Positive, word};
    case VerdictOutcome::Refused: return {u"data-error"_s, Tone::Negative, word};
    case VerdictOutcome::Failed: return {u"data-error"_s, Tone::Negative, word};
    case VerdictOutcome::NotProvableYet: return {u"chronometer"_s, Tone::Attention, word};
    case VerdictOutcome::Undetermined: return {u"question"_s, Tone::Attention, word};
    }
    return {};
}

Appearance appearanceOf(Layer layer)
{
    switch (layer) {
    case Layer::Authentication: return {u"dialog-password"_s, Tone::Plain, layerTitle(layer)};
    case Layer::EventMapping: return {u"map-flat"_s, Tone::Plain, layerTitle(layer)};
    case Layer::JourneyProcessing: return {u"distribute-graph-directed"_s, Tone::Plain, layerTitle(layer)};
    }
    return {};
}

Appearance appearanceOf(TimelineOutcome outcome)
{
    const QString word = timelineOutcomeTitle(outcome);
    switch (outcome) {
    case TimelineOutcome::Done: return {u"data-success"_s, Tone::Positive, word};
    case TimelineOutcome::Quiet: return {u"view-visible"_s, Tone::Muted, word};
    case TimelineOutcome::Waiting: return {u"clock"_s, Tone::Accent, word};
    case TimelineOutcome::Refused: return {u"data-error"_s, Tone::Negative, word};
    case TimelineOutcome::Failed: return {u"data-warning"_s, Tone::Attention, word};
    }
    return {};
}

Appearance appearanceOf(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Sandbox: return {u"document-edit"_s, Tone::Positive, tr("SANDBOX")};
    case ProfileKind::Production: return {u"globe"_s, Tone::Negative, tr("PRODUCTION")};
    case ProfileKind::Simulated: return {u"computer"_s, Tone::Accent, tr("SIMULATED")};
    }
    return {};
}

Appearance appearanceOf(DeliveryState state)
{
    const QString word = deliveryStateTitle(state);
    switch (state) {
    case DeliveryState::Planned: return {u"clock"_s, Tone::Muted, word};
    case DeliveryState::Sending: return {u"document-send"_s, Tone::Accent, word};
    case DeliveryState::Accepted: return {u"data-success"_s, Tone::Positive, word};
    case DeliveryState::AcceptedReceiptIncomplete: return {u"data-warning"_s, Tone::Attention, word};
    case DeliveryState::Rejected: return {u"data-error"_s, Tone::Negative, word};
    case DeliveryState::NotSent: return {u"data-error"_s, Tone::Negative, word};
    case DeliveryState::Unknown: return {u"question"_s, Tone::Attention, word};
    }
    return {};
}

Appearance appearanceOf(JourneyStatus status)
{
    const QString word = journeyStatusTitle(status);
    switch (status) {
    case JourneyStatus::Published: return {u"media-playback-start"_s, Tone::Positive, word};
    case JourneyStatus::Paused: return {u"media-playback-pause"_s, Tone::Attention, word};
    case JourneyStatus::Unpublished: return {u"media-skip-forward"_s, Tone::Attention, word};
    case JourneyStatus::Stopped: return {u"media-playback-stop"_s, Tone::Negative, word};
    case JourneyStatus::Deleted: return {u"edit-delete"_s, Tone::Negative, word};
    case JourneyStatus::Draft: return {u"document-edit"_s, Tone::Muted, word};
    case JourneyStatus::ScheduledToPublish:
    case JourneyStatus::ScheduledToSend: return {u"clock"_s, Tone::Attention, word};
    case JourneyStatus::Sent: return {u"mail-send"_s, Tone::Muted, word};
    case JourneyStatus::Unknown: return {u"question"_s, Tone::Muted, word};
    }
    return {};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain: return palette.color(QPalette::WindowText);
    case Tone::Muted: return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.32);
    // The accent of a palette is made for grounds; as text it needs to lean towards the text colour.
    case Tone::Accent: return mixed(palette.color(QPalette::Accent), palette.color(QPalette::WindowText), dark ? 0.45 : 0.25);
    case Tone::Positive: return QColor::fromRgb(dark ? 0x74d293 : 0x17703a);
    case Tone::Attention: return QColor::fromRgb(dark ? 0xf0b252 : 0x8a5200);
    case Tone::Negative: return QColor::fromRgb(dark ? 0xff938a : 0xb0261d);
    }
    return {};
}

QColor toneGround(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Plain)
        return palette.color(QPalette::Base);
    return mixed(palette.color(QPalette::Base), toneColour(tone, palette), isDark(palette) ? 0.16 : 0.09);
}

} // namespace journeyscope
