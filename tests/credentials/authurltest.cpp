// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/credentialprofile.h"
#include "support/testmain.h"

using namespace journeyscope;
using namespace Qt::StringLiterals;

static const auto tenant = u"https://mc563885gzs27c5t9-63k636tzgm.auth.marketingcloudapis.com/"_s;

class AuthUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const QString &typed, const QString &url) {
            QTest::newRow(name) << typed << url;
        };

        row("subdomain of 28", u"mc563885gzs27c5t9-63k636tzgm"_s, tenant);
        row("older, shorter subdomain", u"mcabc12"_s, u"https://mcabc12.auth.marketingcloudapis.com/"_s);
        row("one character", u"m"_s, u"https://m.auth.marketingcloudapis.com/"_s);
        row("upper case", u"MC563885GZS27C5T9-63K636TZGM"_s, tenant);
        row("spaces around", u"  mc563885gzs27c5t9-63k636tzgm \t"_s, tenant);
        row("line break after", u"mc563885gzs27c5t9-63k636tzgm\n"_s, tenant);
        row("no-break space around", u"\u00a0mc563885gzs27c5t9-63k636tzgm\u00a0"_s, tenant);
        row("host", u"mc563885gzs27c5t9-63k636tzgm.auth.marketingcloudapis.com"_s, tenant);
        row("host with slash", u"mc563885gzs27c5t9-63k636tzgm.auth.marketingcloudapis.com/"_s, tenant);
        row("host with port", u"mc563885gzs27c5t9-63k636tzgm.auth.marketingcloudapis.com:443"_s, tenant);
        row("full address", tenant, tenant);
        row("full address without slash", tenant.chopped(1), tenant);
        row("upper-case scheme", u"HTTPS"_s + tenant.mid(5), tenant);
        row("token address", tenant + u"v2/token"_s, tenant);
        row("token address with slash", tenant + u"v2/token/"_s, tenant);
        row("version only", tenant + u"v2"_s, tenant);
        row("REST address", u"https://mc563885gzs27c5t9-63k636tzgm.rest.marketingcloudapis.com/"_s, tenant);
        row("REST host", u"mc563885gzs27c5t9-63k636tzgm.rest.marketingcloudapis.com"_s, tenant);
        row("SOAP address", u"https://mc563885gzs27c5t9-63k636tzgm.soap.marketingcloudapis.com/Service.asmx"_s, tenant);
        row("loopback", u"http://127.0.0.1:8080/"_s, u"http://127.0.0.1:8080/"_s);
        row("loopback without slash", u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080/"_s);
        row("loopback without scheme", u"127.0.0.1:8080"_s, u"http://127.0.0.1:8080/"_s);
        row("loopback by name", u"http://localhost:8080/"_s, u"http://localhost:8080/"_s);
        row("loopback of IPv6", u"http://[::1]:8080/"_s, u"http://[::1]:8080/"_s);
        row("loopback token address", u"http://127.0.0.1:8080/v2/token"_s, u"http://127.0.0.1:8080/"_s);
        row("loopback with TLS", u"https://127.0.0.1:8443/"_s, u"https://127.0.0.1:8443/"_s);
    }

    void understands()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);

        const Result<QUrl> result = authUrlFrom(typed);

        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->toString(), url);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };

        row("nothing", u""_s);
        row("only spaces", u"   "_s);
        row("space inside", u"mc563885 gzs27c5t9"_s);
        row("two lines", u"mcabc\nmcdef"_s);
        row("at sign", u"user@mcabc12"_s);
        row("user in the address", u"https://user:word@mcabc12.auth.marketingcloudapis.com/"_s);
        row("tenant as user of another host", u"https://mcabc12.auth.marketingcloudapis.com@evil.example.com/"_s);
        row("underscore", u"mc_abc"_s);
        row("leading hyphen", u"-mcabc"_s);
        row("trailing hyphen", u"mcabc-"_s);
        row("64 characters", QString(64, u'm'));
        row("umlaut", u"mcäbc"_s);
        row("Cyrillic letter", u"m\u0441abc12"_s);
        row("Kelvin sign", u"mc63\u212a636"_s);
        row("long s in the host", u"https://mcabc12.re\u017ft.marketingcloudapis.com/"_s);
        row("zero-width space", u"mcabc\u200b12"_s);
        row("NUL", QString(u"mcabc"_s + QChar(0) + u"12"_s));
        row("percent", u"mcabc%2e12"_s);
        row("backslash", u"https:\\\\mcabc12.auth.marketingcloudapis.com"_s);
        row("http", u"http://mcabc12.auth.marketingcloudapis.com/"_s);
        row("ftp", u"ftp://mcabc12.auth.marketingcloudapis.com/"_s);
        row("javascript", u"javascript:alert(1)"_s);
        row("odd port", u"https://mcabc12.auth.marketingcloudapis.com:8443/"_s);
        row("port out of range", u"http://127.0.0.1:70000/"_s);
        row("port 0", u"http://127.0.0.1:0/"_s);
        row("query", u"https://mcabc12.auth.marketingcloudapis.com/?a=b"_s);
        row("fragment", u"https://mcabc12.auth.marketingcloudapis.com/#a"_s);
        row("other path", u"https://mcabc12.auth.marketingcloudapis.com/v2/authorize"_s);
        row("path of a REST call", u"https://mcabc12.rest.marketingcloudapis.com/interaction/v1/events"_s);
        row("no subdomain", u"auth.marketingcloudapis.com"_s);
        row("empty subdomain", u"https://.auth.marketingcloudapis.com/"_s);
        row("two subdomains", u"https://a.b.auth.marketingcloudapis.com/"_s);
        row("no service", u"https://mcabc12.marketingcloudapis.com/"_s);
        row("other service", u"https://mcabc12.mail.marketingcloudapis.com/"_s);
        row("look-alike suffix", u"https://mcabc12.auth.marketingcloudapis.com.example.com/"_s);
        row("look-alike domain", u"https://mcabc12.auth.evilmarketingcloudapis.com/"_s);
        row("final dot", u"https://mcabc12.auth.marketingcloudapis.com./"_s);
        row("legacy host", u"https://auth.exacttargetapis.com/v1/requestToken"_s);
        row("log-in page", u"https://mc.exacttarget.com/"_s);
        row("foreign host", u"https://example.com/"_s);
        row("address of the network", u"http://192.168.1.7:8080/"_s);
        row("every address", u"http://0.0.0.0:8080/"_s);
        row("loopback look-alike", u"http://127.0.0.1.example.com/"_s);
        row("name without a dot", u"http://intranet/"_s);
        row("path on loopback", u"http://127.0.0.1:8080/other"_s);
        row("a sentence", u"see https://mcabc12.auth.marketingcloudapis.com/"_s);
    }

    void refuses()
    {
        QFETCH(QString, typed);

        const Result<QUrl> result = authUrlFrom(typed);

        QVERIFY2(!result, result ? qPrintable(result->toString()) : "");
        QCOMPARE(result.error().reason, Reason::Unusable);
        QVERIFY(result.error().detail.size() > 20);
    }

    void whatItGivesItUnderstands()
    {
        const Result<QUrl> once = authUrlFrom(u"mcabc12"_s);
        const Result<QUrl> twice = authUrlFrom(once->toString());

        QCOMPARE(*once, *twice);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, AuthUrlTest)
#include "authurltest.moc"
