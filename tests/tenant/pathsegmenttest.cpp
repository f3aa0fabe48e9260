// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "tenant/tenantrequest.h"

#include <QRandomGenerator>
#include <QUrl>

using namespace journeyscope;
using namespace Qt::StringLiterals;

class PathSegmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("segment");
        const auto row = [](const char *name, const QString &key, const char *segment) {
            QTest::newRow(name) << key << QByteArray(segment);
        };
        row("plain", u"APIEvent-2e3c73b6_48cc.x~y"_s, "APIEvent-2e3c73b6_48cc.x~y");
        row("slash", u"a/b"_s, "a%2Fb");
        row("two dots", u".."_s, "%2E%2E");
        row("one dot", u"."_s, "%2E");
        row("dots and slash", u"../x"_s, "..%2Fx");
        row("question mark", u"a?b"_s, "a%3Fb");
        row("hash", u"a#b"_s, "a%23b");
        row("percent", u"50%25"_s, "50%2525");
        row("space and plus", u"a b+c"_s, "a%20b%2Bc");
        row("semicolon and colon", u"a;b:c"_s, "a%3Bb%3Ac");
        row("umlaut", u"ü"_s, "%C3%BC");
        row("line break", u"a\r\nb"_s, "a%0D%0Ab");
        row("empty", u""_s, "");
    }

    void encodes()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, segment);

        QCOMPARE(pathSegment(key), segment);
    }

    void staysOneSegmentThroughAUrl()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 5000; ++round) {
            QString key;
            for (int length = random.bounded(1, 12); length > 0; --length)
                key += QChar(char16_t(random.bounded(0x20, round % 2 ? 0x7f : 0x2ff)));

            const QUrl url = QUrl::fromEncoded("https://tenant.example.com/v1/key:" + pathSegment(key) + "/status");

            const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
            QCOMPARE(segments.size(), 4);
            QCOMPARE(QUrl::fromPercentEncoding(segments.at(2).toLatin1()), u"key:"_s + key);
            QVERIFY(!url.hasQuery() && !url.hasFragment());
        }
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, PathSegmentTest)
#include "pathsegmenttest.moc"
