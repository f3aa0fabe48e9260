// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tenanttalk.h"

#include "support/folders.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journeyscope;
using journeyscope::testing::Heard;
using journeyscope::testing::TenantTalk;

static const QString root = u"interaction/v1/interactions"_s;

/// The built-in tenant in which somebody waits, with the right to delete journeys.
static QString tenantIn(const QTemporaryDir &folder)
{
    Json tenant = parseJson(journeyscope::testing::readFile(
                                journeyscope::testing::sourcePath(u"resources/scenarios/waiting-by-design.json"_s)))
                      .value();
    tenant["packages"][0]["scopes"].push_back("journeys_delete");
    QFile file(folder.filePath(u"tenant.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(toBytes(tenant)) < 0)
        qFatal("The tenant file cannot be written.");
    return file.fileName();
}

/// A simulated tenant whose time stands still, and somebody signed in to it.
class Visit {
public:
    Visit()
        : m_tenant(SimulatedTenant::start({.tenant = tenantIn(m_folder), .clockRate = 0}).value())
        , m_talk(m_tenant->addresses())
    {
        (void)m_talk.signIn();
        m_key = textOf(memberships()[0], "definitionKey"_L1);
    }

    [[nodiscard]] SimulatedTenant &tenant() { return *m_tenant; }
    /// Longer than a token lives.
    void letPass(std::chrono::seconds duration)
    {
        m_tenant->advance(duration);
        (void)m_talk.signIn();
    }
    [[nodiscard]] Heard get(const QString &path) { return m_talk.get(root + path); }
    [[nodiscard]] Heard post(const QString &path, const QByteArray &body = "{}")
    {
        return m_talk.post(root + path, body);
    }
    [[nodiscard]] Heard send(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return m_talk.send(method, m_tenant->addresses().rest.resolved(QUrl(root + path)), body,
            {{"Authorization", "Bearer " + m_talk.token()}, {"Content-Type", "application/json"}});
    }
    [[nodiscard]] Heard fire(const QByteArray &payload) { return m_talk.post(u"interaction/v1/events"_s, payload); }
    [[nodiscard]] Heard triggerStats(const QString &event)
    {
        return m_talk.get(u"interaction/v1/triggerstats/"_s + event);
    }

    /// The journey that somebody waits in.
    [[nodiscard]] Json journey() { return get(u"/key:"_s + m_key).json(); }
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QString statusOf(int version)
    {
        return get(u"/key:%1?versionNumber=%2"_s.arg(key()).arg(version)).text("status"_L1);
    }
    /// How many versions the contact of the walk is in.
    [[nodiscard]] std::size_t places() { return memberships().size(); }

private:
    [[nodiscard]] Json memberships()
    {
        const QByteArray body =
            R"({"ContactKeyList":["%1"]})"_ba.replace("%1", m_tenant->suggestedWalk().contactKey.toUtf8());
        return member(member(post(u"/contactMembership"_s, body).json(), "results"_L1), "contactMemberships"_L1);
    }

    QTemporaryDir m_folder;
    QString m_key;
    std::unique_ptr<SimulatedTenant> m_tenant;
    TenantTalk m_talk;
};

class JourneyApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewVersionIsWrittenValidatedAndPublished()
    {
        Visit visit;
        Json draft = visit.journey();
        draft.insert_or_assign("description", "Second try");
        const Heard created = visit.post({}, toBytes(draft));
        QCOMPARE(created.status, 200);
        QCOMPARE(created.number("version"_L1), 2);
        QCOMPARE(created.text("status"_L1), u"Draft"_s);
        QCOMPARE(created.text("id"_L1), textOf(draft, "id"_L1));
        QVERIFY(created.text("definitionId"_L1) != textOf(draft, "definitionId"_L1));

        Json changed = created.json();
        changed.insert_or_assign("description", "Third try");
        QCOMPARE(visit.send("PUT", {}, toBytes(changed)).text("description"_L1), u"Third try"_s);

        const Heard validation = visit.post(u"/validateAsync/key:%1?versionNumber=2"_s.arg(visit.key()));
        QCOMPARE(validation.status, 200);
        const QString looked = u"/validateStatus/"_s + validation.text("statusId"_L1);
        QCOMPARE(visit.get(looked).text("status"_L1), u"ValidateInProcess"_s);
        QCOMPARE(visit.get(looked).text("status"_L1), u"ValidateCompleted"_s);

        const Heard publication = visit.post(u"/publishAsync/key:%1?versionNumber=2"_s.arg(visit.key()));
        const QString published = u"/publishStatus/"_s + publication.text("statusId"_L1);
        QCOMPARE(visit.get(published).text("status"_L1), u"PublishInProcess"_s);
        QCOMPARE(visit.get(published).text("status"_L1), u"PublishCompleted"_s);
        QCOMPARE(visit.statusOf(1), u"Unpublished"_s);
        QCOMPARE(visit.statusOf(2), u"Published"_s);
        QCOMPARE(visit.places(), std::size_t(1)); // who waits in the old version goes on
    }

    void whatIsRunningCannotBePublishedOrChanged()
    {
        Visit visit;
        const Heard again = visit.post(u"/publishAsync/key:"_s + visit.key());
        QCOMPARE(again.status, 400);
        QCOMPARE(again.text("message"_L1), u"Cannot publish interaction in Published status."_s);
        const Heard change = visit.send("PUT", {}, toBytes(visit.journey()));
        QCOMPARE(change.status, 400);
        QCOMPARE(change.text("message"_L1), u"Cannot update interaction in Published status."_s);
    }

    void aFaultyVersionFailsToPublishUnder200()
    {
        Visit visit;
        Json draft = visit.journey();
        draft.insert_or_assign("entryMode", "NotSet");
        draft["defaults"].insert_or_assign("email", Json(jsoncons::json_array_arg));
        QCOMPARE(visit.post({}, toBytes(draft)).status, 200);
        const Heard publication = visit.post(u"/publishAsync/key:%1?versionNumber=2"_s.arg(visit.key()));
        const QString published = u"/publishStatus/"_s + publication.text("statusId"_L1);
        (void)visit.get(published);
        const Heard failed = visit.get(published);
        QCOMPARE(failed.status, 200);
        QCOMPARE(failed.text("status"_L1), u"Error"_s);
        const Json errors = member(failed.json(), "errors"_L1);
        QCOMPARE(errors.size(), std::size_t(2));
        QCOMPARE(textOf(errors[1], "errorCode"_L1), u"121226"_s);
        QCOMPARE(visit.statusOf(1), u"Published"_s);
        QCOMPARE(visit.statusOf(2), u"Draft"_s);

        const Json audit =
            member(visit.get(u"/key:%1/audit/publish?versionNumber=2"_s.arg(visit.key())).json(), "items"_L1);
        QCOMPARE(audit.size(), std::size_t(1));
        QCOMPARE(textOf(audit[0], "publishStatus"_L1), u"Error"_s);
        QCOMPARE(textOf(member(audit[0], "errors"_L1)[1], "ErrorCode"_L1), u"121226"_s);
    }

    void pauseAndResumeAnswer202EvenToRefuse()
    {
        Visit visit;
        const QString which = u"key:"_s + visit.key();
        QCOMPARE(visit.post(u"/resume/"_s + which).status, 202);
        QCOMPARE(visit.post(u"/resume/"_s + which).number("errorcode"_L1), 10000);
        const Heard paused = visit.post(u"/pause/"_s + which, R"({"PausedDays":1,"GuardrailAction":"Stop"})");
        QCOMPARE(paused.status, 202);
        QCOMPARE(paused.text("status"_L1), u"Accepted"_s);
        QCOMPARE(visit.statusOf(1), u"Paused"_s);
        QCOMPARE(visit.post(u"/pause/"_s + which).number("errorcode"_L1), 10005);
        visit.letPass(25h);
        QCOMPARE(visit.statusOf(1), u"Stopped"_s);
    }

    void aStopEjectsAndIsToldInTheAudit()
    {
        Visit visit;
        QCOMPARE(visit.places(), std::size_t(1));
        const Heard stopped = visit.post(u"/stop/key:"_s + visit.key());
        QCOMPARE(stopped.status, 200);
        QVERIFY(stopped.body.isEmpty());
        QCOMPARE(visit.places(), std::size_t(0));
        const Json audit = member(visit.get(u"/key:%1/audit/stop"_s.arg(visit.key())).json(), "items"_L1);
        QVERIFY(integerOf(audit[0], "ContactsEjected"_L1).value_or(0) >= 1);
        QVERIFY(!hasMember(audit[0], "executionMode"_L1));
    }

    void aDeletedJourneyIsGone()
    {
        Visit visit;
        const QString id = textOf(visit.journey(), "id"_L1);
        const Heard deleted = visit.send("DELETE", u'/' + id);
        QCOMPARE(deleted.status, 200);
        QCOMPARE(deleted.body, id.toUtf8());
        QVERIFY(deleted.contentType.startsWith("text/plain"));
        QCOMPARE(visit.get(u'/' + id).status, 404);
        QCOMPARE(visit.get(u'/' + id).number("errorcode"_L1), 30003);
        QCOMPARE(visit.send("DELETE", u'/' + id).status, 404);
    }

    void versionsAreToldWithTheirStatus()
    {
        Visit visit;
        const QString status = u"/status/key:"_s + visit.key();
        QCOMPARE(visit.get(status).number("errorcode"_L1), 10005);
        const Json all = visit.get(status + u"?AllVersions=true"_s).json();
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(textOf(all[0], "status"_L1), u"Published"_s);
        QCOMPARE(visit.get(status + u"?VersionNumber=9"_s).json().size(), std::size_t(0));
    }

    void aContactIsTakenOut()
    {
        Visit visit;
        const QByteArray one = R"([{"ContactKey":"%1","DefinitionKey":"%2"}])"_ba
                                   .replace("%1", visit.tenant().suggestedWalk().contactKey.toUtf8())
                                   .replace("%2", visit.key().toUtf8());
        QCOMPARE(visit.post(u"/contactexit/status"_s, one).json()[0]["status"].size(), std::size_t(0));
        const Heard exit = visit.post(u"/contactexit"_s, one);
        QCOMPARE(exit.status, 202);
        QCOMPARE(member(exit.json(), "errors"_L1).size(), std::size_t(0));
        QCOMPARE(visit.places(), std::size_t(0));
        const Json status = visit.post(u"/contactexit/status"_s, one).json()[0]["status"][0];
        QCOMPARE(textOf(status, "message"_L1), u"Exit process Completed."_s);
        QVERIFY(!textOf(status, "definitionInstanceId"_L1).isEmpty());

        const Json refused = visit.post(u"/contactexit"_s, R"([{"ContactKey":"a","DefinitionKey":"nothing"}])").json();
        QCOMPARE(textOf(member(refused, "errors"_L1)[0]["status"][0], "message"_L1),
            u"Exit request Ignored - Invalid Interaction Name."_s);
        QByteArrayList many;
        for (int i = 0; i < 51; ++i)
            many << R"({"ContactKey":"a","DefinitionKey":"b"})";
        QCOMPARE(visit.post(u"/contactexit"_s, '[' + many.join(',') + ']').status, 400);
    }

    void triggerStatsCountEvents()
    {
        Visit visit;
        const QString event = textOf(member(visit.journey(), "triggers"_L1)[0]["metaData"], "eventDefinitionId"_L1);
        const auto count = [&](const QString &type) {
            const Json statuses = member(visit.triggerStats(event).json(), "statuses"_L1);
            for (const Json &status : statuses.array_range()) {
                if (textOf(status, "eventType"_L1) == type)
                    return integerOf(status, "count"_L1).value_or(-1);
            }
            return qint64(-1);
        };
        const qint64 before = count(u"ContactAttempted"_s);
        const QByteArray payload = visit.tenant().suggestedWalk().payload;
        QCOMPARE(visit.fire(payload).status, 201);
        QCOMPARE(count(u"ContactAttempted"_s), before + 1);
        QVERIFY(count(u"MetCriteria"_s) >= 1);
    }

    void listKeepsToItsParameters_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("status") << u"status=Published"_s << true;
        QTest::newRow("another status") << u"status=Stopped"_s << false;
        QTest::newRow("type") << u"definitionType=Multistep"_s << true;
        QTest::newRow("another type") << u"definitionType=transactional"_s << false;
        QTest::newRow("tag") << u"tag=nobody-has-it"_s << false;
        QTest::newRow("version") << u"versionNumber=1"_s << true;
        QTest::newRow("another version") << u"versionNumber=7"_s << false;
        QTest::newRow("name") << u"nameOrDescription=no-such-name"_s << false;
    }
    void listKeepsToItsParameters()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        Visit visit;
        const Json items = member(visit.get(u"?key=%1&%2"_s.arg(visit.key(), query)).json(), "items"_L1);
        QCOMPARE(items.size() == 1, found);
    }

    void summaryComesWithAllExtras()
    {
        Visit visit;
        QVERIFY(!hasMember(visit.get(u"?extras=activities"_s).json(), "summary"_L1));
        const Json summary = member(visit.get(u"?extras=all"_s).json(), "summary"_L1);
        QVERIFY(integerOf(summary, "cumulativePopulation"_L1).value_or(0) >= 1);
    }

    void historyCanBeEstimated()
    {
        Visit visit;
        visit.letPass(24h);
        const Heard estimate = visit.post(u"/journeyhistory/estimate?columns=ContactKey,Status"_s);
        QCOMPARE(estimate.status, 200);
        QVERIFY(estimate.number("rowCount"_L1) > 0);
        QVERIFY(estimate.number("uncompressedBytes"_L1) > 0);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, JourneyApiTest)
#include "journeyapitest.moc"
