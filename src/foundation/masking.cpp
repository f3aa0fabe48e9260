// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/masking.h"

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
