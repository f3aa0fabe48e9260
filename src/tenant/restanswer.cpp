// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenant/restanswer.h"

#include "foundation/masking.h"
#include "http/statusfailure.h"
#include "http/webpage.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {
/// What an error envelope says, whichever dialect it is in.
struct Complaint {
    QStringList words; ///< each sentence once
    int errorCode = 0;
    std::optional<qint64> retryAfter; ///< seconds

    void add(const QString &sentence)
    {
        const QString trimmed = sentence.simplified();
        if (!trimmed.isEmpty() && !words.contains(trimmed))
            words.append(trimmed);
    }
};
} // namespace

/// The first of @p names that is there, as text.
static QString firstText(const Json &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QString text = textOf(object, name);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

static int errorCodeOf(const Json &object)
{
    for (const QLatin1StringView name : {"errorcode"_L1, "resultCode"_L1}) {
        if (const auto code = integerOf(object, name); code && *code == qint64(int(*code)))
            return int(*code);
    }
    return 0;
}

static void readEntry(const Json &entry, Complaint &complaint)
{
    complaint.add(entry.is_string()
            ? scalarText(entry)
            : firstText(entry,
                {"message"_L1, "errorDetail"_L1, "errorMessage"_L1, "error_description"_L1, "title"_L1, "error"_L1}));
    if (complaint.errorCode == 0)
        complaint.errorCode = errorCodeOf(entry);
}

static Complaint complaintOf(const Json &body)
{
    Complaint complaint;
    if (!body.is_object())
        return complaint;
    readEntry(body, complaint);
    complaint.retryAfter = integerOf(body, "retryAfter"_L1);
    static constexpr int mostWords = 5;
    for (const QLatin1StringView list :
        {"validationErrors"_L1, "additionalErrors"_L1, "errors"_L1, "resultMessages"_L1}) {
        const Json &entries = member(body, list);
        if (!entries.is_array())
            continue;
        for (const Json &entry : entries.array_range()) {
            if (complaint.words.size() < mostWords)
                readEntry(entry, complaint);
        }
    }
    return complaint;
}

static Failure unreadable(const http::Answer &answer, const QString &detail, const QString &code)
{
    return Failure{.reason = Reason::Unreadable, .detail = detail, .status = answer.status, .code = code};
}

static Failure webPageFailure(const http::Answer &answer, const QString &title)
{
    const QString named = title.isEmpty() ? QString() : u" (“%1”)"_s.arg(quoted(title, 100));
    return unreadable(answer,
        u"A web page came instead of data%1, with status %2. A proxy or a sign-in page may stand in between."_s
            .arg(named)
            .arg(answer.status),
        u"REST-02"_s);
}

Failure restFailure(const http::Answer &answer)
{
    if (const auto title = http::webPageTitle(answer)) {
        Failure failure = webPageFailure(answer, *title);
        // A maintenance page is the tenant's own fault, and a retry may help.
        if (answer.status >= 500)
            failure.reason = Reason::TenantFault;
        return failure;
    }
    const Result<Json> body = parseJson(answer.body);
    const Complaint complaint = body ? complaintOf(*body) : Complaint();
    const QString words =
        body ? complaint.words.join(u" · "_s) : QString::fromUtf8(answer.body.left(2000)).simplified();

    Failure failure = http::statusFailure(answer, words);
    failure.errorCode = complaint.errorCode;
    const bool mayWait = failure.reason == Reason::Throttled || failure.reason == Reason::TenantFault;
    if (mayWait && !failure.retryAfter && complaint.retryAfter)
        failure.retryAfter = std::chrono::seconds(std::clamp<qint64>(*complaint.retryAfter, 0, 3600));
    return failure;
}

static bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

/// An error inside a 2xx answer: these services say it with a code that is not 0.
static std::optional<Failure> hiddenFailure(const http::Answer &answer, const Json &body)
{
    const std::optional<qint64> code = integerOf(body, "errorcode"_L1);
    if (!code || *code == 0)
        return {};
    const Complaint complaint = complaintOf(body);
    return Failure{
        .reason = Reason::Rejected,
        .detail = u"The tenant answered %1, but with an error (%2): “%3”"_s.arg(answer.status)
                      .arg(*code)
                      .arg(quoted(complaint.words.join(u" · "_s))),
        .status = answer.status,
        .errorCode = complaint.errorCode,
        .code = u"REST-04"_s,
    };
}

Result<Json> restJson(const http::Answer &answer)
{
    if (answer.status < 200 || answer.status >= 300)
        return std::unexpected(restFailure(answer));
    if (answer.body.trimmed().isEmpty())
        return std::unexpected(
            unreadable(answer, u"The answer was empty, though its status was %1."_s.arg(answer.status), u"REST-01"_s));
    if (const auto title = http::webPageTitle(answer))
        return std::unexpected(webPageFailure(answer, *title));
    if (!isUtf8(answer.body))
        return std::unexpected(unreadable(answer, u"The answer is not UTF-8 text."_s, u"REST-03"_s));

    const bool hasMarkOrder = answer.body.startsWith("\xef\xbb\xbf");
    Result<Json> body = parseJson(hasMarkOrder ? answer.body.sliced(3) : answer.body);
    if (!body) {
        Failure failure = body.error();
        failure.status = answer.status;
        return std::unexpected(failure);
    }
    if (const auto hidden = hiddenFailure(answer, *body))
        return std::unexpected(*hidden);
    return body;
}

} // namespace journeyscope
