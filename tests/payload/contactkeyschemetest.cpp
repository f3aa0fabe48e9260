// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/contactkeyscheme.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;

class ContactKeySchemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsKindsApart_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<KeyScheme>("scheme");
        QTest::newRow("address") << u"ada@example.com"_s << KeyScheme::Email;
        QTest::newRow("15") << u"0031t00000XXX8U"_s << KeyScheme::CrmId15;
        QTest::newRow("18") << u"0031t00000XXX8UAAX"_s << KeyScheme::CrmId18;
        QTest::newRow("15 digits") << u"003100000012345"_s << KeyScheme::Number;
        QTest::newRow("guid") << u"0175b971-71a3-4d8e-98ac-48121f3fbf4f"_s << KeyScheme::Guid;
        QTest::newRow("number") << u"00123"_s << KeyScheme::Number;
        QTest::newRow("own") << u"0031-ada"_s << KeyScheme::Other;
    }
    void tellsKindsApart()
    {
        QFETCH(QString, key);
        QFETCH(KeyScheme, scheme);
        QCOMPARE(schemeOf(key), scheme);
    }

    void lengthensSalesforceIds()
    {
        QCOMPARE(crmId18(u"001A0000006Vm9r"_s), u"001A0000006Vm9rIAC"_s);
        QCOMPARE(crmId18(u"short"_s), u"short"_s);
    }

    void findsWhatIsWrongWithACollection()
    {
        const KeyHygiene hygiene = hygieneOf({u"Anna@example.com"_s, u"anna@example.com"_s, u"00123"_s, u"123"_s, u"eve@example.com "_s, QString(255, u'k')});

        QVERIFY(hygiene.isMixed());
        QCOMPARE(hygiene.drifting.size(), 2);
        QCOMPARE(hygiene.withBlanks, QStringList {u"eve@example.com "_s});
        QCOMPARE(hygiene.tooLong.size(), 1);
        QVERIFY(!hygiene.isClean());
        QVERIFY(hygieneOf({u"a@example.com"_s, u"b@example.com"_s}).isClean());
    }

    void caseTellsShortIdsApart() { QVERIFY(withoutDrift(u"0031t00000XXX8U") != withoutDrift(u"0031t00000xxx8u")); }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ContactKeySchemeTest)
#include "contactkeyschemetest.moc"
