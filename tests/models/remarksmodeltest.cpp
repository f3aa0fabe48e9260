// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/remarksmodel.h"

#include "support/modeltext.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace journeyscope;

class RemarksModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRemarksWithTheirPlaces();
    void staysStillWhileNothingChanges();
};

static QList<Remark> remarks()
{
    return {
        {u"decimal-comma"_s, Severity::Error, 90, 7, 6, 14, u"Total"_s, u"Total has a decimal comma."_s},
        {u"required-field-missing"_s, Severity::Warning, 110, 0, 7, 3, u"OrderId"_s, u"OrderId is missing."_s},
    };
}

void RemarksModelTest::showsRemarksWithTheirPlaces()
{
    RemarksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setRemarks(remarks());

    QCOMPARE(testing::modelText(model, {u"severityWord"_s, u"line"_s, u"column"_s, u"offset"_s, u"length"_s, u"field"_s, u"sentence"_s}),
        u"error | 6 | 14 | 90 | 7 | Total | Total has a decimal comma.\n"
        "warning | 7 | 3 | 110 | 0 | OrderId | OrderId is missing.\n"_s);
    QCOMPARE(model.index(0).data(RemarksModel::SeverityRole).value<Severity>(), Severity::Error);
}

void RemarksModelTest::staysStillWhileNothingChanges()
{
    RemarksModel model;
    model.setRemarks(remarks());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setRemarks(remarks());

    QCOMPARE(reset.size(), 0);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, RemarksModelTest)
#include "remarksmodeltest.moc"
