// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/replyoutcome.h"
#include "support/testmain.h"

using namespace journeyscope;
using namespace journeyscope::http;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static ReplyOutcome outcome(QNetworkReply::NetworkError error, int status = 0)
{
    ReplyOutcome outcome;
    outcome.host = u"tenant.example.com"_s;
    outcome.error = error;
    outcome.status = status;
    outcome.mayHaveSent = status != 0;
    outcome.deadline = 60s;
    return outcome;
}

class ReplyOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheTrouble_data()
    {
        QTest::addColumn<ReplyOutcome>("outcome");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const ReplyOutcome &what, const QString &code, Reason reason) {
            QTest::newRow(name) << what << code << reason;
        };
        const auto sent = [](ReplyOutcome what) {
            what.mayHaveSent = true;
            return what;
        };

        row("name", outcome(QNetworkReply::HostNotFoundError), u"NET-01"_s, Reason::Unreachable);
        row("refused", outcome(QNetworkReply::ConnectionRefusedError), u"NET-02"_s, Reason::Unreachable);
        row("handshake", outcome(QNetworkReply::SslHandshakeFailedError), u"NET-03"_s, Reason::Unreachable);
        row("timeout of the connection", outcome(QNetworkReply::TimeoutError), u"NET-04"_s, Reason::Unreachable);
        row("proxy refused", outcome(QNetworkReply::ProxyConnectionRefusedError), u"NET-05"_s, Reason::Unreachable);
        row("proxy not found", outcome(QNetworkReply::ProxyNotFoundError), u"NET-05"_s, Reason::Unreachable);
        row("proxy wants a password", outcome(QNetworkReply::ProxyAuthenticationRequiredError), u"NET-05"_s,
            Reason::Unreachable);
        row("no network", outcome(QNetworkReply::UnknownNetworkError), u"NET-06"_s, Reason::Unreachable);
        row("closed", outcome(QNetworkReply::RemoteHostClosedError), u"NET-07"_s, Reason::BrokenOff);
        row("closed after sending", sent(outcome(QNetworkReply::RemoteHostClosedError)), u"NET-07"_s,
            Reason::BrokenOff);
        row("cannot send again", sent(outcome(QNetworkReply::ContentReSendError)), u"NET-07"_s, Reason::BrokenOff);
        row("refused, but after sending", sent(outcome(QNetworkReply::ConnectionRefusedError)), u"NET-07"_s,
            Reason::BrokenOff);
        row("no name, but after sending", sent(outcome(QNetworkReply::HostNotFoundError)), u"NET-07"_s,
            Reason::BrokenOff);
        row("not http", sent(outcome(QNetworkReply::ProtocolFailure)), u"NET-12"_s, Reason::Unreadable);
        row("broken answer", outcome(QNetworkReply::ContentReSendError, 201), u"NET-08"_s, Reason::BrokenOff);
        row("closed in the answer", outcome(QNetworkReply::RemoteHostClosedError, 404), u"NET-08"_s, Reason::BrokenOff);
        row("redirect", outcome(QNetworkReply::NoError, 302), u"NET-10"_s, Reason::Redirected);
    }

    void namesTheTrouble()
    {
        QFETCH(ReplyOutcome, outcome);
        QFETCH(QString, code);
        QFETCH(Reason, reason);

        const std::optional<Failure> failure = failureOf(outcome);

        QVERIFY(failure);
        QCOMPARE(failure->code, code);
        QCOMPARE(failure->reason, reason);
        QCOMPARE(failure->status, outcome.status);
        QVERIFY(failure->detail.contains(u"tenant.example.com"_s));
        QVERIFY(!failure->detail.contains(u'%'));
        if (reason == Reason::Unreachable)
            QVERIFY2(failure->detail.contains(u"nothing was sent"_s), qPrintable(failure->detail));
    }

    void deadlineTellsSentFromUnsent()
    {
        ReplyOutcome late = outcome(QNetworkReply::OperationCanceledError);
        late.isOverDeadline = true;
        QCOMPARE(failureOf(late)->code, u"NET-04"_s);

        late.mayHaveSent = true;
        QCOMPARE(failureOf(late)->reason, Reason::TimedOut);
        QVERIFY(failureOf(late)->detail.contains(u"within 60 s"_s));
    }

    void errorsOfStatusAreCompleteAnswers()
    {
        for (const auto &[error, status] : {std::pair{QNetworkReply::ContentNotFoundError, 404},
                 {QNetworkReply::ProtocolInvalidOperationError, 400}, {QNetworkReply::AuthenticationRequiredError, 401},
                 {QNetworkReply::UnknownContentError, 429}, {QNetworkReply::UnknownServerError, 502}})
            QVERIFY(!failureOf(outcome(error, status)));
        QVERIFY(failureOf(outcome(QNetworkReply::UnknownContentError, 200)));
    }

    void lengthsAreCompared()
    {
        ReplyOutcome answer = outcome(QNetworkReply::NoError, 200);
        answer.contentLengths = {"10"};
        answer.received = 10;
        QVERIFY(!failureOf(answer));
        answer.contentLengths = {"10, 10", "10"};
        QVERIFY(!failureOf(answer));

        answer.received = 9;
        QCOMPARE(failureOf(answer)->code, u"NET-08"_s);
        answer.contentLengths = {"10", "11"};
        QCOMPARE(failureOf(answer)->code, u"NET-14"_s);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ReplyOutcomeTest)
#include "replyoutcometest.moc"
