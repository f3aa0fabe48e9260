// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/instanceurl.h"
#include "support/testmain.h"

using namespace journeyscope;
using namespace Qt::StringLiterals;

static CredentialProfile real()
{
    return {.authUrl = QUrl(u"https://mcabc12.auth.marketingcloudapis.com/"_s), .kind = ProfileKind::Sandbox};
}

static CredentialProfile simulated()
{
    return {.authUrl = QUrl(u"http://127.0.0.1:8080/"_s), .kind = ProfileKind::Simulated};
}

class InstanceUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheTenantsOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const QString &text, const QString &url) {
            QTest::newRow(name) << text << url;
        };
        const auto rest = u"https://mcabc12.rest.marketingcloudapis.com/"_s;
        row("full address", rest, rest);
        row("without slash", rest.chopped(1), rest);
        row("bare host", u"mcabc12.rest.marketingcloudapis.com"_s, rest);
        row("usual port", u"https://mcabc12.rest.marketingcloudapis.com:443/"_s, rest);
        row("spaces around", u" mcabc12.rest.marketingcloudapis.com "_s, rest);
        row("SOAP service", u"https://mcabc12.soap.marketingcloudapis.com/Service.asmx"_s,
            u"https://mcabc12.soap.marketingcloudapis.com/"_s);
    }

    void acceptsTheTenantsOwn()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);

        QCOMPARE(instanceUrl(real(), text), QUrl(url));
    }

    void refusesForeignOnes_data()
    {
        QTest::addColumn<QString>("text");
        int number = 0;
        for (const QString &text :
            {u"https://evil.example.com/"_s, u"https://mcabc12.rest.marketingcloudapis.com.evil.example.com/"_s,
                u"https://evilmarketingcloudapis.com/"_s, u"https://marketingcloudapis.com/"_s,
                u"https://x@mcabc12.rest.marketingcloudapis.com/"_s,
                u"https://mcabc12.rest.marketingcloudapis.com@evil.example.com/"_s,
                u"https://evil.example.com/.marketingcloudapis.com"_s,
                u"https://evil.example.com#.marketingcloudapis.com"_s,
                u"https://evil.example.com?.marketingcloudapis.com"_s,
                u"https://evil.example.com\\.marketingcloudapis.com"_s,
                u"http://mcabc12.rest.marketingcloudapis.com/"_s,
                u"https://mcabc12.rest.marketingcloudapis.com:8443/"_s,
                u"https://mcabc12.rest.marketingcloudap\u0131s.com/"_s,
                u"https://mcabc12\u3002rest.marketingcloudapis.com/"_s,
                u"https://mcabc12.rest.marketingcloudapis.com/x/y"_s, u"//mcabc12.rest.marketingcloudapis.com/"_s,
                u"file:///mcabc12.rest.marketingcloudapis.com/"_s, u"https://127.0.0.1:8080/"_s, u"http://localhost/"_s,
                u"https://-.marketingcloudapis.com/"_s, u""_s,
                u"https://mcabc12.rest.marketingcloudapis.com/\nHost: evil.example.com"_s})
            QTest::addRow("%d", ++number) << text;
    }

    void refusesForeignOnes()
    {
        QFETCH(QString, text);

        QVERIFY(!instanceUrl(real(), text));
    }

    void simulatedTenantStaysOnLoopback()
    {
        QCOMPARE(instanceUrl(simulated(), u"http://127.0.0.1:8081"_s), QUrl(u"http://127.0.0.1:8081/"_s));
        QCOMPARE(instanceUrl(simulated(), u"http://localhost:8081/rest/"_s), QUrl(u"http://localhost:8081/rest/"_s));
        QCOMPARE(instanceUrl(simulated(), u"127.0.0.1:8081"_s), QUrl(u"http://127.0.0.1:8081/"_s));
        QCOMPARE(instanceUrl(simulated(), u"http://[::1]:8081/"_s), QUrl(u"http://[::1]:8081/"_s));
        for (const QString &text : {u"https://mcabc12.rest.marketingcloudapis.com/"_s,
                 u"http://127.0.0.1.example.com/"_s, u"http://x@127.0.0.1/"_s, u"http://127.0.0.1@example.com/"_s,
                 u"ftp://127.0.0.1/"_s, u"http://192.168.1.7/"_s})
            QVERIFY2(!instanceUrl(simulated(), text), qPrintable(text));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, InstanceUrlTest)
#include "instanceurltest.moc"
