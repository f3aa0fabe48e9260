// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/onewaybody.h"

#include <algorithm>
#include <cstring>

namespace journeyscope::http {

OneWayBody::OneWayBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered, so that what was taken is what was sent.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const
{
    return m_bytes.size() - m_taken + QIODevice::bytesAvailable();
}

qint64 OneWayBody::readData(char *into, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_taken);
    if (count == 0)
        return -1;
    std::memcpy(into, m_bytes.constData() + m_taken, size_t(count));
    m_taken += count;
    return count;
}

} // namespace journeyscope::http
