// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdefinitions/retrievedataextension.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

class RetrieveDataExtensionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksBySoap();
    void readsTheRecordedDataExtensions_data();
    void readsTheRecordedDataExtensions();
    void readsTheRecordedAnswerThatHasMore();
    void takesTheOneThatWasAskedFor();
    void endsAsNotFoundWithoutResults();
    void endsAsFailure_data();
    void endsAsFailure();
    void readsTheRecordedFieldsByOrdinal();
    void readsTheRecordedFieldsOfAnEvent();
    void leavesOutFieldsOfOtherDataExtensions();
    void readsFieldsOfOurOwn();
    void readsNoFieldsFromAnEmptyAnswer();
};

static QList<DataExtensionField> fieldsOf(const QString &key, const http::Answer &answer)
{
    const auto fields = RetrieveDataExtensionFields{.key = DataExtensionKey(key)}.read(answer);
    if (!fields)
        qFatal("%s", qPrintable(fields.error().detail));
    return *fields;
}

static QStringList namesOf(const QList<DataExtensionField> &fields)
{
    QStringList names;
    for (const DataExtensionField &field : fields)
        names.append(field.name);
    return names;
}

void RetrieveDataExtensionTest::asksBySoap()
{
    const TenantRequest one = RetrieveDataExtension{.id = u"d0000000-0000-4000-8000-000000000001"_s}.request();
    const TenantRequest fields = RetrieveDataExtensionFields{.key = DataExtensionKey(u"orders & <more>"_s)}.request();

    QCOMPARE(one.service, TenantRequest::Service::Soap);
    QCOMPARE(one.headers, QList<http::Header>({{"SOAPAction"_ba, "Retrieve"_ba}}));
    QVERIFY(one.body.contains("<ObjectType>DataExtension</ObjectType>"));
    QVERIFY(one.body.contains("<Property>ObjectID</Property>"));
    QVERIFY(one.body.contains("<Value>d0000000-0000-4000-8000-000000000001</Value>"));
    QVERIFY(one.body.contains("<Properties>SendableDataExtensionField.Name</Properties>"));
    QVERIFY(fields.body.contains("<ObjectType>DataExtensionField</ObjectType>"));
    QVERIFY(fields.body.contains("<Property>DataExtension.CustomerKey</Property>"));
    QVERIFY(fields.body.contains("<Value>orders &amp; &lt;more"));
}

void RetrieveDataExtensionTest::readsTheRecordedDataExtensions_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sendableField");

    QTest::newRow("ordinary") << u"soap-data-extension-retrieve/by-customer-key.xml"_s
                              << u"21711373-72c1-ec11-b83b-48df37d1deb7"_s << u"testExisting_dataExtension"_s
                              << u"ContactKey"_s;
    QTest::newRow("made by an event definition")
        << u"soap-data-extension-retrieve/created-by-event-definition.xml"_s
        << u"4342972c-a43c-ef11-a5c8-5cba2c702db8"_s << u"0A1730F7-D7E3-4F30-8279-575BDB38D24D"_s << u"ContactId"_s;
    QTest::newRow("shared by the parent")
        << u"soap-data-extension-retrieve/shared-de-parent-bu.xml"_s << u"21711373-72c1-ec11-b83b-shared"_s
        << u"testExisting_dataExtensionShared"_s << u"ContactKey"_s;
}

void RetrieveDataExtensionTest::readsTheRecordedDataExtensions()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();
    QFETCH(const QString, file);
    QFETCH(const QString, id);
    QFETCH(const QString, key);
    QFETCH(const QString, sendableField);

    const auto dataExtension = RetrieveDataExtension{.id = id}.read(recordedAnswer(file));

    QVERIFY(dataExtension);
    QCOMPARE(dataExtension->id, id);
    QCOMPARE(dataExtension->key.text(), key);
    QCOMPARE(dataExtension->sendableField, sendableField);
    QCOMPARE(dataExtension->subscriberField, u"_SubscriberKey"_s);
    QVERIFY(dataExtension->isSendable);
    QVERIFY(dataExtension->fields.isEmpty());
}

void RetrieveDataExtensionTest::readsTheRecordedAnswerThatHasMore()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const auto dataExtension = RetrieveDataExtension{.id = u"d0000000-0000-4000-8000-000000000001"_s}.read(
        recordedAnswer(u"soap-data-extension-retrieve/more-data-available.xml"_s));

    QVERIFY(dataExtension);
    QCOMPARE(dataExtension->key.text(), u"DC91A414-6240-48BC-BB89-7F3910D41580"_s);
    QCOMPARE(dataExtension->id, u"d0000000-0000-4000-8000-000000000001"_s); // the answer's own is nil
    QVERIFY(!dataExtension->isSendable);
}

void RetrieveDataExtensionTest::takesTheOneThatWasAskedFor()
{
    const auto dataExtension = RetrieveDataExtension{.id = u"D0000000-0000-4000-8000-000000000001"_s}.read(
        wireAnswer(u"soap-data-extension-retrieve/two-with-the-asked-one-second.xml"_s));

    QVERIFY(dataExtension);
    QCOMPARE(dataExtension->key.text(), u"orders"_s);
    QCOMPARE(dataExtension->name, u"Orders & returns"_s);
}

