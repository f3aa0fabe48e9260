// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/remark.h"

#include <QTextCursor>
#include <QTextEdit>

class QPalette;

namespace journeyscope {

/// Remarks as marks in a document: they move along while the text around them is edited, until the next judgement comes.
class RemarkMarks
{
public:
    /// Of longer lists the first ones are marked: nobody looks at thousands of waves, and each of them costs at every key.
    static constexpr qsizetype mostMarks = 500;

    void set(QTextDocument *document, const QList<Remark> &remarks);

    [[nodiscard]] const QList<Remark> &remarks() const { return m_remarks; }
    /// The first remark that touches @p position, or -1.
    [[nodiscard]] int indexAt(int position) const;
    /// The gravest remark that begins in the line @p blockNumber, or -1.
    [[nodiscard]] int gravestInLine(int blockNumber) const;
    /// Where the remark stands now; null for one that is not marked.
    [[nodiscard]] QTextCursor markOf(int index) const;
    [[nodiscard]] QList<QTextEdit::ExtraSelection> underlines(const QPalette &palette) const;

private:
    QList<Remark> m_remarks;
    QList<QTextCursor> m_marks;
};

/// The stretch of @p remark in @p document, cut to what is there.
[[nodiscard]] QTextCursor placeOf(const Remark &remark, QTextDocument *document);

} // namespace journeyscope
