// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/payload/fieldinput.h"

#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace journeyscope {

class FieldHead;
class RemarkNote;

/// One field of the form: heading, input, whether it is sent, and what there is to say about it.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// @p now outlives the row.
    FieldRow(const FormRow &row, const Now &now, QWidget *parent = nullptr);

    /// Shows the same field as the text has it now.
    void show(const FormRow &row);
    [[nodiscard]] const FormRow &row() const { return m_row; }
    void focusInput();

    /// What tells this row from others: the name, without regard to case, with Data before it where it stands in Data.
    [[nodiscard]] static QString keyOf(const FormRow &row);

Q_SIGNALS:
    void valueWanted(const FieldValue &value);
    void leaveOutWanted();
    void textWanted(Stretch place);
    void undoWanted();
    void redoWanted();

private:
    void makeInput();
    void type(const QString &text);
    void want(const FieldValue &value);
    void fillMenu();
    void toggleQuotes(bool inQuotes);
    void showCount(const QString &text);
    void showState();
    void showRemarks();

    const Now &m_now;
    FormRow m_row;
    JsonNode::Kind m_kind = JsonNode::Kind::Text; ///< as which the next letters are taken
    std::optional<FieldValue> m_wanted; ///< the last change made here; what comes back as that is no news
    QVBoxLayout *m_column;
    FieldHead *m_head;
    QLabel *m_count;
    FieldInput *m_input = nullptr;
    QPushButton *m_state;
    QMenu *m_menu;
    RemarkNote *m_note = nullptr;
};

} // namespace journeyscope
