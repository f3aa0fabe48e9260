// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/payload/fieldinput.h"

class QLineEdit;

namespace journeyscope {

/// An object or a list, which a form cannot hold: shown as it stands, with the way to its place in the text.
class NestedInput : public FieldInput
{
    Q_OBJECT

public:
    explicit NestedInput(QWidget *parent = nullptr);

    void show(const FormRow &row) override;
    [[nodiscard]] QWidget *target() const override;

private:
    QLineEdit *m_line;
};

} // namespace journeyscope
