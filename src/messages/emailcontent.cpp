// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/emailcontent.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

/// What the platform evaluates: blocks and inline script, server-side script, personalisation between percent signs.
static QStringList scriptOf(const QString &text)
{
    static const QRegularExpression forms(
        u"%%\\[.*?\\]%%|%%=.*?=%%|%%[^%\\[=][^%]*%%|<script\\b[^>]*runat=[^>]*>.*?</script>"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    QStringList script;
    for (const QRegularExpressionMatch &match : forms.globalMatch(text))
        script.append(match.captured());
    return script;
}

QStringList fieldsMentioned(const EmailContent &email, const QStringList &names)
{
    QStringList script;
    for (const QString &part : email.parts)
        script += scriptOf(part);
    QStringList mentioned;
    for (const QString &name : names) {
        const QRegularExpression word(u"(?<![\\w])%1(?![\\w])"_s.arg(QRegularExpression::escape(name)), QRegularExpression::CaseInsensitiveOption);
        if (std::ranges::any_of(script, [&](const QString &text) { return word.match(text).hasMatch(); }))
            mentioned.append(name);
    }
    return mentioned;
}

} // namespace journeyscope
