// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/formrow.h"

#include <QLabel>

namespace journeyscope {

/// The heading of a field in the form: its name, whether it is required, and what its values must be like.
class FieldHead : public QLabel
{
    Q_OBJECT

public:
    explicit FieldHead(QWidget *parent = nullptr);

    void show(const FormRow &row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_duty; ///< "required" and the like, may be empty
    QString m_nature; ///< type and length
};

/// Everything the heading says, for screen readers.
[[nodiscard]] QString wordsForField(const FormRow &row);

} // namespace journeyscope
