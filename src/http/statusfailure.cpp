// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/statusfailure.h"

#include "foundation/masking.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::http {

static constexpr std::chrono::seconds longestWait{3600};

Reason reasonOfStatus(int status)
{
    switch (status) {
    case 401: return Reason::SignInRefused;
    case 403: return Reason::NotPermitted;
    case 404: return Reason::NotFound;
    case 429: return Reason::Throttled;
    default: break;
    }
    if (status >= 500)
        return Reason::TenantFault;
    if (status >= 400)
        return Reason::Rejected;
    return Reason::Unreadable;
}

std::optional<std::chrono::seconds> retryAfter(const Answer &answer, const QDateTime &now)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    bool good = false;
    qint64 seconds = text.toLongLong(&good);
    if (!good) {
        QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!moment.isValid())
            return {};
        moment.setTimeZone(QTimeZone::UTC);
        seconds = now.secsTo(moment);
    }
    return std::clamp(std::chrono::seconds(seconds), std::chrono::seconds(0), longestWait);
}

static QString sentence(Reason reason)
{
    switch (reason) {
    case Reason::SignInRefused: return u"The tenant does not accept this sign-in"_s;
    case Reason::NotPermitted: return u"The installed package is not permitted to do this"_s;
    case Reason::NotFound: return u"The tenant does not know this in this business unit"_s;
    case Reason::Throttled: return u"The tenant asks to slow down"_s;
    case Reason::TenantFault: return u"The tenant had a fault of its own"_s;
    case Reason::Rejected: return u"The tenant declined the request"_s;
    default: return u"The tenant gave an answer that was not expected"_s;
    }
}

Failure statusFailure(const Answer &answer, const QString &words)
{
    Failure failure{
        .reason = reasonOfStatus(answer.status), .status = answer.status, .code = u"HTTP-%1"_s.arg(answer.status)};
    if (failure.reason == Reason::Throttled || failure.reason == Reason::TenantFault)
        failure.retryAfter = retryAfter(answer, QDateTime::currentDateTimeUtc());

    failure.detail = u"%1 (%2)"_s.arg(sentence(failure.reason)).arg(answer.status);
    if (failure.retryAfter)
        failure.detail += u", wait %1 s"_s.arg(failure.retryAfter->count());
    failure.detail += words.isEmpty() ? u"."_s : u": “%1”"_s.arg(quoted(words));
    return failure;
}

} // namespace journeyscope::http
