// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "placeholders/placeholder.h"

#include <QDialog>
#include <QHash>
#include <QList>

#include <utility>

class QLineEdit;

namespace journeyscope {

/// Asks what the placeholders of a payload want to know before it is sent.
class PromptDialog : public QDialog {
    Q_OBJECT

public:
    explicit PromptDialog(const QList<Prompt> &asked, QWidget *parent = nullptr);

    /// By question.
    [[nodiscard]] QHash<QString, QString> answers() const;

private:
    QList<std::pair<QString, QLineEdit *>> m_fields;
};

} // namespace journeyscope
