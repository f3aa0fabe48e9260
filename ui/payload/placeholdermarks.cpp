// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/placeholdermarks.h"

#include "ui/shared/appearance.h"

#include <QCoreApplication>
#include <QPalette>
#include <QTextDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace journeyscope {

static QString tr(const char *text)
{
    return QCoreApplication::translate("PlaceholderMarks", text);
}

static QTextCursor markFor(const PlaceholderPreview &preview, QTextDocument *document)
{
    const int end = document->characterCount() - 1;
    QTextCursor mark(document);
    mark.setPosition(int(std::clamp<qsizetype>(preview.offset, 0, end)));
    mark.setPosition(int(std::clamp<qsizetype>(preview.offset + preview.length, 0, end)), QTextCursor::KeepAnchor);
    return mark;
}

bool PlaceholderMarks::stand(const QList<PlaceholderPreview> &previews) const
{
    return previews == m_previews
        && std::ranges::equal(m_marks, m_previews, [](const QTextCursor &mark, const PlaceholderPreview &preview) {
               return mark.selectionStart() == preview.offset && mark.selectionEnd() == preview.offset + preview.length;
           });
}

void PlaceholderMarks::set(QTextDocument *document, const QList<PlaceholderPreview> &previews)
{
    m_previews = previews.first(std::min(previews.size(), mostMarks));
    m_marks.clear();
    m_marks.reserve(m_previews.size());
    for (const PlaceholderPreview &preview : std::as_const(m_previews))
        m_marks.append(markFor(preview, document));
}

QString PlaceholderMarks::tipAt(int position) const
{
    const auto found = std::ranges::find_if(m_marks, [position](const QTextCursor &mark) {
        return mark.selectionStart() <= position && position <= mark.selectionEnd();
    });
    if (found == m_marks.end())
        return {};
    const PlaceholderPreview &preview = m_previews.at(found - m_marks.begin());
    if (!preview.fault.isEmpty())
        return preview.fault;
    if (preview.waitsForAnswer)
        return preview.value.isEmpty() ? tr("Asked before it is sent")
                                       : tr("Asked before it is sent; suggested: %1").arg(preview.value);
    return preview.value.isEmpty() ? tr("Sent as an empty text") : tr("Sent as: %1").arg(preview.value);
}

QList<QTextEdit::ExtraSelection> PlaceholderMarks::grounds(const QPalette &palette) const
{
    QList<QTextEdit::ExtraSelection> selections;
    selections.reserve(m_marks.size());
    for (qsizetype index = 0; index < m_marks.size(); ++index) {
        // The colour of the letters, too: to the highlighter a quote inside the braces ends the text.
        const Tone tone = m_previews.at(index).fault.isEmpty() ? Tone::Accent : Tone::Attention;
        QTextCharFormat format;
        format.setBackground(toneGround(tone, palette));
        format.setForeground(toneColour(tone, palette));
        selections.append({m_marks.at(index), format});
    }
    return selections;
}

} // namespace journeyscope
