// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/textrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

TextRows::TextRows(const QString &text) : m_text(text)
{
    m_starts.clear();
    m_starts.reserve(text.size() / 24 + 1);
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', begin)) {
        cut(begin, end);
        begin = end + 1;
    }
    cut(begin, text.size());
    m_starts.squeeze();
}

void TextRows::append(qsizetype begin, qsizetype end)
{
    m_starts.append(qint32(begin));
    m_widest = std::max(m_widest, int(end - begin));
}

void TextRows::cut(qsizetype begin, qsizetype end)
{
    bool quoted = false;
    qsizetype good = begin;
    qsizetype rowBegin = begin;
    for (qsizetype at = begin; end - rowBegin > longest && at < end; ++at) {
        if (at - rowBegin >= longest) {
            const qsizetype hard = m_text.at(at).isLowSurrogate() ? at - 1 : at;
            const qsizetype next = good > rowBegin ? good : hard;
            append(rowBegin, next);
            rowBegin = next;
            good = next;
        }
        const QChar sign = m_text.at(at);
        if (quoted && sign == u'\\') {
            ++at;
            continue;
        }
        if (sign == u'"')
            quoted = !quoted;
        else if (!quoted && u",{}[]"_s.contains(sign))
            good = at + 1;
    }
    append(rowBegin, end);
}

QStringView TextRows::row(int index) const
{
    const qsizetype begin = m_starts.at(index);
    qsizetype end = index + 1 < m_starts.size() ? m_starts.at(index + 1) : m_text.size();
    if (end > begin && m_text.at(end - 1) == u'\n')
        --end;
    return QStringView(m_text).sliced(begin, end - begin);
}

int TextRows::rowAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_starts, qint32(std::clamp<qsizetype>(offset, 0, m_text.size())));
    return std::max(0, int(after - m_starts.begin()) - 1);
}

} // namespace journeyscope
