// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

class QLabel;
class QWidget;

namespace journeyscope {

/// A moment for people: in the user's zone, with the zone's name, and with the date unless it is today.
[[nodiscard]] QString momentText(const QDateTime &utc);
/// A label for text from outside: plain, wrapped, selectable, named for tests and screen readers.
[[nodiscard]] QLabel *foreignLabel(const QString &objectName, QWidget *parent);
/// The heading of a part of the window.
[[nodiscard]] QLabel *sectionTitle(const QString &text, QWidget *parent);

} // namespace journeyscope
