// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

namespace journeyscope {

/// Text that names one kind of thing, so that a Contact Key cannot be handed to a function that asked for an
/// event definition key. Compared exactly: the platform's keys are case-sensitive.
template <typename Kind>
class Key
{
public:
    Key() = default;
    explicit Key(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const Key &, const Key &) = default;
    friend auto operator<=>(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed = 0) { return ::qHash(key.m_text, seed); }

private:
    QString m_text;
};

using ContactKey = Key<struct ContactKind>;
using EventDefinitionKey = Key<struct EventDefinitionKind>;
using JourneyKey = Key<struct JourneyKind>;
using DataExtensionKey = Key<struct DataExtensionKind>;

} // namespace journeyscope
