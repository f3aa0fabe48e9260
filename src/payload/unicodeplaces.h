// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>

namespace journeyscope {

/// Turns places in UTF-8 into places in the same text as UTF-16. Cheap for questions in rising order, right for any.
class UnicodePlaces
{
public:
    /// @p bytes are valid UTF-8 and outlive this.
    explicit UnicodePlaces(const QByteArray &bytes) : m_bytes(bytes) { }

    [[nodiscard]] qsizetype utf16At(size_t byte)
    {
        const auto target = std::min(qsizetype(byte), m_bytes.size());
        if (target < m_byte)
            m_byte = m_unit = 0;
        for (; m_byte < target; ++m_byte)
            m_unit += unitsOf(uchar(m_bytes.at(m_byte)));
        return m_unit;
    }

private:
    /// Continuation bytes count nothing, the first byte counts for the whole character.
    [[nodiscard]] static int unitsOf(uchar byte)
    {
        if ((byte & 0xc0) == 0x80)
            return 0;
        return byte >= 0xf0 ? 2 : 1;
    }

    const QByteArray &m_bytes;
    qsizetype m_byte = 0;
    qsizetype m_unit = 0;
};

} // namespace journeyscope
