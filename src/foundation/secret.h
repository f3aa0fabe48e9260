// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDebug>
#include <QString>

namespace journeyscope {

/// Text that must never reach a log, a file, a report or an argument. Prints as a placeholder; whoever needs the
/// text itself says `reveal`, so a reviewer has one word to search for. Overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString value) : m_value(std::move(value)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret()
    {
        if (m_value.isDetached())
            m_value.fill(QChar::Null);
    }

    [[nodiscard]] const QString &reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    friend bool operator==(const Secret &, const Secret &) = default;
    friend QDebug operator<<(QDebug out, const Secret &) { return out << "<secret>"; }

private:
    QString m_value;
};

} // namespace journeyscope
