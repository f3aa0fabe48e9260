// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace journeyscope {

/// The text of an e-mail with everything it is put together from: subject, preheader, HTML, plain text, blocks.
struct EmailContent {
    QString name;
    QStringList parts;

    friend bool operator==(const EmailContent &, const EmailContent &) = default;
};

/// Those of @p names that @p email reads as personalisation or in script: %%Name%%, [Name], AttributeValue("Name") or the bare
/// word between %%[ and ]%%, without regard to case. Rather one too many: this decides what nobody needs.
[[nodiscard]] QStringList fieldsMentioned(const EmailContent &email, const QStringList &names);

} // namespace journeyscope
