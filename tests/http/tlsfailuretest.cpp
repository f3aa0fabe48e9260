// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/networktransport.h"
#include "http/trafficlog.h"
#include "support/faultserver.h"
#include "support/testmain.h"

#include <QCoroTask>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What is wrong with a tenant's certificate, and that a tenant that cannot prove who it is gets not one byte.
class TlsFailureTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// A self-signed certificate, made by the openssl program with @p options. Null when it cannot.
    QSslConfiguration selfSigned(const QStringList &options) const
    {
        QProcess openssl;
        openssl.start(u"openssl"_s,
            QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                u"/CN=tenant.example.com"_s, u"-keyout"_s, file(u"key.pem"_s), u"-out"_s, file(u"certificate.pem"_s)}
                + options);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            return {};
        QFile key(file(u"key.pem"_s));
        key.open(QIODevice::ReadOnly);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        tls.setLocalCertificateChain(QSslCertificate::fromPath(file(u"certificate.pem"_s)));
        return tls;
    }

    static http::Delivery send(const QUrl &url)
    {
        http::TrafficLog log;
        http::NetworkTransport transport(log);
        return QCoro::waitFor(transport.send({.method = http::Method::Post,
            .url = url,
            .headers = {{"Authorization", "Bearer x"}},
            .body = "{}",
            .deadline = 5s}));
    }

private Q_SLOTS:
    void distrustedCertificateGetsNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("self-signed") << QStringList{} << u"NET-16"_s << u"not trusted"_s;
        QTest::newRow("expired") << QStringList{u"-not_before"_s, u"20190101000000Z"_s, u"-not_after"_s,
            u"20200131000000Z"_s} << u"NET-17"_s
                                 << u"2020-01-31"_s;
        QTest::newRow("not yet valid") << QStringList{u"-not_before"_s, u"21000101000000Z"_s, u"-not_after"_s,
            u"21010131000000Z"_s} << u"NET-18"_s
                                       << u"2100-01-01"_s;
    }

    void distrustedCertificateGetsNothing()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, code);
        QFETCH(QString, words);
        const QSslConfiguration tls = selfSigned(options);
        if (tls.localCertificateChain().isEmpty())
            QSKIP("the openssl program is not here or too old to set dates");
        FaultServer server(tls, [](const ReceivedRequest &) { return answering(200); });

        const http::Delivery delivery = send(server.url());

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().reason, Reason::Unreachable);
        QCOMPARE(delivery.answer.error().code, code);
        QVERIFY2(delivery.answer.error().detail.contains(words), qPrintable(delivery.answer.error().detail));
        QCOMPARE(server.bytesReceived(), 0);
    }

    void plainServerOnATlsPortGetsNoRequest()
    {
        FaultServer server([](const ReceivedRequest &) { return sendingOnly("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        server.breakAfter(1);
        QUrl url = server.url();
        url.setScheme(u"https"_s);

        const http::Delivery delivery = send(url);

        QVERIFY(!delivery.answer);
        QCOMPARE(delivery.answer.error().reason, Reason::Unreachable);
        QVERIFY(server.requests().isEmpty());
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TlsFailureTest)
#include "tlsfailuretest.moc"
