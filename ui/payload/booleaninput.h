// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/payload/fieldinput.h"

class QComboBox;

namespace journeyscope {

/// True, false or not sent; a value that is none of them is offered as it stands.
class BooleanInput : public FieldInput
{
    Q_OBJECT

public:
    explicit BooleanInput(QWidget *parent = nullptr);

    void show(const FormRow &row) override;
    [[nodiscard]] QWidget *target() const override;

private:
    void chosen(int index);

    QComboBox *m_choice;
};

} // namespace journeyscope
