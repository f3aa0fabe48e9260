// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenkeeper.h"
#include "support/faketransport.h"
#include "support/testmain.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTimeZone>

#include <vector>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

namespace {
/// Stands still until it is moved.
class HandClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QCoro::Task<bool> sleep(std::chrono::milliseconds, std::stop_token) override { co_return true; }
    void advance(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 1, 31), QTime(10, 0), QTimeZone::UTC};
};
} // namespace

static QByteArray answer(const QByteArray &token, int life = 1080)
{
    return "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":" + QByteArray::number(life)
        + ",\"rest_instance_url\":\"http://127.0.0.1:1/\",\"soap_instance_url\":\"http://127.0.0.1:1/\"}";
}

class TokenKeeperTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<TokenKeeper> m_keeper;

    QString token()
    {
        const Look<AccessToken> look = QCoro::waitFor(m_keeper->token());
        return look.result ? look.result->token.reveal() : look.result.error().detail;
    }

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_clock = std::make_unique<HandClock>();
        const CredentialProfile profile{.name = u"Simulated"_s,
            .authUrl = QUrl(u"http://127.0.0.1:1/"_s),
            .clientId = u"id"_s,
            .kind = ProfileKind::Simulated};
        m_keeper = std::make_unique<TokenKeeper>(profile, Secret(u"client-secret"_s), *m_transport, *m_clock);
    }

    void cleanup()
    {
        m_keeper.reset();
        m_transport.reset();
    }

    void asksOnceForManyWaiters()
    {
        m_transport->willAnswer(200, answer("first"));
        std::vector<QCoro::Task<Look<AccessToken>>> waiting;
        for (int waiter = 0; waiter < 50; ++waiter)
            waiting.push_back(m_keeper->token());

        for (auto &task : waiting)
            QCOMPARE(QCoro::waitFor(std::move(task)).result->token.reveal(), u"first"_s);

        QCOMPARE(m_transport->requests().size(), 1);
    }

    void failureReachesAllWaitersAndIsNotKept()
    {
        m_transport->willFail(Reason::Unreachable, u"no network"_s);
        QCoro::Task<Look<AccessToken>> first = m_keeper->token();
        QCoro::Task<Look<AccessToken>> second = m_keeper->token();
        QCOMPARE(QCoro::waitFor(std::move(first)).result.error().reason, Reason::Unreachable);
        QCOMPARE(QCoro::waitFor(std::move(second)).result.error().reason, Reason::Unreachable);
        QCOMPARE(m_transport->requests().size(), 1);

        m_transport->willAnswer(200, answer("later"));
        QCOMPARE(token(), u"later"_s);
    }

    void isRenewedThreeMinutesBeforeItsEnd()
    {
        m_transport->willAnswer(200, answer("first", 1080));
        m_transport->willAnswer(200, answer("second", 1080));
        QCOMPARE(token(), u"first"_s);

        m_clock->advance(1080 - 181);
        QCOMPARE(token(), u"first"_s);
        m_clock->advance(1);
        QCOMPARE(token(), u"second"_s);
        QCOMPARE(m_transport->requests().size(), 2);
    }

    void shortLivedTokenServesHalfItsLife()
    {
        m_transport->willAnswer(200, answer("first", 60));
        m_transport->willAnswer(200, answer("second", 60));
        QCOMPARE(token(), u"first"_s);

        m_clock->advance(29);
        QCOMPARE(token(), u"first"_s);
        m_clock->advance(1);
        QCOMPARE(token(), u"second"_s);
    }

    void isNotTrustedWhenTheClockWasPutBack()
    {
        m_transport->willAnswer(200, answer("first"));
        m_transport->willAnswer(200, answer("second"));
        QCOMPARE(token(), u"first"_s);

        m_clock->advance(-3600);
        QCOMPARE(token(), u"second"_s);
    }

    void thousandCallsNeedOneTokenPerLife()
    {
        for (int life = 0; life < 20; ++life)
            m_transport->willAnswer(200, answer("t" + QByteArray::number(life), 1080));

        for (int call = 0; call < 1000; ++call) {
            QVERIFY(token().startsWith(u't'));
            m_clock->advance(9);
        }

        QCOMPARE(m_transport->requests().size(), 10); // 9000 s, 900 s each
    }

    void forgetsOnlyTheRefusedOne()
    {
        m_transport->willAnswer(200, answer("first"));
        m_transport->willAnswer(200, answer("second"));
        QCOMPARE(token(), u"first"_s);

        m_keeper->forget(Secret(u"another"_s));
        QCOMPARE(token(), u"first"_s);
        m_keeper->forget(Secret(u"first"_s));
        QCOMPARE(token(), u"second"_s);
        m_keeper->forget(Secret(u"first"_s)); // a late 401 of the old one
        QCOMPARE(token(), u"second"_s);
        QCOMPARE(m_transport->requests().size(), 2);
    }

    void tellsOfChanges()
    {
        QSignalSpy changed(m_keeper.get(), &TokenKeeper::changed);
        m_transport->willAnswer(200, answer("first"));
        m_transport->willAnswer(401, "{\"error\":\"invalid_client\"}");

        (void)token();
        QCOMPARE(changed.size(), 1);
        m_keeper->forget(Secret(u"first"_s));
        QCOMPARE(changed.size(), 2);
        (void)token();
        QCOMPARE(changed.size(), 3);
    }

    void looksAtTheRequestThatGaveTheToken()
    {
        m_transport->willAnswer(200, answer("first"));
        (void)token();

        const Look<AccessToken> look = QCoro::waitFor(m_keeper->token());

        QCOMPARE(look.seen.request, u"POST /v2/token"_s);
        QCOMPARE(look.seen.status, 200);
        QCOMPARE(look.seen.exchange, 1);
        QCOMPARE(look.result->signIn.expiresAt, m_clock->now().addSecs(1080));
    }

    void waitersEndWhenTheKeeperGoes()
    {
        m_transport->willAnswer(200, answer("first"));
        QCoro::Task<Look<AccessToken>> pending = m_keeper->token();

        m_keeper.reset();
        m_clock.reset();
        const Look<AccessToken> look = QCoro::waitFor(std::move(pending));

        QCOMPARE(look.result.error().reason, Reason::Withdrawn);
    }

    void listenerMayDeleteTheKeeper()
    {
        m_transport->willAnswer(200, answer("first"));
        connect(m_keeper.get(), &TokenKeeper::changed, this, [this] { m_keeper.reset(); });

        const Look<AccessToken> look = QCoro::waitFor(m_keeper->token());

        QVERIFY(look.result);
        QVERIFY(!m_keeper);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TokenKeeperTest)
#include "tokenkeepertest.moc"
