// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatedtenant.h"
#include "support/folders.h"
#include "support/testmain.h"
#include "tenantfiles.h"
#include "tenanttalk.h"

#include <jsoncons_ext/jsonpointer/jsonpointer.hpp>

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

/// A tenant file claims to play a cause; here the API is asked for what gives the cause away. No client code of ours.
class EvidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTenantShowsItsEvidence_data();
    void everyTenantShowsItsEvidence();
    void everyCauseHasItsTenant();
};

static std::chrono::seconds span(const QString &text)
{
    static const QRegularExpression form(u"^P(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?$"_s);
    const QRegularExpressionMatch parts = form.match(text);
    return std::chrono::days(parts.captured(1).toInt()) + std::chrono::hours(parts.captured(2).toInt())
        + std::chrono::minutes(parts.captured(3).toInt()) + std::chrono::seconds(parts.captured(4).toInt());
}

static QByteArrayList textsOf(const Json &array)
{
    QByteArrayList texts;
    if (array.is_array()) {
        for (const Json &text : array.array_range())
            texts << scalarText(text).toUtf8();
    }
    return texts;
}

static Heard ask(TenantTalk &talk, SimulatedTenant &tenant, const Json &evidence)
{
    if (hasMember(evidence, "retrieve"_L1)) {
        const auto where = member(evidence, "where"_L1).object_range().begin();
        return talk.retrieve(textOf(evidence, "retrieve"_L1).toUtf8(), textsOf(member(evidence, "properties"_L1)),
            fromStd(where->key()).toUtf8(), scalarText(where->value()).toUtf8());
    }
    if (hasMember(evidence, "get"_L1))
        return talk.get(textOf(evidence, "get"_L1).sliced(1));
    const Json &body = member(evidence, "body"_L1);
    const QByteArray text = body.is_null() ? tenant.suggestedWalk().payload
        : body.is_string()                 ? scalarText(body).toUtf8()
                                           : toBytes(body);
    return talk.post(textOf(evidence, "post"_L1).sliced(1), text);
}

/// What stands at the evidence's place; empty optional: nothing.
static std::optional<QString> found(const Json &evidence, const Heard &heard)
{
    const QString at = textOf(evidence, "at"_L1);
    if (hasMember(evidence, "retrieve"_L1)) {
        QXmlStreamReader xml(heard.body);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == at)
                return xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
        return {};
    }
    const Result<Json> json = parseJson(heard.body);
    std::error_code error;
    if (!json || !jsoncons::jsonpointer::contains(*json, toStd(at)))
        return {};
    return scalarText(jsoncons::jsonpointer::get(*json, toStd(at), error));
}

/// Empty when the answer shows what the evidence says.
static QString missing(const Json &evidence, const Heard &heard)
{
    const std::optional<qint64> status = integerOf(evidence, "status"_L1);
    if (status ? heard.status != *status : heard.status < 200 || heard.status > 202)
        return u"the status is %1"_s.arg(heard.status);
    if (hasMember(evidence, "at"_L1)) {
        const std::optional<QString> text = found(evidence, heard);
        const bool isAbsent = booleanOf(evidence, "absent"_L1).value_or(false);
        if (text.has_value() == isAbsent)
            return isAbsent ? u"something stands there"_s : u"nothing stands there"_s;
        if (hasMember(evidence, "is"_L1) && text != textOf(evidence, "is"_L1))
            return u"there stands %1"_s.arg(text.value_or(QString()));
    }
    if (!heard.date.contains(textOf(evidence, "date"_L1).toUtf8()))
        return u"the server's date is %1"_s.arg(QString::fromLatin1(heard.date));
    if (!heard.body.contains(textOf(evidence, "contains"_L1).toUtf8()))
        return u"it is not contained"_s;
    if (hasMember(evidence, "lacks"_L1) && heard.body.contains(textOf(evidence, "lacks"_L1).toUtf8()))
        return u"it is contained"_s;
    return {};
}

void EvidenceTest::everyTenantShowsItsEvidence_data()
{
    QTest::addColumn<QString>("tenant");
    for (const QString &name : tenantFiles()) {
        if (hasMember(walkOf(name), "evidence"_L1))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void EvidenceTest::everyTenantShowsItsEvidence()
{
    QFETCH(QString, tenant);
    Result<std::unique_ptr<SimulatedTenant>> started =
        SimulatedTenant::start({.tenant = tenantFile(tenant), .clockRate = 0});
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    TenantTalk talk((*started)->addresses());
    (void)talk.signIn();
    QByteArray unit;
    const Json evidence = member(walkOf(tenant), "evidence"_L1);
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        if (hasMember(evidence[i], "unit"_L1))
            unit = textOf(evidence[i], "unit"_L1).toUtf8();
        if (hasMember(evidence[i], "after"_L1))
            (*started)->advance(span(textOf(evidence[i], "after"_L1)));
        if (hasMember(evidence[i], "after"_L1) || hasMember(evidence[i], "unit"_L1))
            (void)talk.signIn(unit.isEmpty() ? QByteArray() : "account_id", unit);
        const Heard heard = ask(talk, **started, evidence[i]);
        const QString lacking = missing(evidence[i], heard);
        QVERIFY2(lacking.isEmpty(),
            qPrintable(u"evidence %1: %2, in %3"_s.arg(i).arg(lacking, QString::fromUtf8(heard.body.left(3000)))));
    }
}

/// The ids of the reference's causes, where it lies; those that no tenant plays stand in a table with the reason.
void EvidenceTest::everyCauseHasItsTenant()
{
    const QString reference = referencePath(u"causes.md"_s);
    if (!QFile::exists(reference))
        QSKIP("the reference of causes is not here");
    static const QRegularExpression heading(u"^#### `([a-z-]+)`$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression row(u"^\\| `([a-z-]+)` \\|"_s, QRegularExpression::MultilineOption);
    QStringList unplayed;
    const QString table = QString::fromUtf8(readFile(sourcePath(u"resources/scenarios/not-played.md"_s)));
    for (auto match = row.globalMatch(table); match.hasNext();)
        unplayed << match.next().captured(1);
    const QStringList played = tenantFiles();
    const QString causes = QString::fromUtf8(readFile(reference));
    QStringList known;
    for (auto match = heading.globalMatch(causes); match.hasNext();)
        known << match.next().captured(1);
    QVERIFY(known.size() > 100);
    for (const QString &cause : std::as_const(known))
        QVERIFY2(played.contains(cause) != unplayed.contains(cause), qPrintable(cause));
    for (const QString &cause : std::as_const(unplayed))
        QVERIFY2(known.contains(cause), qPrintable(cause));
    for (const QString &name : played)
        QVERIFY2(known.contains(name) || name == "all-goes-well"_L1, qPrintable(name));
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, EvidenceTest)
#include "evidencetest.moc"
