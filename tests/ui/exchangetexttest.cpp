// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/traffic/exchangetext.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace journeyscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ExchangeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_exchange = {};
        m_exchange.number = 3;
        m_exchange.method = http::Method::Post;
        m_exchange.url = QUrl(u"https://mctest.rest.example.com/interaction/v1/events"_s);
        m_exchange.at = QDateTime(QDate(2026, 3, 3), QTime(14, 0), QTimeZone::UTC);
        m_exchange.until = m_exchange.at.addMSecs(120);
        m_exchange.status = 201;
    }

    void saysOnlyPhasesThatHappened()
    {
        m_exchange.phases.connect = 2500us;
        m_exchange.phases.wait = 100ms;

        QCOMPARE(exchangePhases(m_exchange), u"120 ms (connect 2.5 ms · wait 100 ms)"_s);
    }

    void laysOutJsonAndKeepsNumbers()
    {
        m_exchange.answerBody = R"({"total":1.10,"id":12345678901234567890})";
        const QString text = exchangeText(m_exchange);

        QVERIFY2(text.contains(u"1.10"_s) && text.contains(u"12345678901234567890"_s), qPrintable(text));
        QVERIFY(text.count(u'\n') > 4);
    }

    void saysWhyThereIsNoAnswer()
    {
        m_exchange.status = 0;
        m_exchange.failure = Failure {.reason = Reason::Unreachable, .detail = u"The host name is not known."_s};

        QVERIFY(exchangeText(m_exchange).contains(u"The host name is not known."_s));
    }

    void cutsWhatIsTooLongToRead()
    {
        m_exchange.answerBody = QByteArray(5'000'000, 'x');

        QVERIFY(exchangeText(m_exchange).size() < 300'000);
        QVERIFY(exchangeText(m_exchange).contains(u"5000000 bytes"_s));
    }

private:
    http::Exchange m_exchange;
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ExchangeTextTest)
#include "exchangetexttest.moc"
