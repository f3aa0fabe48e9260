// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/formrow.h"
#include "ui/payload/fieldinput.h"

#include <QList>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace journeyscope {

class FieldRow;
class RemarkNote;

/// The payload field by field. It knows no text: it shows rows, and says what the user wants to have in them.
class PayloadForm : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadForm(QWidget *parent = nullptr);

    /// Rows that stay keep their inputs, with focus, cursor and scroll position. Where the text has no fields to show,
    /// the inputs cannot be used, and say what they said before.
    void show(const FormRows &form);
    /// Puts the cursor where @p remark can be mended. False when no row is about it.
    [[nodiscard]] bool goToRemark(const Remark &remark);
    /// Puts the cursor into the first input, or back into the one it was in.
    void focusRow();
    /// What the form takes for the present moment, UTC; this machine's clock where nothing is said.
    void setNow(const Now &now);

Q_SIGNALS:
    void contactKeyWanted(const QString &key);
    void valueWanted(const QString &field, const FieldValue &value);
    void leaveOutWanted(const QString &field);
    void textWanted(Stretch place); ///< to be shown that place in the text
    void undoWanted();
    void redoWanted();

private:
    [[nodiscard]] QWidget *makeObstacle();
    [[nodiscard]] FieldRow *makeRow(const FormRow &row);
    void showObstacle(const FormRows &form);
    void arrange(const QList<FormRow> &rows);
    void keepTabOrder();
    [[nodiscard]] bool hasRowsOf(const QList<FormRow> &rows) const;

    Now m_now;
    QWidget *m_obstacle;
    RemarkNote *m_obstacleNote;
    Stretch m_obstaclePlace;
    QScrollArea *m_area;
    QWidget *m_sheet;
    QVBoxLayout *m_column;
    QList<FieldRow *> m_rows;
};

} // namespace journeyscope
