// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/exchangetext.h"

#include "foundation/json.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

constexpr qsizetype mostShown = 200'000; ///< bytes of a body; more would make the text view slow

QString tr(const char *text)
{
    return QCoreApplication::translate("ExchangeText", text);
}

QString milliseconds(std::chrono::microseconds span)
{
    return tr("%1 ms").arg(QString::number(double(span.count()) / 1000, 'f', span < std::chrono::milliseconds(10) ? 1 : 0));
}

QString headersText(const QList<http::Header> &headers)
{
    QString text;
    for (const http::Header &header : headers)
        text += QString::fromUtf8(header.name) + u": "_s + QString::fromUtf8(header.value) + u'\n';
    return text;
}

QString bodyText(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    if (body.size() > mostShown)
        return u'\n' + QString::fromUtf8(body.first(mostShown)) + u'\n' + tr("… cut here; the whole body has %1 bytes.").arg(body.size()) + u'\n';
    const Result<Json> json = parseJson(body);
    return u'\n' + QString::fromUtf8(json ? toPrettyBytes(*json) : body) + u'\n';
}

} // namespace

QString exchangePhases(const http::Exchange &exchange)
{
    const std::pair<QString, http::Phases::Duration> phases[] = {
        {tr("name"), exchange.phases.name}, {tr("connect"), exchange.phases.connect}, {tr("TLS"), exchange.phases.tls},
        {tr("wait"), exchange.phases.wait}, {tr("download"), exchange.phases.download}};
    QStringList parts;
    for (const auto &[word, span] : phases)
        if (span)
            parts << u"%1 %2"_s.arg(word, milliseconds(*span));
    const QString total = milliseconds(std::chrono::milliseconds(exchange.at.msecsTo(exchange.until)));
    return parts.isEmpty() ? total : u"%1 (%2)"_s.arg(total, parts.join(u" · "_s));
}

QString exchangeText(const http::Exchange &exchange)
{
    QString text = QString::fromUtf8(http::methodWord(exchange.method)) + u' ' + exchange.url.toDisplayString() + u'\n';
    text += headersText(exchange.requestHeaders) + bodyText(exchange.requestBody);
    const QString status = exchange.status > 0 ? QString::number(exchange.status) : tr("No answer");
    text += u"\n── %1 · %2 · %3 ──\n"_s.arg(status, momentText(exchange.at), exchangePhases(exchange));
    if (exchange.failure)
        text += exchange.failure->detail + u'\n';
    return text + headersText(exchange.answerHeaders) + bodyText(exchange.answerBody);
}

} // namespace journeyscope
