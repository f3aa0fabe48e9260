// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/gradualfill.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace std::chrono_literals;

namespace journeyscope {

GradualFill::GradualFill(QTextDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    m_next.setInterval(0ms);
    connect(&m_next, &QTimer::timeout, this, &GradualFill::putNext);
}

/// The end of a piece that begins at @p begin, never inside a pair of surrogates or a line end of two signs.
static qsizetype endOfPiece(const QString &text, qsizetype begin)
{
    qsizetype end = std::min(begin + GradualFill::piece, text.size());
    while (end < text.size() && (text.at(end).isLowSurrogate() || text.at(end) == u'\n'))
        ++end;
    return end;
}

void GradualFill::fill(const QString &text)
{
    finish();
    m_text = text;
    m_done = endOfPiece(text, 0);
    QTextCursor whole(m_document);
    whole.select(QTextCursor::Document);
    whole.insertText(text.first(m_done));
    if (m_done < text.size())
        m_next.start();
    else
        stop();
}

void GradualFill::finish()
{
    while (isFilling())
        putNext();
}

void GradualFill::stop()
{
    m_next.stop();
    m_text.clear();
}

void GradualFill::putNext()
{
    const qsizetype end = endOfPiece(m_text, m_done);
    QTextCursor cursor(m_document);
    cursor.movePosition(QTextCursor::End);
    cursor.joinPreviousEditBlock();
    cursor.insertText(m_text.sliced(m_done, end - m_done));
    cursor.endEditBlock();
    m_done = end;
    if (m_done < m_text.size())
        return;
    stop();
    Q_EMIT filled();
}

} // namespace journeyscope
