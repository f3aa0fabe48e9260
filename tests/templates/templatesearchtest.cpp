// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/templatesearch.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

class TemplateSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByWords_data();
    void findsByWords();
    void keepsTheOrder();
};

static const PayloadTemplate order{.slug = u"s"_s,
    .name = u"Order placed"_s,
    .notes = u"Large totals\ntake the path"_s,
    .tags = {u"smoke"_s, u"Käse"_s},
    .event = EventDefinitionKey(u"APIEvent-2a90"_s),
    .payload = u"{\"hidden\": 1}"_s};

void TemplateSearchTest::findsByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");

    const auto row = [](const QString &words, bool found) { QTest::addRow("%s", qPrintable(words)) << words << found; };
    row(QString(), true);
    row(u"  "_s, true);
    row(u"order"_s, true);
    row(u"placed ORDER"_s, true);
    row(u"totals smoke"_s, true);
    row(u"kÄse"_s, true);
    row(u"2a9"_s, true);
    row(u"order refunded"_s, false);
    row(u"hidden"_s, false);
    row(u"placedlarge"_s, false);
}

void TemplateSearchTest::findsByWords()
{
    QFETCH(QString, words);
    QFETCH(bool, found);

    QCOMPARE(fits(order, words), found);
}

void TemplateSearchTest::keepsTheOrder()
{
    PayloadTemplate other = order;
    other.name = u"Refund"_s;
    PayloadTemplate third = order;
    third.name = u"Another order"_s;

    QCOMPARE(matching({order, other, third}, u"order"_s), (QList<PayloadTemplate>{order, third}));
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::TemplateSearchTest)
#include "templatesearchtest.moc"
