// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace journeyscope {

class LargeTextView;

/// Lies over an editor while its text is too large to be edited without delay: shows the text for reading and offers to
/// edit it nevertheless.
class ReadingCover : public QWidget {
    Q_OBJECT

public:
    explicit ReadingCover(QWidget *parent = nullptr);

    [[nodiscard]] LargeTextView &view() { return *m_view; }

Q_SIGNALS:
    void editAsked();

private:
    LargeTextView *m_view;
    QPushButton *m_edit;
};

} // namespace journeyscope
