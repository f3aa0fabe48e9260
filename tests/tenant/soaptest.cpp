// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenant/soap.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QXmlStreamReader>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

static Result<soap::Retrieved> read(const QByteArray &body, int status = 200)
{
    return soap::readRetrieved({.status = status, .body = body});
}

static QByteArray own(const QString &name)
{
    return readFile(dataPath(u"tenant/soap/%1.xml"_s.arg(name)));
}

/// Elements as "path=text", with the namespace of each written before it once it changes.
static QStringList elements(const QByteArray &xml)
{
    QStringList found;
    QStringList path;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            path.append(reader.name().toString());
            found.append(u"%1 {%2}"_s.arg(path.join(u'/'), reader.namespaceUri()));
        } else if (token == QXmlStreamReader::Characters) {
            found.last() += u" = "_s + reader.text().toString();
        } else if (token == QXmlStreamReader::EndElement) {
            path.removeLast();
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : found;
}

class SoapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsDocumented()
    {
        const QByteArray body = soap::retrieve(
            u"DataExtensionField"_s, {u"Name"_s, u"Ordinal"_s}, {u"DataExtension.CustomerKey"_s, u"a<b & \"c\""_s});
        const QByteArray whole = soap::envelope(body, u"tok<en"_s);

        const auto space = u"{http://exacttarget.com/wsdl/partnerAPI}"_s;
        const auto outer = u"{http://schemas.xmlsoap.org/soap/envelope/}"_s;
        const QString message = u"Envelope/Body/RetrieveRequestMsg"_s;
        QCOMPARE(elements(whole),
            (QStringList{
                u"Envelope "_s + outer,
                u"Envelope/Header "_s + outer,
                u"Envelope/Header/fueloauth {http://exacttarget.com} = tok<en"_s,
                u"Envelope/Body "_s + outer,
                message + u' ' + space,
                message + u"/RetrieveRequest "_s + space,
                message + u"/RetrieveRequest/ObjectType "_s + space + u" = DataExtensionField"_s,
                message + u"/RetrieveRequest/Properties "_s + space + u" = Name"_s,
                message + u"/RetrieveRequest/Properties "_s + space + u" = Ordinal"_s,
                message + u"/RetrieveRequest/Filter "_s + space,
                message + u"/RetrieveRequest/Filter/Property "_s + space + u" = DataExtension.CustomerKey"_s,
                message + u"/RetrieveRequest/Filter/SimpleOperator "_s + space + u" = equals"_s,
                message + u"/RetrieveRequest/Filter/Value "_s + space + u" = a<b & \"c\""_s,
            }));
        QVERIFY(body.contains("xsi:type=\"SimpleFilterPart\""));
        QVERIFY(body.contains("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""));
    }

    void readsObjectsInTheirOrder()
    {
        const Result<soap::Retrieved> retrieved = read(own(u"fields"_s));

        QVERIFY(retrieved);
        QCOMPARE(retrieved->requestId, u"3f2504e0-4f89-11d3-9a0c-0305e82c3301"_s);
        QVERIFY(!retrieved->moreDataAvailable);
        QCOMPARE(retrieved->objects.size(), 2);
        QCOMPARE(retrieved->objects.first(),
            (soap::Object{{u"ObjectID"_s, u"11111111-1111-4111-8111-111111111111"_s},
                {u"CustomerKey"_s, u"[welcome-event].[Order & Co]"_s}, {u"Name"_s, u"Order & Co"_s},
                {u"Scale"_s, u"0"_s}, {u"MaxLength"_s, u"50"_s}, {u"IsRequired"_s, u"true"_s}, {u"Ordinal"_s, u"1"_s},
                {u"FieldType"_s, u"Text"_s}, {u"DataExtension/CustomerKey"_s, u"welcome-event"_s}}));
        QCOMPARE(retrieved->objects.last().value(u"Name"_s), u"ContactKey"_s);
    }

    void readsEmptyAndUnfinishedLists()
    {
        QCOMPARE(read(own(u"empty"_s))->objects.size(), 0);
        QVERIFY(read(own(u"more"_s))->moreDataAvailable);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &body, int status, Reason reason, const QString &words) {
            QTest::newRow(name) << body << status << reason << words;
        };
        row("error in the status", own(u"error-status"_s), 200, Reason::Rejected, u"case-sensitive"_s);
        row("no permission", own(u"no-permission"_s), 200, Reason::NotPermitted, u"Permission Failed"_s);
        row("token expired", own(u"token-expired"_s), 500, Reason::SignInRefused, u"“Token Expired”"_s);
        row("log-in failed", own(u"login-failed"_s), 500, Reason::SignInRefused, u"“Login Failed”"_s);
        row("throttled", own(u"throttled"_s), 500, Reason::TenantFault, u"“Too many requests, try later”"_s);
        row("plain text", "Bad Request", 400, Reason::Rejected, u"“Bad Request”"_s);
        row("unauthorized", "", 401, Reason::SignInRefused, u"401"_s);
        row("web page", "<html><head><title>Maintenance</title></head></html>", 200, Reason::Unreadable,
            u"“Maintenance”"_s);
        row("empty", "", 200, Reason::Unreadable, u"not readable"_s);
        row("cut", own(u"fields"_s).first(700), 200, Reason::Unreadable, u"not readable"_s);
        row("other xml", "<a><b/></a>", 200, Reason::Unreadable, u"not readable"_s);
        row("envelope without an answer", "<Envelope><Body/></Envelope>", 200, Reason::Unreadable, u"not readable"_s);
        row("document type", "<!DOCTYPE a [<!ENTITY b \"c\">]><Envelope><OverallStatus>&b;</OverallStatus></Envelope>",
            200, Reason::Unreadable, u"not readable"_s);
        row("fault without a text", "<Envelope><Body><Fault/></Body></Envelope>", 500, Reason::TenantFault, u"500"_s);
    }

    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(Reason, reason);
        QFETCH(QString, words);

        const Result<soap::Retrieved> retrieved = read(body, status);

        QVERIFY(!retrieved);
        QCOMPARE(retrieved.error().reason, reason);
        QCOMPARE(retrieved.error().status, status);
        QVERIFY2(retrieved.error().detail.contains(words), qPrintable(retrieved.error().detail));
    }

    void depthCostsNoStack()
    {
        const QByteArray deep = "<Envelope><Body><RetrieveResponseMsg><OverallStatus>OK</OverallStatus><Results>"
            + QByteArray("<a>").repeated(100'000) + "x" + QByteArray("</a>").repeated(100'000)
            + "</Results></RetrieveResponseMsg></Body></Envelope>";

        (void)read(deep); // whatever it gives, it gives it back
    }

    void readsTheRecordedAnswers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("objects");
        QTest::newRow("small list of fields") << u"soap-data-extension-field-retrieve/by-de-key-small.xml"_s << -1;
        QTest::newRow("26 fields") << u"soap-data-extension-field-retrieve/event-de-26-fields.xml"_s << 26;
        QTest::newRow("field by name") << u"soap-data-extension-field-retrieve/by-name.xml"_s << -1;
        QTest::newRow("data extension") << u"soap-data-extension-retrieve/by-customer-key.xml"_s << 1;
        QTest::newRow("made by an event") << u"soap-data-extension-retrieve/created-by-event-definition.xml"_s << 1;
        QTest::newRow("shared") << u"soap-data-extension-retrieve/shared-de-parent-bu.xml"_s << -1;
        QTest::newRow("more") << u"soap-data-extension-retrieve/more-data-available.xml"_s << 1;
        QTest::newRow("triggered send") << u"soap-triggered-send-definition-retrieve/active.xml"_s << 1;
        QTest::newRow("nothing") << u"soap-retrieve-empty/no-such-key.xml"_s << 0;
        QTest::newRow("lists") << u"soap-list-retrieve/lists.xml"_s << -1;
    }

    void readsTheRecordedAnswers()
    {
        SKIP_WITHOUT_RECORDED_ANSWERS();
        QFETCH(QString, file);
        QFETCH(int, objects);

        const Result<soap::Retrieved> retrieved = read(readFile(recordedPath(file)));

        QVERIFY2(retrieved, retrieved ? "" : qPrintable(retrieved.error().detail));
        if (objects >= 0)
            QCOMPARE(retrieved->objects.size(), objects);
        else
            QVERIFY(!retrieved->objects.isEmpty());
        QVERIFY(!retrieved->requestId.isEmpty());
        QCOMPARE(retrieved->moreDataAvailable, file.contains(u"more-data"_s));
        for (const soap::Object &object : retrieved->objects) {
            QVERIFY(object.contains(u"CustomerKey"_s) || object.contains(u"ObjectID"_s));
            QVERIFY(!object.contains(u"PartnerKey"_s)); // always nil there
        }
    }

    void readsTheRecordedDetails()
    {
        SKIP_WITHOUT_RECORDED_ANSWERS();

        const auto retrieved = read(readFile(recordedPath(u"soap-triggered-send-definition-retrieve/active.xml"_s)));
        QCOMPARE(retrieved->objects.first().value(u"TriggeredSendStatus"_s), u"Active"_s);
        QVERIFY(retrieved->objects.first().contains(u"Email/ID"_s));

        const auto fields = read(readFile(recordedPath(u"soap-data-extension-field-retrieve/by-de-key-small.xml"_s)));
        QCOMPARE(fields->objects.first().value(u"CustomerKey"_s), u"[testExisting_dataExtension].[ContactKey]"_s);
        QCOMPARE(fields->objects.first().value(u"IsRequired"_s), u"true"_s);
    }

    void readsTheRecordedFailures()
    {
        SKIP_WITHOUT_RECORDED_ANSWERS();

        const auto expired = read(readFile(recordedPath(u"soap-fault/token-expired.xml"_s)), 500);
        QCOMPARE(expired.error().reason, Reason::SignInRefused);
        QCOMPARE(expired.error().code, u"SOAP-01"_s);

        const auto unknown = read(readFile(recordedPath(u"soap-retrieve-error/unknown-object-type.xml"_s)));
        QCOMPARE(unknown.error().reason, Reason::Rejected);
        QVERIFY(unknown.error().detail.contains(u"DeliveryProfile"_s));
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SoapTest)
#include "soaptest.moc"
