// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingsmodel.h"

#include "support/modeltext.h"
#include "support/samplediagnosis.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using journeyscope::testing::modelText;
using journeyscope::testing::refusedDiagnosis;

class FindingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLayersAndTheirChecks();
    void tellsWhatAFindingRestsOn();
    void findsChecksLayersAndExchanges();
    void keepsItsRowsWhileTheSameChecksComeAgain();
    void forgetsOnRequest();
};

void FindingsModelTest::showsLayersAndTheirChecks()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setDiagnosis(refusedDiagnosis());

    QCOMPARE(modelText(model, {u"checkId"_s, u"sentence"_s, u"who"_s, u"exchange"_s, u"summary"_s}),
        u"- | Token for unit 7000001, 4 scopes | - | - | 2 clear\n"
        "  host-or-subdomain-wrong | - | - | 0 | -\n"
        "  scope-missing | - | - | 0 | -\n"
        "- | Event accepted, row seen | - | - | 1 not examined\n"
        "  unknown-field | The payload is not known. | - | 0 | -\n"
        "- | - | - | - | 1 found\n"
        "  reentry-none | The journey “Order thanks” lets nobody in twice, and 0031-ada was in it before. | Journey owner | 12 | -\n"_s);
}

void FindingsModelTest::tellsWhatAFindingRestsOn()
{
    FindingsModel model;
    model.setDiagnosis(refusedDiagnosis());
    const QModelIndex found = model.indexOfCheck(u"reentry-none"_s);
    const QModelIndex clear = model.indexOfCheck(u"scope-missing"_s);

    QCOMPARE(found.data(FindingsModel::OutcomeRole).value<CheckOutcome>(), CheckOutcome::Found);
    QCOMPARE(found.data(FindingsModel::CertaintyRole).value<Certainty>(), Certainty::Conclusive);
    QCOMPARE(found.data(FindingsModel::EvidenceRole).value<QList<Evidence>>().size(), 2);
    QCOMPARE(clear.data(FindingsModel::OutcomeRole).value<CheckOutcome>(), CheckOutcome::Clear);
    QVERIFY(!clear.data(FindingsModel::CertaintyRole).isValid());
    QCOMPARE(found.parent().data(FindingsModel::LayerRole).value<Layer>(), Layer::JourneyProcessing);
}

void FindingsModelTest::findsChecksLayersAndExchanges()
{
    FindingsModel model;
    model.setDiagnosis(refusedDiagnosis());

    QCOMPARE(model.indexOfExchange(12), model.indexOfCheck(u"reentry-none"_s));
    QVERIFY(!model.indexOfExchange(0).isValid());
    QVERIFY(!model.indexOfExchange(99).isValid());
    QVERIFY(!model.indexOfCheck(u"no-such-check"_s).isValid());
    QCOMPARE(model.indexOfLayer(Layer::EventMapping).row(), 1);
}

void FindingsModelTest::keepsItsRowsWhileTheSameChecksComeAgain()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDiagnosis(refusedDiagnosis());
    const QPersistentModelIndex kept = model.indexOfCheck(u"unknown-field"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    Diagnosis more = refusedDiagnosis();
    more.layers[1].checks[0].outcome = CheckOutcome::Clear;
    model.setDiagnosis(more);

    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(FindingsModel::OutcomeRole).value<CheckOutcome>(), CheckOutcome::Clear);
    QCOMPARE(reset.size(), 0);
    QVERIFY(!changed.isEmpty());
}

void FindingsModelTest::forgetsOnRequest()
{
    FindingsModel model;
    model.setDiagnosis(refusedDiagnosis());

    model.clear();

    QCOMPARE(modelText(model), QString());
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, FindingsModelTest)
#include "findingsmodeltest.moc"
