// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/formrow.h"

#include "contractfile.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;
using Subject = journeyscope::FormRow::Subject;

namespace journeyscope {

class FormRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheContractsOrderAndThenTheRest();
    void saysWhatTheTextSays();
    void givesRemarksToTheirFields();
    void saysWhyThereIsNothingToShow_data();
    void saysWhyThereIsNothingToShow();
};

static EventContract orderPlaced()
{
    return testing::readContract(testing::dataPath(u"payload/contract.json"_s));
}

static const FormRow &rowCalled(const FormRows &form, const QString &name)
{
    const auto found = std::ranges::find(form.rows, name, [](const FormRow &row) { return row.field.name; });
    if (found == form.rows.end())
        qFatal("no row %s", qPrintable(name));
    return *found;
}

void FormRowTest::hasTheContractsOrderAndThenTheRest()
{
    const FormRows form =
        formRows(orderPlaced(), u"{\"Data\": {\"Zebra\": 1, \"total\": 2, \"Ape\": 3, \"zebra\": 4}}"_s, {});

    QStringList names;
    for (const FormRow &row : form.rows)
        names.append(row.field.name);
    QCOMPARE(names,
        (QStringList {u"ContactKey"_s, u"SubscriberKey"_s, u"OrderId"_s, u"FirstName"_s, u"Email"_s, u"Phone"_s,
            u"Language"_s, u"Items"_s, u"Total"_s, u"OrderedAt"_s, u"IsGift"_s, u"Received"_s, u"Ape"_s, u"zebra"_s}));
    QCOMPARE(form.rows.front().subject, Subject::Contact);
    QCOMPARE(form.rows.back().subject, Subject::UnknownField);
    QCOMPARE(form.rows.back().value, u"4"_s);
}

void FormRowTest::saysWhatTheTextSays()
{
    const auto text =
        u"{\"contactkey\": \"\\u00e4\", \"Data\": {\"Total\": 1.10, \"Items\": \"12\", \"Phone\": null, \"Email\": [ 1]}}"_s;
    const FormRows form = formRows(orderPlaced(), text, {});

    QCOMPARE(rowCalled(form, u"ContactKey"_s).value, u"ä"_s);
    QCOMPARE(rowCalled(form, u"Total"_s).value, u"1.10"_s);
    QCOMPARE(rowCalled(form, u"Total"_s).kind, Kind::Number);
    QCOMPARE(rowCalled(form, u"Items"_s).kind, Kind::Text);
    QVERIFY(rowCalled(form, u"Phone"_s).isPresent);
    QCOMPARE(rowCalled(form, u"Phone"_s).kind, Kind::Null);
    QVERIFY(rowCalled(form, u"Email"_s).isNested());
    QCOMPARE(rowCalled(form, u"Email"_s).value, u"[ 1]"_s);
    QVERIFY(!rowCalled(form, u"FirstName"_s).isPresent);
}

void FormRowTest::givesRemarksToTheirFields()
{
    const auto text = u"{\"ContactKey\": 7, \"Data\": {\"Total\": \"1,5\", \"Nobody\": 1, \"SubscriberKey\": \"a\"}}"_s;
    const FormRows form = formRows(orderPlaced(), text, remarks(orderPlaced(), text));
    const auto ids = [&form](const QString &name) {
        QStringList found;
        for (const Remark &remark : rowCalled(form, name).remarks)
            found.append(remark.id);
        return found;
    };

    QCOMPARE(ids(u"ContactKey"_s), QStringList {u"contact-key-not-text"_s});
    QCOMPARE(ids(u"Total"_s), QStringList {u"decimal-locale"_s});
    QCOMPARE(ids(u"Nobody"_s), QStringList {u"unknown-field"_s});
    QCOMPARE(ids(u"OrderId"_s), QStringList {u"required-field-missing"_s});
    QCOMPARE(ids(u"SubscriberKey"_s), QStringList());

    const FormRows empty = formRows(orderPlaced(), u"{}"_s, remarks(orderPlaced(), u"{}"_s));
    QCOMPARE(rowCalled(empty, u"ContactKey"_s).remarks.size(), 1);
}

void FormRowTest::saysWhyThereIsNothingToShow_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("half typed") << u"{\"Data\": {"_s;
    QTest::newRow("a list") << u"[{}]"_s;
    QTest::newRow("Data is text") << u"{\"Data\": \"x\"}"_s;
}

void FormRowTest::saysWhyThereIsNothingToShow()
{
    QFETCH(QString, text);

    const FormRows form = formRows(orderPlaced(), text, {});

    QVERIFY(!form.obstacle.isEmpty());
    QCOMPARE(form.rows.size(), orderPlaced().fields.size() + 1);
    QVERIFY(std::ranges::none_of(form.rows, &FormRow::isPresent));
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::FormRowTest)
#include "formrowtest.moc"
