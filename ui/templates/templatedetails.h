// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/payloadtemplate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace journeyscope {

/// What a template is called, is for and holds. Name, tags and notes can be changed here; the payload is for the
/// editor.
class TemplateDetails : public QWidget {
    Q_OBJECT

public:
    explicit TemplateDetails(QWidget *parent = nullptr);

    void show(const PayloadTemplate &entry);
    /// The template that is shown, with what was changed here.
    [[nodiscard]] PayloadTemplate entry() const;
    /// As it was given to show().
    [[nodiscard]] const PayloadTemplate &shown() const { return m_shown; }
    /// Whether anything was changed here since show().
    [[nodiscard]] bool isChanged() const { return entry() != m_shown; }
    void focusName();

Q_SIGNALS:
    void edited(); ///< by the user

private:
    PayloadTemplate m_shown;
    QLineEdit *m_name;
    QLineEdit *m_tags;
    QPlainTextEdit *m_notes;
    QLabel *m_event;
    QPlainTextEdit *m_payload;
};

} // namespace journeyscope
