// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/yardstick.h"

#include <QStringView>

#include <array>
#include <span>

/// The members of an event call's body, spelled as the documentation does.
namespace journeyscope::envelope {

inline constexpr QStringView contactKey = u"ContactKey";
inline constexpr QStringView eventDefinitionKey = u"EventDefinitionKey";
inline constexpr QStringView establishContactKey = u"EstablishContactKey";
inline constexpr QStringView data = u"Data";
inline constexpr QStringView members = u"members";

inline constexpr std::array single {contactKey, eventDefinitionKey, establishContactKey, data};
/// The batch route is documented in lower camel case.
inline constexpr std::array<QStringView, 2> batch {u"eventDefinitionKey", members};
inline constexpr std::array<QStringView, 2> batchMember {u"contactKey", u"data"};

/// The platform gives this field of Data a value of its own.
inline constexpr QStringView reservedField = u"eventInstanceId";

inline constexpr qsizetype mostMembers = 100; ///< of a batch; documented

} // namespace journeyscope::envelope
