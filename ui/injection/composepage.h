// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialprofile.h"
#include "injection/injection.h"
#include "payload/jsontree.h"
#include "payload/remark.h"
#include "placeholders/resolved.h"

#include <QTimer>
#include <QWidget>

#include <expected>
#include <optional>

class QBoxLayout;
class QAction;

namespace journeyscope {

class PayloadEditor;
class PayloadViews;
class RemarksList;
class ToneLabel;

/// Where a payload is written, checked and sent: the editor, the remarks below it, and the buttons.
class ComposePage : public QWidget
{
    Q_OBJECT

public:
    struct Actions {
        QAction *skeleton;
        QAction *sampleData;
        QAction *check;
        QAction *inject;
    };
    explicit ComposePage(const Actions &actions, QWidget *parent = nullptr);

    /// Replaces the text as one step that can be undone.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Announces what was typed now instead of soon.
    void settle();
    /// What the form lets fill in.
    void showContract(const EventContract &contract);
    void showRemarks(const QList<Remark> &remarks);
    void showPlaceholders(const QList<PlaceholderPreview> &previews);
    /// Says in a few words what the remarks mean for sending, and goes to the first of them.
    void showCheck(const QList<Remark> &remarks);
    void showInjection(const std::optional<Injection> &injection);
    /// To whom an injection would go.
    void showTarget(const std::optional<CredentialProfile> &profile);
    void focusEditor();
    /// Settles the remark at the cursor by its quick fix, or lets choose where there are several.
    void fixHere();
    /// Breaks the payload into lines, or puts it in one; its spelling stays. Says why not where it is no JSON.
    void format();
    void compact();
    /// Text or form, and what the form takes for the present moment.
    [[nodiscard]] PayloadViews *views() const { return m_views; }

Q_SIGNALS:
    void edited(const QString &text);
    void fileRefused(const QString &sentence); ///< a dropped or pasted file was not taken
    void editRefused(const QString &sentence); ///< a quick fix or a layout that cannot be had

protected:
    bool event(QEvent *event) override;

private:
    /// In one row, or in two where the page is too narrow for it.
    void arrangeButtons();
    void takeFix(const QuickFix &fix);
    void layOut(const std::expected<QString, SyntaxFault> &text);
    [[nodiscard]] QLayout *makeButtonRow(const Actions &actions);

    QBoxLayout *m_buttons = nullptr;
    PayloadViews *m_views;
    PayloadEditor *m_editor;
    RemarksList *m_remarks;
    ToneLabel *m_state;
    ToneLabel *m_target;
    QTimer m_typing;
    bool m_filling = false; ///< the text changes, but not by the user
};

} // namespace journeyscope
