// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/textlines.h"

#include <algorithm>

namespace journeyscope {

TextLines::TextLines(QStringView text) : m_starts {0}
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool firstOfTwo = text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n';
        if (!firstOfTwo && (text.at(at) == u'\n' || text.at(at) == u'\r'))
            m_starts.append(at + 1);
    }
}

int TextLines::lineAt(qsizetype offset) const
{
    return int(std::ranges::upper_bound(m_starts, offset) - m_starts.begin());
}

int TextLines::columnAt(qsizetype offset) const
{
    return int(offset - m_starts.at(lineAt(offset) - 1)) + 1;
}

} // namespace journeyscope
