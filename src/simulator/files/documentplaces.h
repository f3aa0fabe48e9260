// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace journeyscope::simulator {

/// A place in a text, both from 1. Columns count characters.
struct TextPlace {
    int line = 1;
    int column = 1;
};

/// Where the parts of a JSON document stand, so that a mistake can be shown to people.
class DocumentPlaces {
public:
    /// @p text is JSON that has been read without error.
    explicit DocumentPlaces(const QByteArray &text);

    /// Where the part at the JSON Pointer @p pointer begins, a member with its name, or the nearest part around it
    /// that is known.
    [[nodiscard]] TextPlace placeOf(QString pointer) const;
    /// The JSON Pointer of a member that stands twice in its object; empty: there is none.
    [[nodiscard]] const QString &doubled() const { return m_doubled; }
    [[nodiscard]] TextPlace doubledPlace() const { return m_doubledPlace; }

private:
    void remember(const QString &pointer, const TextPlace &place);

    QHash<QString, TextPlace> m_places;
    QString m_doubled;
    TextPlace m_doubledPlace;
};

} // namespace journeyscope::simulator