void RetrieveDataExtensionTest::endsAsNotFoundWithoutResults()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const auto dataExtension =
        RetrieveDataExtension{.id = u"unknown"_s}.read(recordedAnswer(u"soap-retrieve-empty/no-such-key.xml"_s));

    QCOMPARE(dataExtension.error().reason, Reason::NotFound);
    QCOMPARE(dataExtension.error().code, u"DE-01"_s);
}

void RetrieveDataExtensionTest::endsAsFailure_data()
{
    QTest::addColumn<http::Answer>("answer");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("words");

    QTest::newRow("without key") << wireAnswer(u"soap-data-extension-retrieve/without-key.xml"_s) << Reason::Unreadable
                                 << u"without its key"_s;
    QTest::newRow("not XML") << answerOf("Bad Request", 400) << Reason::Rejected << u"Bad Request"_s;
    if (!recordedAnswersPresent())
        return;
    QTest::newRow("unknown object type") << recordedAnswer(u"soap-retrieve-error/unknown-object-type.xml"_s)
                                         << Reason::Rejected << u"Unable to find a handler"_s;
    QTest::newRow("token expired") << recordedAnswer(u"soap-fault/token-expired.xml"_s, 500) << Reason::SignInRefused
                                   << u"Token Expired"_s;
}

void RetrieveDataExtensionTest::endsAsFailure()
{
    QFETCH(const http::Answer, answer);
    QFETCH(const Reason, reason);
    QFETCH(const QString, words);

    const auto dataExtension = RetrieveDataExtension{.id = u"d0000000-0000-4000-8000-000000000001"_s}.read(answer);
    QVERIFY(!dataExtension);
    QCOMPARE(dataExtension.error().reason, reason);
    QVERIFY2(dataExtension.error().detail.contains(words), qPrintable(dataExtension.error().detail));
}

void RetrieveDataExtensionTest::readsTheRecordedFieldsByOrdinal()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const QList<DataExtensionField> fields = fieldsOf(
        u"testExisting_dataExtension"_s, recordedAnswer(u"soap-data-extension-field-retrieve/by-de-key-small.xml"_s));

    QCOMPARE(namesOf(fields),
        QStringList(
            {u"FirstName"_s, u"LastName"_s, u"EmailAddress"_s, u"ContactKey"_s, u"decimalField"_s, u"numberField"_s}));
    QCOMPARE(fields.at(2).type, FieldType::EmailAddress);
    QCOMPARE(fields.at(2).maxLength, std::optional(254));
    QVERIFY(fields.at(2).isRequired && !fields.at(2).isPrimaryKey);
    QVERIFY(fields.at(3).isPrimaryKey);
    QCOMPARE(fields.at(4).type, FieldType::Decimal);
    QCOMPARE(fields.at(4).scale, 3);
    QVERIFY(!fields.at(5).maxLength);
}

void RetrieveDataExtensionTest::readsTheRecordedFieldsOfAnEvent()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const QList<DataExtensionField> fields = fieldsOf(u"0A1730F7-D7E3-4F30-8279-575BDB38D24D"_s,
        recordedAnswer(u"soap-data-extension-field-retrieve/event-de-26-fields.xml"_s));

    QCOMPARE(fields.size(), 26);
    QCOMPARE(fields.first().name, u"ContactId"_s);
    QCOMPARE(fields.last().name, u"TaskArea"_s);
    QCOMPARE(fields.at(8).defaultValue, u"GetDate()"_s);
    QCOMPARE(fields.at(17).maxLength, std::optional(4000));
    QCOMPARE(fields.at(23).type, FieldType::Number);
}

void RetrieveDataExtensionTest::leavesOutFieldsOfOtherDataExtensions()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    const QList<DataExtensionField> fields =
        fieldsOf(u"testExisting_dataExtension"_s, recordedAnswer(u"soap-data-extension-field-retrieve/by-name.xml"_s));

    QCOMPARE(namesOf(fields), QStringList({u"FirstName"_s}));
    QCOMPARE(fields.first().maxLength, std::optional(50));
}

void RetrieveDataExtensionTest::readsFieldsOfOurOwn()
{
    const QList<DataExtensionField> fields =
        fieldsOf(u"orders"_s, wireAnswer(u"soap-data-extension-field-retrieve/orders.xml"_s));

    QCOMPARE(namesOf(fields), QStringList({u"ContactKey"_s, u"OrderId"_s, u"Total"_s, u"Placed"_s, u"Place"_s}));
    QVERIFY(fields.at(0).isRequired); // the tenant says no, but it is a primary key
    QCOMPARE(fields.at(2).scale, 2);
    QCOMPARE(fields.at(4).type, FieldType::Unknown);
}

void RetrieveDataExtensionTest::readsNoFieldsFromAnEmptyAnswer()
{
    SKIP_WITHOUT_RECORDED_ANSWERS();

    QVERIFY(fieldsOf(u"unknown"_s, recordedAnswer(u"soap-retrieve-empty/no-such-key.xml"_s)).isEmpty());
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, RetrieveDataExtensionTest)
#include "retrievedataextensiontest.moc"
