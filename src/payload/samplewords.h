// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace journeyscope {

/// What the name of a field says about its values. Guessed from the words in it: an English habit of most data
/// extensions.
enum class Meaning {
    None,
    Email,
    Phone,
    FirstName,
    LastName,
    FullName,
    Salutation,
    Street,
    City,
    Region,
    PostalCode,
    Country,
    CountryCode,
    OrderId,
    Product,
    Quantity,
    Amount,
    Currency,
    Status,
    Language,
    Link,
    Company,
    Moment,
    BirthDate,
    Age,
    Year,
    Identifier,
};

/// What @p fieldName means, however it is written: "FirstName", "first_name", "FIRST NAME".
[[nodiscard]] Meaning meaningOf(const QString &fieldName);

/// Values to choose from, longest first, so that one is short enough for most fields; empty where a text is put
/// together instead. Nobody real is among them, and no address outside example.com.
[[nodiscard]] QStringList wordsFor(Meaning meaning);

} // namespace journeyscope
