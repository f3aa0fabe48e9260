// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>

#include <chrono>

namespace journeyscope {

/// How far to move the clock: from not at all over one minute to 30 days, in steps that grow with the distance.
class ClockSlider : public QSlider {
    Q_OBJECT

public:
    explicit ClockSlider(QWidget *parent = nullptr);

    /// The distance chosen; zero at the left end.
    [[nodiscard]] std::chrono::seconds distance() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionSlider *option) const override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// "1 minute", "12 hours", "30 days".
[[nodiscard]] QString distanceWords(std::chrono::seconds distance);

} // namespace journeyscope
