// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/appearance.h"

#include <QWidget>

class QLabel;

namespace journeyscope {

/// An icon and a word in the colour of their meaning; as a badge on a faint ground of the same colour.
class ToneLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { None, Badge };

    explicit ToneLabel(Ground ground = Ground::None, QWidget *parent = nullptr);

    /// Shows icon and word of @p appearance, as plain text.
    void show(const Appearance &appearance);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTone();

    Ground m_ground;
    Appearance m_appearance;
    QLabel *m_icon;
    QLabel *m_word;
};

} // namespace journeyscope
