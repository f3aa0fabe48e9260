// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templatesmodel.h"

#include "support/modeltext.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace journeyscope;

class TemplatesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTemplates();
    void searchesAndFindsAgain();
};

static QList<PayloadTemplate> templates()
{
    return {
        {.slug = u"order"_s,
            .name = u"Order placed"_s,
            .notes = u"large"_s,
            .tags = {u"smoke"_s, u"shop"_s},
            .event = EventDefinitionKey(u"APIEvent-1"_s),
            .payload = u"{}"_s},
        {.slug = u"refund"_s, .name = u"Refund"_s, .notes = {}, .tags = {}, .event = {}, .payload = {}},
    };
}

void TemplatesModelTest::showsTemplates()
{
    TemplatesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setTemplates(templates());

    QCOMPARE(testing::modelText(model, {u"name"_s, u"tags"_s, u"notes"_s, u"event"_s}),
        u"Order placed | smoke, shop | large | APIEvent-1\n"
        "Refund | - | - | -\n"_s);
    QCOMPARE(model.index(0).data(TemplatesModel::TemplateRole).value<PayloadTemplate>(), templates().first());
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Order placed, smoke, shop"_s);
}

void TemplatesModelTest::searchesAndFindsAgain()
{
    TemplatesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTemplates(templates());

    model.search(u"refund"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.total(), 2);
    QCOMPARE(model.indexOf(u"refund"_s).row(), 0);
    QVERIFY(!model.indexOf(u"order"_s).isValid());

    PayloadTemplate renamed = templates().last();
    renamed.slug = u"back"_s;
    renamed.name = u"Money back"_s;
    model.replace(u"refund"_s, renamed);
    QCOMPARE(model.indexOf(u"back"_s).data().toString(), u"Money back"_s);
    model.replace(
        u"order"_s, {.slug = u"order"_s, .name = u"Order"_s, .notes = {}, .tags = {}, .event = {}, .payload = {}});
    QCOMPARE(model.rowCount(), 1);

    model.setTemplates(templates() + templates()); // the search stays
    QCOMPARE(model.rowCount(), 2);
    model.search({});
    QCOMPARE(model.rowCount(), 4);
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, TemplatesModelTest)
#include "templatesmodeltest.moc"
