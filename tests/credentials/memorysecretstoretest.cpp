// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/secretstore.h"
#include "support/testmain.h"

#include <QCoroTask>

using namespace journeyscope;
using namespace Qt::StringLiterals;

class MemorySecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReplacesAndForgets()
    {
        MemorySecretStore store;
        QCOMPARE(QCoro::waitFor(store.read(u"A"_s)).error().reason, Reason::NotFound);

        QVERIFY(QCoro::waitFor(store.write(u"A"_s, Secret(u"first"_s))));
        QVERIFY(QCoro::waitFor(store.write(u"A"_s, Secret(u"second"_s))));
        QCOMPARE(QCoro::waitFor(store.read(u"A"_s))->reveal(), u"second"_s);

        QVERIFY(QCoro::waitFor(store.remove(u"A"_s)));
        QVERIFY(QCoro::waitFor(store.remove(u"A"_s)));
        QCOMPARE(QCoro::waitFor(store.read(u"A"_s)).error().reason, Reason::NotFound);
        QVERIFY(!store.isPermanent());
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, MemorySecretStoreTest)
#include "memorysecretstoretest.moc"
