// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/dateform.h"
#include "payload/valueform.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope {

class ValueFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheForm_data();
    void judgesTheForm();
};

void ValueFormTest::judgesTheForm_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ValueForm>("form");

    const auto row = [](FieldType type, Kind kind, const QString &text, ValueForm form) {
        QTest::addRow("%s %d %s", qPrintable(fieldTypeWord(type)), int(kind), qPrintable(text)) << type << kind << text << form;
    };
    row(FieldType::Number, Kind::Number, u"12"_s, ValueForm::Fits);
    row(FieldType::Number, Kind::Text, u"-12"_s, ValueForm::Fits);
    row(FieldType::Number, Kind::Number, u"12.5"_s, ValueForm::Other);
    row(FieldType::Number, Kind::Number, u"1e3"_s, ValueForm::Other);
    row(FieldType::Number, Kind::Text, u"twelve"_s, ValueForm::Other);
    row(FieldType::Number, Kind::Text, u"12,5"_s, ValueForm::DecimalComma);
    row(FieldType::Number, Kind::Boolean, u"true"_s, ValueForm::Other);
    row(FieldType::Number, Kind::Text, u"١٢"_s, ValueForm::Other);
    row(FieldType::Decimal, Kind::Number, u"12.50"_s, ValueForm::Fits);
    row(FieldType::Decimal, Kind::Text, u"12.50"_s, ValueForm::Fits);
    row(FieldType::Decimal, Kind::Text, u"12,50"_s, ValueForm::DecimalComma);
    row(FieldType::Decimal, Kind::Text, u"1.250,00"_s, ValueForm::DecimalComma);
    row(FieldType::Decimal, Kind::Text, u"1.250.000"_s, ValueForm::DecimalComma);
    row(FieldType::Decimal, Kind::Text, u"1'250"_s, ValueForm::DecimalComma);
    row(FieldType::Decimal, Kind::Text, u"12.50 EUR"_s, ValueForm::Other);
    row(FieldType::Date, Kind::Text, u"2026-01-31"_s, ValueForm::Fits);
    row(FieldType::Date, Kind::Text, u"2026-01-31T10:00:00"_s, ValueForm::Fits);
    row(FieldType::Date, Kind::Text, u"2026-01-31T10:00:00.123Z"_s, ValueForm::Fits);
    row(FieldType::Date, Kind::Text, u"2026-01-31 10:00+02:00"_s, ValueForm::Fits);
    row(FieldType::Date, Kind::Text, u"1/31/2026 10:00 AM"_s, ValueForm::Fits);
    row(FieldType::Date, Kind::Text, u"01/31/2026"_s, ValueForm::Fits);
    row(FieldType::Date, Kind::Text, u"31/1/2026"_s, ValueForm::Other);
    row(FieldType::Date, Kind::Text, u"1/31/2026 13:00 PM"_s, ValueForm::Other);
    row(FieldType::Date, Kind::Text, u"31.1.2026"_s, ValueForm::Other);
    row(FieldType::Date, Kind::Text, u"2026-02-30"_s, ValueForm::Other);
    row(FieldType::Date, Kind::Text, u"2026-01-31T25:00:00"_s, ValueForm::Other);
    row(FieldType::Date, Kind::Number, u"1767225600"_s, ValueForm::Other);
    row(FieldType::Boolean, Kind::Boolean, u"true"_s, ValueForm::Fits);
    row(FieldType::Boolean, Kind::Text, u"False"_s, ValueForm::Fits);
    row(FieldType::Boolean, Kind::Text, u"yes"_s, ValueForm::BooleanWord);
    row(FieldType::Boolean, Kind::Number, u"1"_s, ValueForm::BooleanWord);
    row(FieldType::EmailAddress, Kind::Text, u"ada.l+x@mail.example.com"_s, ValueForm::Fits);
    row(FieldType::EmailAddress, Kind::Text, u"o'hara@example.com"_s, ValueForm::Fits);
    row(FieldType::EmailAddress, Kind::Text, u"ada@@example.com"_s, ValueForm::Other);
    row(FieldType::EmailAddress, Kind::Text, u"ada@example"_s, ValueForm::Other);
    row(FieldType::EmailAddress, Kind::Text, u"ada @example.com"_s, ValueForm::Other);
    row(FieldType::EmailAddress, Kind::Text, u"ada@käse.example"_s, ValueForm::Other);
    row(FieldType::EmailAddress, Kind::Text, u"ada@example..com"_s, ValueForm::Other);
    row(FieldType::Locale, Kind::Text, u"en-US"_s, ValueForm::Fits);
    row(FieldType::Locale, Kind::Text, u"en"_s, ValueForm::Fits);
    row(FieldType::Locale, Kind::Text, u"english"_s, ValueForm::Other);
    row(FieldType::Text, Kind::Number, u"7"_s, ValueForm::Fits);
    row(FieldType::Date, Kind::Text, QString(), ValueForm::Fits);
    row(FieldType::Date, Kind::Null, QString(), ValueForm::Fits);
    row(FieldType::Date, Kind::Object, QString(), ValueForm::Fits);
}

void ValueFormTest::judgesTheForm()
{
    QFETCH(FieldType, type);
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    QFETCH(ValueForm, form);

    const DataExtensionField field {.name = u"Field"_s, .type = type};

    QCOMPARE(formOf(field, JsonNode {.kind = kind, .place = {}, .text = text, .members = {}}), form);
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::ValueFormTest)
#include "valueformtest.moc"
