// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/replyoutcome.h"

#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope::http {

namespace {
struct Row {
    Trouble trouble;
    Reason reason;
    QLatin1StringView code;
    const char16_t *sentence; ///< %1 is the host unless said otherwise
};

constexpr std::array<Row, 19> table{{
    {Trouble::NameNotFound, Reason::Unreachable, "NET-01"_L1,
        u"There is no host named %1. Check the subdomain and the network connection; nothing was sent."},
    {Trouble::Refused, Reason::Unreachable, "NET-02"_L1, u"%1 refuses connections; nothing was sent."},
    {Trouble::Handshake, Reason::Unreachable, "NET-03"_L1,
        u"No secure connection to %1 came about (TLS); nothing was sent."},
    {Trouble::NoConnection, Reason::Unreachable, "NET-04"_L1,
        u"No connection to %1 came about within %2 s; nothing was sent."},
    {Trouble::Proxy, Reason::Unreachable, "NET-05"_L1,
        u"The proxy between here and %1 does not let the request through; nothing was sent. Check the proxy settings."},
    {Trouble::NoNetwork, Reason::Unreachable, "NET-06"_L1,
        u"%1 cannot be reached from this network; nothing was sent."},
    {Trouble::NoAnswer, Reason::BrokenOff, "NET-07"_L1,
        u"The connection to %1 ended without an answer. The request may have arrived."},
    {Trouble::AnswerBrokeOff, Reason::BrokenOff, "NET-08"_L1,
        u"The answer of %1 broke off: %2. The request has arrived."},
    {Trouble::Deadline, Reason::TimedOut, "NET-09"_L1,
        u"%1 gave no complete answer within %2 s. The request may have arrived."},
    {Trouble::Redirect, Reason::Redirected, "NET-10"_L1,
        u"%1 points to another address, %2. This was not followed. Check the subdomain."},
    {Trouble::TooLarge, Reason::Unreadable, "NET-11"_L1, u"The answer of %1 is larger than %2 MiB and was cut off."},
    {Trouble::NotHttp, Reason::Unreadable, "NET-12"_L1,
        u"What came from %1 is no HTTP answer. The request may have arrived."},
    {Trouble::Damaged, Reason::Unreadable, "NET-13"_L1, u"The compressed answer of %1 is damaged."},
    {Trouble::LengthContradicts, Reason::Unreadable, "NET-14"_L1,
        u"The answer of %1 contradicts itself about its length (%2)."},
    {Trouble::PlainHttp, Reason::Unusable, "NET-15"_L1,
        u"%1 is no address to send to: it must begin with https://. Nothing was sent."},
    {Trouble::Untrusted, Reason::Unreachable, "NET-16"_L1,
        u"The certificate of %1 is not trusted by this computer (%2); nothing was sent. If your company inspects "
        u"secure connections, its own certificate must be installed here."},
    {Trouble::Expired, Reason::Unreachable, "NET-17"_L1, u"The certificate of %1 expired on %2; nothing was sent."},
    {Trouble::NotYetValid, Reason::Unreachable, "NET-18"_L1,
        u"The certificate of %1 is not valid before %2; nothing was sent. Check this computer's clock."},
    {Trouble::OtherHost, Reason::Unreachable, "NET-19"_L1,
        u"The certificate shown by %1 is for %2, not for this host; nothing was sent."},
}};
} // namespace

Failure failureFor(Trouble trouble, const QString &first, const QString &second)
{
    for (const Row &row : table) {
        if (row.trouble != trouble)
            continue;
        QString detail = QString::fromUtf16(row.sentence);
        detail = detail.contains(u"%2"_s) ? detail.arg(first, second) : detail.arg(first);
        return Failure{.reason = row.reason, .detail = detail, .code = row.code};
    }
    return Failure{.detail = first};
}

} // namespace journeyscope::http
