// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/colourscheme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace journeyscope {

namespace {

struct Shades {
    QRgb window, base, alternate, button, text, muted, accent, onAccent, light, mid, dark, tip;
};

constexpr Shades lightShades {0xeff0f1, 0xffffff, 0xf7f7f8, 0xfcfcfc, 0x232629, 0x6a7177, 0x2c7fb8, 0xffffff, 0xffffff, 0xc8cbce, 0xa5a9ad, 0xf7f7f7};
constexpr Shades darkShades {0x24272b, 0x1b1e21, 0x212428, 0x31363b, 0xf0f1f2, 0xa2a9b1, 0x3d8fc9, 0xffffff, 0x474d54, 0x43484e, 0x141618, 0x31363b};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, shades.window}, {QPalette::WindowText, shades.text}, {QPalette::Base, shades.base},
        {QPalette::AlternateBase, shades.alternate}, {QPalette::Text, shades.text}, {QPalette::Button, shades.button},
        {QPalette::ButtonText, shades.text}, {QPalette::BrightText, shades.onAccent}, {QPalette::Highlight, shades.accent},
        {QPalette::HighlightedText, shades.onAccent}, {QPalette::Accent, shades.accent}, {QPalette::Link, shades.accent},
        {QPalette::LinkVisited, shades.accent}, {QPalette::PlaceholderText, shades.muted}, {QPalette::ToolTipBase, shades.tip},
        {QPalette::ToolTipText, shades.text}, {QPalette::Light, shades.light}, {QPalette::Midlight, shades.mid},
        {QPalette::Mid, shades.mid}, {QPalette::Dark, shades.dark}, {QPalette::Shadow, 0x000000},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor::fromRgb(colour));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(shades.mid));
    return palette;
}

} // namespace

void useColourScheme(ColourScheme scheme)
{
    QStyleHints *hints = QApplication::styleHints();
    if (scheme == ColourScheme::System) {
        hints->unsetColorScheme();
        QApplication::setPalette(QPalette());
        return;
    }
    const bool dark = scheme == ColourScheme::Dark;
    const Qt::ColorScheme wanted = dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
    hints->setColorScheme(wanted);
    // Platforms without a theme of their own ignore the wish and say that they know of no scheme.
    QApplication::setPalette(hints->colorScheme() == wanted ? QPalette() : paletteOf(dark ? darkShades : lightShades));
}

} // namespace journeyscope
