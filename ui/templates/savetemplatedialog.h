// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/payloadtemplate.h"

#include <QDialog>

class QPushButton;

namespace journeyscope {

class MessageStrip;
class TemplateDetails;

/// Asks how a payload is to be called before it is kept as a template, and keeps it.
class SaveTemplateDialog : public QDialog {
    Q_OBJECT

public:
    /// @p draft has the payload, and a name and an event to start from.
    SaveTemplateDialog(const QString &folder, const PayloadTemplate &draft, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(const journeyscope::PayloadTemplate &entry);

private:
    QString m_folder;
    MessageStrip *m_strip;
    TemplateDetails *m_details;
    QPushButton *m_save;
};

} // namespace journeyscope
