// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/eventcontract.h"
#include "payload/fieldvalue.h"
#include "payload/textedit.h"

#include <optional>

namespace journeyscope {

/// Changes of single fields in the text of a payload. Everything outside the field stays as it is, to the byte:
/// formatting, order, spelling. Names count without regard to case; of doubled fields the last one counts. All give
/// nothing for a text that is no JSON object, or whose Data is something else than an object or null.

/// Gives the field called @p name of Data the value @p value. A field that is not there yet is added behind the last
/// one, in the style of its neighbours and spelled as @p contract does; Data, too, when it is missing. A value that is
/// there already keeps its spelling.
[[nodiscard]] std::optional<TextEdit> fieldSet(
    const QString &text, const EventContract &contract, const QString &name, const FieldValue &value);

/// Takes the field out, with its comma and its line; a doubled one wherever it stands. Nothing, too, when it is not
/// there.
[[nodiscard]] std::optional<TextEdit> fieldRemoved(const QString &text, const QString &name);

/// Gives the Contact Key the value @p key, in quotes; a missing one comes first in the text.
[[nodiscard]] std::optional<TextEdit> contactKeySet(const QString &text, const QString &key);

} // namespace journeyscope
