// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>

/// The members of an event call's body, spelled as the documentation does.
namespace journeyscope::envelope {

inline constexpr QStringView contactKey = u"ContactKey";
inline constexpr QStringView eventDefinitionKey = u"EventDefinitionKey";
inline constexpr QStringView establishContactKey = u"EstablishContactKey";
inline constexpr QStringView data = u"Data";

inline constexpr std::array members {contactKey, eventDefinitionKey, establishContactKey, data};

/// The platform gives this field of Data a value of its own.
inline constexpr QStringView reservedField = u"eventInstanceId";

} // namespace journeyscope::envelope
