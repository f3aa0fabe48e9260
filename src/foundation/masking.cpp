// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/masking.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static const auto dots = u"•••"_s;

QString masked(const QString &text)
{
    if (text.isEmpty())
        return {};
    const qsizetype at = text.indexOf(u'@');
    if (at > 0) {
        const QString host = text.mid(at + 1);
        const qsizetype dot = host.lastIndexOf(u'.');
        return text.first(1) + dots + u'@' + host.left(1) + dots + (dot > 0 ? host.mid(dot) : QString());
    }
    if (text.size() < 7)
        return text.first(1) + dots;
    return text.first(2) + dots + text.last(2);
}

QString maskedIn(const QString &text, const QStringList &personal)
{
    // Longest first, so that a key which contains another one is not masked in pieces.
    QStringList alternatives;
    for (const QString &known : personal) {
        if (!known.isEmpty())
            alternatives.append(QRegularExpression::escape(known));
    }
    std::ranges::sort(alternatives, std::ranges::greater(), &QString::size);
    alternatives.append(uR"([\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+)"_s);

    const QRegularExpression pattern(uR"((?<![\p{L}\p{N}_])(?:%1)(?![\p{L}\p{N}_]))"_s.arg(alternatives.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString shown;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        shown += QStringView(text).sliced(done, match.capturedStart() - done);
        shown += masked(match.captured());
        done = match.capturedEnd();
    }
    return shown += QStringView(text).sliced(done);
}

QString quoted(QStringView text, qsizetype most)
{
    QString shown;
    for (const QChar c : text.first(std::min(most, text.size())))
        shown += c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ? QChar(u'\u00b7') : c;
    if (text.size() > most)
        shown += u'…';
    return shown;
}

} // namespace journeyscope
