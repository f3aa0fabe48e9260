// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soapsession.h"

#include "support/folders.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::condition;
using journeyscope::testing::firstText;
using journeyscope::testing::readRetrieved;
using journeyscope::testing::Retrieved;
using journeyscope::testing::retrieveRequest;
using journeyscope::testing::SoapSession;

class SoapRowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SoapSession> m_session;

private Q_SLOTS:
    void init() { m_session = std::make_unique<SoapSession>(); }

    void rowsOfADataExtension()
    {
        const Retrieved rows = m_session->ask("DataExtensionObject[Orders]", {"ContactKey", "placedon", "Gift"},
            condition("total", "greaterThan", {"9.75"}));
        QCOMPARE(rows.status, u"OK"_s);
        QCOMPARE(rows.type, u"DataExtensionObject"_s);
        QCOMPARE(rows.results.size(), 2);
        QCOMPARE(rows.paths.first(5),
            QStringList({u"PartnerKey"_s, u"ObjectID"_s, u"Type"_s, u"Properties/Property/Name"_s,
                u"Properties/Property/Value"_s}));
        const QByteArray body = m_session->talk()
                                    .soap("Retrieve",
                                        retrieveRequest("DataExtensionObject[Orders]", {"PlacedOn"},
                                            condition("PlacedOn", "between", {"2026-02-01", "2026-02-02"})))
                                    .body;
        QCOMPARE(firstText(body, "Value"_L1), u"2/1/2026 12:30:00 AM"_s);
        QCOMPARE(readRetrieved(body).results.size(), 1);
    }

    void rowsAreRefusedInTheirOwnWords()
    {
        QCOMPARE(m_session->ask("DataExtensionObject[Ordres]", {"ContactKey"}).status,
            u"Error: Data extension does not exist: Ordres"_s);
        QVERIFY(m_session->ask("DataExtensionObject[Orders]", {"Sum"}).status.contains(u"Sum do not match"_s));
        const Retrieved star = m_session->ask("DataExtensionObject[Orders]", {"*"});
        QCOMPARE(star.status, u"OK"_s);
        QVERIFY(star.results.isEmpty());
        QVERIFY(m_session->ask("DataExtensionObject[Orders]", {"Note"}, condition("Note", "like", {"blue%"}))
                    .status.startsWith(u"Error: "_s));
        QCOMPARE(m_session->ask("DataExtension", {"Name"}, condition("Name", "like", {"ord%"})).results.size(), 1);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SoapRowTest)
#include "soaprowtest.moc"
