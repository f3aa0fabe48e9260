// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace journeyscope::simulator {

/// Where the parts of a JSON document stand, so that a mistake can be shown to people.
class DocumentPlaces {
public:
    /// @p text is JSON that has been read without error.
    explicit DocumentPlaces(const QByteArray &text);

    /// The line, from 1, of the part at the JSON Pointer @p pointer, or of the nearest part around it that is known.
    [[nodiscard]] int lineOf(QString pointer) const;
    /// The JSON Pointer of a member that stands twice in its object; empty: there is none.
    [[nodiscard]] const QString &doubled() const { return m_doubled; }
    [[nodiscard]] int doubledLine() const { return m_doubledLine; }

private:
    void remember(const QString &pointer, int line);

    QHash<QString, int> m_lines;
    QString m_doubled;
    int m_doubledLine = 0;
};

} // namespace journeyscope::simulator
