// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/webpage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace journeyscope::http {

static bool isWebPage(const Answer &answer)
{
    const QByteArray start = answer.body.left(1024).trimmed().toLower();
    if (!start.startsWith('<'))
        return false; // valid JSON under a wrong content type is still JSON
    return answer.header("Content-Type").toLower().contains("html") || start.startsWith("<!doctype html")
        || start.contains("<html");
}

std::optional<QString> webPageTitle(const Answer &answer)
{
    if (!isWebPage(answer))
        return {};
    static const QRegularExpression title(u"<title[^>]*>([^<]{0,500})"_s, QRegularExpression::CaseInsensitiveOption);
    const QString start = QString::fromUtf8(answer.body.left(65536));
    return title.match(start).captured(1).simplified();
}

} // namespace journeyscope::http
