// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "placeholders/resolved.h"

#include <QTextCursor>
#include <QTextEdit>

class QPalette;

namespace journeyscope {

/// Placeholders as marks in a document: they move along while the text around them is edited, until the next ones come.
class PlaceholderMarks {
public:
    /// Of longer lists the first ones are marked: each mark costs at every key.
    static constexpr qsizetype mostMarks = 500;

    /// Whether @p previews are shown already, each at its place: a replaced text takes marks away.
    [[nodiscard]] bool stand(const QList<PlaceholderPreview> &previews) const;
    void set(QTextDocument *document, const QList<PlaceholderPreview> &previews);

    [[nodiscard]] const QList<PlaceholderPreview> &previews() const { return m_previews; }
    /// What is to be said about the placeholder at @p position, as plain text; empty: there is none.
    [[nodiscard]] QString tipAt(int position) const;
    [[nodiscard]] QList<QTextEdit::ExtraSelection> grounds(const QPalette &palette) const;

private:
    QList<PlaceholderPreview> m_previews;
    QList<QTextCursor> m_marks;
};

} // namespace journeyscope
