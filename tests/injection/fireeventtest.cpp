// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "injection/fireevent.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

using Why = std::optional<Reason>;

class FireEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheBodyByteForByte();
    void readsAnswer_data();
    void readsAnswer();
    void namesTheStateOfDelivery_data();
    void namesTheStateOfDelivery();
    void aFailedSignInMeansNotSent_data();
    void aFailedSignInMeansNotSent();
    void everyStateHasItsWord();
};

void FireEventTest::sendsTheBodyByteForByte()
{
    const QByteArray body = "{ \"ContactKey\":\"k\u00e4se\",\r\n \"Data\": {\"b\":1.10, \"a\":1e400} }"_ba;

    const TenantRequest request = FireEvent {.body = body}.request();

    QCOMPARE(request.method, http::Method::Post);
    QCOMPARE(request.path, "/interaction/v1/events"_ba);
    QCOMPARE(request.body, body);
}

void FireEventTest::readsAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Why>("reason");

    const auto receipt = R"({"eventInstanceId":"7f3c0000-0000-4000-8000-0000000000e7"})"_ba;
    QTest::newRow("created") << 201 << receipt << Why();
    QTest::newRow("older pages say 200") << 200 << receipt << Why();
    QTest::newRow("member in another case") << 201 << R"({"EventInstanceId":"7f3c0000-0000-4000-8000-0000000000e7"})"_ba << Why();
    QTest::newRow("without id") << 201 << "{}"_ba << Why(Reason::Unreadable);
    QTest::newRow("id is null") << 201 << R"({"eventInstanceId":null})"_ba << Why(Reason::Unreadable);
    QTest::newRow("empty body") << 201 << QByteArray() << Why(Reason::Unreadable);
    QTest::newRow("cut body") << 201 << receipt.first(20) << Why(Reason::Unreadable);
    QTest::newRow("web page") << 200 << "<html><body>Sign in</body></html>"_ba << Why(Reason::Unreadable);
    QTest::newRow("declined") << 400 << R"({"message":"unknown key","errorcode":30003})"_ba << Why(Reason::Rejected);
    QTest::newRow("scope missing") << 403 << R"({"message":"Insufficient privileges","errorcode":20002})"_ba << Why(Reason::NotPermitted);
    QTest::newRow("throttled") << 429 << R"({"message":"slow down","errorcode":50200})"_ba << Why(Reason::Throttled);
    QTest::newRow("out of order") << 503 << QByteArray() << Why(Reason::TenantFault);
}

void FireEventTest::readsAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Why, reason);

    const auto read = FireEvent {}.read(http::Answer {.status = status, .headers = {}, .body = body});

    QCOMPARE(read ? Why() : Why(read.error().reason), reason);
    if (read)
        QCOMPARE(read->eventInstanceId, u"7f3c0000-0000-4000-8000-0000000000e7"_s);
    else
        QCOMPARE(read.error().status, status);
}

static Look<EventReceipt> failedLook(Reason reason, int status, const QString &request = u"POST /interaction/v1/events"_s)
{
    return {Seen {.request = request, .status = status, .at = {}, .until = {}},
        std::unexpected(Failure {.reason = reason, .detail = {}, .status = status})};
}

/// The rows are those of the project's table of delivery faults.
void FireEventTest::namesTheStateOfDelivery_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<DeliveryState>("state");

    QTest::newRow("closed with no answer") << Reason::BrokenOff << 0 << DeliveryState::Unknown;
    QTest::newRow("reset after the body") << Reason::BrokenOff << 0 << DeliveryState::Unknown;
    QTest::newRow("answer is not HTTP") << Reason::Unreadable << 0 << DeliveryState::Unknown;
    QTest::newRow("201, body cut short") << Reason::BrokenOff << 201 << DeliveryState::AcceptedReceiptIncomplete;
    QTest::newRow("201, body late") << Reason::TimedOut << 201 << DeliveryState::AcceptedReceiptIncomplete;
    QTest::newRow("201, body unreadable") << Reason::Unreadable << 201 << DeliveryState::AcceptedReceiptIncomplete;
    QTest::newRow("200, no receipt id") << Reason::Unreadable << 200 << DeliveryState::AcceptedReceiptIncomplete;
    QTest::newRow("299 is still a success") << Reason::Unreadable << 299 << DeliveryState::AcceptedReceiptIncomplete;
    QTest::newRow("no answer at all") << Reason::TimedOut << 0 << DeliveryState::Unknown;
    QTest::newRow("nothing could be sent") << Reason::Unreachable << 0 << DeliveryState::NotSent;
    QTest::newRow("broke while sending") << Reason::BrokenOff << 0 << DeliveryState::Unknown;
    QTest::newRow("500") << Reason::TenantFault << 500 << DeliveryState::Unknown;
    QTest::newRow("502") << Reason::TenantFault << 502 << DeliveryState::Unknown;
    QTest::newRow("503 asks to wait") << Reason::TenantFault << 503 << DeliveryState::Unknown;
    QTest::newRow("429 asks to wait") << Reason::Throttled << 429 << DeliveryState::Rejected;
    QTest::newRow("redirected") << Reason::Redirected << 302 << DeliveryState::Rejected;
    QTest::newRow("401 with a fresh token") << Reason::SignInRefused << 401 << DeliveryState::Rejected;
    QTest::newRow("400") << Reason::Rejected << 400 << DeliveryState::Rejected;
    QTest::newRow("403") << Reason::NotPermitted << 403 << DeliveryState::Rejected;
    QTest::newRow("404") << Reason::NotFound << 404 << DeliveryState::Rejected;
    QTest::newRow("given up by us while under way") << Reason::Withdrawn << 0 << DeliveryState::Unknown;
    QTest::newRow("no such profile") << Reason::Unusable << 0 << DeliveryState::NotSent;
}

void FireEventTest::namesTheStateOfDelivery()
{
    QFETCH(Reason, reason);
    QFETCH(int, status);
    QFETCH(DeliveryState, state);

    QCOMPARE(deliveryStateOf(failedLook(reason, status)), state);
    QCOMPARE(deliveryStateOf(Look<EventReceipt> {{}, EventReceipt {.eventInstanceId = u"e-7"_s}}), DeliveryState::Accepted);
}

void FireEventTest::aFailedSignInMeansNotSent_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("status");

    QTest::newRow("refused") << Reason::SignInRefused << 401;
    QTest::newRow("hangs") << Reason::TimedOut << 0;
    QTest::newRow("out of order") << Reason::TenantFault << 500;
    QTest::newRow("answers nonsense") << Reason::Unreadable << 200;
    QTest::newRow("unreachable") << Reason::Unreachable << 0;
}

void FireEventTest::aFailedSignInMeansNotSent()
{
    QFETCH(Reason, reason);
    QFETCH(int, status);

    QCOMPARE(deliveryStateOf(failedLook(reason, status, u"POST /v2/token"_s)), DeliveryState::NotSent);
}

void FireEventTest::everyStateHasItsWord()
{
    for (int number = 0; number <= int(DeliveryState::Unknown); ++number) {
        const auto state = DeliveryState(number);
        QVERIFY(!deliveryStateTitle(state).isEmpty());
        QCOMPARE(deliveryStateFromWord(deliveryStateWord(state)), state);
    }
    QCOMPARE(deliveryStateWord(DeliveryState::AcceptedReceiptIncomplete), u"accepted-receipt-incomplete"_s);
    QVERIFY(!deliveryStateFromWord(u"sent").has_value());
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::FireEventTest)
#include "fireeventtest.moc"
