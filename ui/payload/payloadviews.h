// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/remark.h"
#include "payload/textedit.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QStackedWidget;
class QToolButton;

namespace journeyscope {

class PayloadEditor;
class PayloadForm;

/// One payload, as text or as a form. The text is what counts: the form reads it and changes it field by field.
class PayloadViews : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadViews(QWidget *parent = nullptr);
    ~PayloadViews() override;

    [[nodiscard]] PayloadEditor *editor() const { return m_editor; }
    [[nodiscard]] PayloadForm *form() const { return m_form; }
    /// Shows the form while it is checked, else the text.
    [[nodiscard]] QAction *formAction() const { return m_formAction; }

    void setContract(const EventContract &contract);
    /// Remarks of the present text.
    void setRemarks(const QList<Remark> &remarks);
    /// Puts the cursor where @p remark is about, in the view that is shown where that is possible.
    void goToRemark(const Remark &remark);
    void focusView();

private:
    [[nodiscard]] QWidget *makeSwitch();
    [[nodiscard]] QToolButton *makeButton(
        const QString &name, const QString &icon, const QString &text, const QString &purpose);
    void connectForm();
    void showForm(bool asForm);
    /// Brings the form up to the text.
    void refresh();
    void apply(const std::optional<TextEdit> &edit);
    void goToText(Stretch place);

    PayloadEditor *m_editor;
    PayloadForm *m_form;
    QAction *m_formAction;
    QToolButton *m_textButton;
    QToolButton *m_formButton;
    QStackedWidget *m_stack;
    QTimer m_behind; ///< the text has changed and the form has not followed yet
    EventContract m_contract;
    QList<Remark> m_remarks;
};

} // namespace journeyscope
