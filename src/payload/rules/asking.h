// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/rule.h"

#include <optional>

namespace journeyscope::rules {

/// Puts @p ask to every contact's part of the body. It gives one notice or none.
template <typename Question>
QList<Notice> eachEntry(const Body &body, Question ask)
{
    QList<Notice> notices;
    for (const Entry &entry : body.entries()) {
        if (std::optional<Notice> notice = ask(entry))
            notices.append(*std::move(notice));
    }
    return notices;
}

/// Puts @p ask to every field that the payload sends. It gets the entry, too, and gives one notice or none.
template <typename Question>
QList<Notice> eachField(const Body &body, Question ask)
{
    QList<Notice> notices;
    for (const Entry &entry : body.entries()) {
        for (const PayloadField &field : entry.fields) {
            if (std::optional<Notice> notice = ask(entry, field))
                notices.append(*std::move(notice));
        }
    }
    return notices;
}

/// Puts @p ask to every field that the contract knows, for each contact's part that has a Data object.
template <typename Question>
QList<Notice> eachKnownField(const Body &body, Question ask)
{
    QList<Notice> notices;
    for (const Entry &entry : body.entries()) {
        if (!entry.hasDataObject())
            continue;
        for (const DataExtensionField &field : body.contract().fields) {
            if (std::optional<Notice> notice = ask(entry, field))
                notices.append(*std::move(notice));
        }
    }
    return notices;
}

/// Puts @p text in the place of @p node.
[[nodiscard]] inline QuickFix replacement(const QString &title, const JsonNode &node, const QString &json)
{
    return {.title = title, .edits = {{.place = node.place, .text = json}}};
}

} // namespace journeyscope::rules
