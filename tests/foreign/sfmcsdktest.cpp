// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/tenantfiles.h"
#include "foreignclients.h"
#include "support/testmain.h"

using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

class SfmcSdkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheSimulatorForATenant()
    {
        SKIP_WITHOUT_FOREIGN_CLIENTS();
        QTemporaryDir folder;
        RunningSimulator simulator(tenantFile(u"all-goes-well"_s));
        QVERIFY2(simulator.isReady(), simulator.errors().constData());

        const Finished finished = runNode({foreignFile(u"sfmc-sdk.mjs"_s)}, simulator, folder.path());

        QVERIFY2(finished.exitCode == 0, (finished.output + finished.errors).constData());
        QVERIFY2(finished.output.contains("retrieves: as a real tenant"), finished.output.constData());
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SfmcSdkTest)
#include "sfmcsdktest.moc"
