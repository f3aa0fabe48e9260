// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/webpage.h"
#include "support/testmain.h"

using namespace journeyscope::http;
using namespace Qt::StringLiterals;

class WebPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesPages_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<std::optional<QString>>("title");
        using Title = std::optional<QString>;
        const auto row = [](const char *name, const char *type, const char *body, const Title &title) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(body) << title;
        };
        row("page", "text/html; charset=utf-8", "<!DOCTYPE html><html><head><title> Sign\n in </title>", u"Sign in"_s);
        row("page without a type", "", "\n <HTML><TITLE>Gateway</TITLE>", u"Gateway"_s);
        row("page without a title", "text/html", "<html><body>no</body>", u""_s);
        row("title with attributes", "text/html", "<html><title lang=en>Wait</title>", u"Wait"_s);
        row("json under a page's type", "text/html", "{\"title\":1}", {});
        row("soap", "text/xml", "<?xml version=\"1.0\"?><soap:Envelope></soap:Envelope>", {});
        row("plain text", "text/plain", "Bad Request", {});
        row("nothing", "text/html", "", {});
    }

    void recognisesPages()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(std::optional<QString>, title);

        QCOMPARE(webPageTitle({.status = 200, .headers = {{"Content-Type", type}}, .body = body}), title);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, WebPageTest)
#include "webpagetest.moc"
