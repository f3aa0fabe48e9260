// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/sanitize.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::http {

static const QByteArray dots = "•••"_ba;

/// What base64 makes of @p bytes wherever they stand inside a longer text: the middle that does not depend on the
/// neighbours, for each of the three alignments.
static QByteArrayList base64Middles(const QByteArray &bytes)
{
    QByteArrayList middles;
    for (qsizetype shift = 0; shift < 3; ++shift) {
        const QByteArray padded = QByteArray(shift, ' ') + bytes;
        const qsizetype first = (shift * 8 + 5) / 6; // characters that carry bits of what stands before
        const qsizetype last = padded.size() * 8 / 6; // characters that carry no bits of what follows
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            middles.append(padded.toBase64(alphabet).sliced(first, std::max<qsizetype>(0, last - first)));
    }
    return middles;
}

static QByteArray escapedInJson(const QString &text)
{
    QByteArray escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\' || c == u'/')
            escaped += '\\';
        escaped += QString(c).toUtf8();
    }
    return escaped;
}

/// Every spelling under which @p secret may turn up, the longest first.
static QByteArrayList spellings(const Secret &secret)
{
    static constexpr qsizetype shortestForBase64 = 6; // of shorter texts the middles are too common
    const QByteArray raw = secret.reveal().toUtf8();
    QByteArrayList all{raw, raw.toPercentEncoding(), raw.toPercentEncoding().toLower(), raw.toPercentEncoding({}, " "),
        secret.reveal().toHtmlEscaped().toUtf8(), escapedInJson(secret.reveal()),
        escapedInJson(secret.reveal()).replace("\\/", "/"), raw.toHex()};
    if (raw.size() >= shortestForBase64)
        all += base64Middles(raw);
    all.removeAll(QByteArray());
    std::ranges::sort(all, std::ranges::greater(), &QByteArray::size);
    return all;
}

/// Blanks the value of JSON member @p name, text or not, also when the text breaks off before its end, and what
/// stands inside XML element @p name.
static QByteArray withoutMember(const QByteArray &text, const QByteArray &name)
{
    const QString safe = QRegularExpression::escape(QString::fromLatin1(name));
    static constexpr auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    const QRegularExpression json(uR"re(("%1"\s*:\s*)("(?:[^"\\]|\\.)*+"?|[^\s,}\]"]+))re"_s.arg(safe), options);
    const QRegularExpression xml(uR"((<(?:[\w.-]+:)?%1(?:\s[^>]*)?>)[^<]*)"_s.arg(safe), options);
    // As Latin-1 every byte stays what it is, whether or not the body is UTF-8.
    QString bytes = QString::fromLatin1(text);
    const QString blank = QString::fromLatin1(dots);
    bytes.replace(json, u"\\1\""_s + blank + u'"');
    bytes.replace(xml, u"\\1"_s + blank);
    return bytes.toLatin1();
}

QByteArray sanitized(const Request &request, const QByteArray &text)
{
    QByteArray clean = text;
    for (const QByteArray &name : request.confidentialMembers) {
        if (clean.toLower().contains(name.toLower()))
            clean = withoutMember(clean, name);
    }
    for (const Secret &secret : request.secrets) {
        for (const QByteArray &spelling : spellings(secret))
            clean.replace(spelling, dots);
    }
    return clean;
}

static QByteArray blanked(const Header &header)
{
    const QByteArray name = header.name.toLower();
    const bool isAuthorization = name == "authorization" || name == "proxy-authorization";
    if (isAuthorization && header.value.contains(' '))
        return header.value.left(header.value.indexOf(' ') + 1) + dots; // the scheme is no secret
    return dots;
}

QList<Header> sanitized(const Request &request, const QList<Header> &headers)
{
    static const QSet<QByteArray> confidential{
        "authorization"_ba, "proxy-authorization"_ba, "cookie"_ba, "set-cookie"_ba};
    QList<Header> clean;
    for (const Header &header : headers) {
        const bool hidden = confidential.contains(header.name.toLower());
        clean.append(Header{header.name, hidden ? blanked(header) : sanitized(request, header.value)});
    }
    return clean;
}

} // namespace journeyscope::http
