// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/samplewords.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

class SampleWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheMeaning_data();
    void readsTheMeaning();
};

void SampleWordsTest::readsTheMeaning_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Meaning>("meaning");

    const auto row = [](const QString &name, Meaning meaning) {
        QTest::addRow("%s", qPrintable(name)) << name << meaning;
    };
    row(u"Email"_s, Meaning::Email);
    row(u"EmailAddress"_s, Meaning::Email);
    row(u"e-mail"_s, Meaning::Email);
    row(u"FirstName"_s, Meaning::FirstName);
    row(u"first_name"_s, Meaning::FirstName);
    row(u"FIRST NAME"_s, Meaning::FirstName);
    row(u"firstname"_s, Meaning::FirstName);
    row(u"Surname"_s, Meaning::LastName);
    row(u"CustomerName"_s, Meaning::FullName);
    row(u"ProductName"_s, Meaning::Product);
    row(u"City"_s, Meaning::City);
    row(u"Capacity"_s, Meaning::None);
    row(u"Message"_s, Meaning::None);
    row(u"Country"_s, Meaning::Country);
    row(u"country_code"_s, Meaning::CountryCode);
    row(u"ISOCountry"_s, Meaning::CountryCode);
    row(u"OrderId"_s, Meaning::OrderId);
    row(u"orderNumber"_s, Meaning::OrderId);
    row(u"OrderTotal"_s, Meaning::Amount);
    row(u"OrderedAt"_s, Meaning::Moment);
    row(u"OrderDate"_s, Meaning::Moment);
    row(u"BirthDate"_s, Meaning::BirthDate);
    row(u"Age"_s, Meaning::Age);
    row(u"MobilePhone"_s, Meaning::Phone);
    row(u"PostalCode"_s, Meaning::PostalCode);
    row(u"VoucherCode"_s, Meaning::Identifier);
    row(u"Grüße"_s, Meaning::None);
    row(QString(), Meaning::None);
}

void SampleWordsTest::readsTheMeaning()
{
    QFETCH(QString, name);
    QFETCH(Meaning, meaning);

    QCOMPARE(meaningOf(name), meaning);
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::SampleWordsTest)
#include "samplewordstest.moc"
