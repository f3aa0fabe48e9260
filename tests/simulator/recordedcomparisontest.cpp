// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answershape.h"
#include "support/folders.h"
#include "support/testmain.h"
#include "tenanttalk.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::testing;

// The simulator's own answers beside those of real tenants: the same fields of the same kinds. What differs stands in
// tests/data/simulator/recorded/differences.json with the reason, and what stands there must differ.

static const QString orderJourney = u"key:d075510a-767d-54f9-a9e8-b37e3ccce8d4"_s;
static const QString interactions = u"interaction/v1/interactions/"_s;

/// All that the recorded folder holds, or one file of it.
static Shape recordedShape(const QString &path)
{
    Shape shape;
    const QDir folder(recordedPath(path));
    const QStringList files = folder.exists() ? folder.entryList(QDir::Files) : QStringList{QString()};
    for (const QString &file : files) {
        const QByteArray text = readFile(recordedPath(file.isEmpty() ? path : path + u'/' + file));
        if (text.trimmed().startsWith('<'))
            addXmlShape(text, shape);
        else if (const Result<Json> json = parseJson(text))
            addShape(*json, {}, shape);
    }
    return shape;
}

/// A tenant, and what one can do to it.
class Here {
public:
    Here()
        : m_tenant(SimulatedTenant::start({.tenant = u":/scenarios/all-goes-well.json"_s}).value())
        , m_talk(m_tenant->addresses())
    {
        m_signIn = m_talk.signIn();
    }

    [[nodiscard]] Shape get(const QString &path) { return shapeOf(m_talk.get(path)); }
    [[nodiscard]] Shape post(const QString &path, const QByteArray &body = "{}")
    {
        return shapeOf(m_talk.post(path, body));
    }
    [[nodiscard]] Shape signIn() const { return shapeOf(m_signIn); }
    [[nodiscard]] Shape wrongSignIn() { return shapeOf(m_talk.signIn("client_secret", "wrong")); }
    [[nodiscard]] Shape retrieve(const QByteArray &type, const QByteArrayList &properties)
    {
        return shapeOf(m_talk.retrieve(type, properties, properties.first(), "nobody-has-it"));
    }
    /// Asks for all that the recorded answers in @p folder have.
    [[nodiscard]] Shape retrieveLike(
        const QString &folder, const QByteArray &type, const QByteArray &where, const QByteArray &value)
    {
        static const QString results = u"/Envelope/Body/RetrieveResponseMsg/Results/"_s;
        const QStringList paths = recordedShape(folder).keys();
        QByteArrayList properties;
        for (const QString &path : paths) {
            const bool isWhole =
                std::ranges::none_of(paths, [&](const QString &other) { return other.startsWith(path + u'/'); });
            const QString property = path.startsWith(results) ? path.sliced(results.size()) : QString();
            // Told with every object and in every group, without being asked for.
            const bool isExtra = property.endsWith("PartnerKey"_L1) || property.endsWith("/ObjectID"_L1)
                || property.startsWith("PartnerProperties"_L1);
            if (isWhole && !isExtra && !property.isEmpty())
                properties << QString(property).replace(u'/', u'.').toUtf8();
        }
        return shapeOf(m_talk.retrieve(type, properties, where, value));
    }
    /// Of every event definition on its own.
    [[nodiscard]] Shape everyDefinition()
    {
        Shape shape;
        const Json items = member(m_talk.get(u"interaction/v1/eventDefinitions"_s).json(), "items"_L1);
        for (const Json &item : items.array_range())
            addShape(
                m_talk.get(u"interaction/v1/eventDefinitions/key:"_s + textOf(item, "eventDefinitionKey"_L1)).json(),
                {}, shape);
        return shape;
    }
    [[nodiscard]] Shape everyJourney()
    {
        Shape shape;
        const Json items = member(m_talk.get(u"interaction/v1/interactions"_s).json(), "items"_L1);
        for (const Json &item : items.array_range())
            addShape(
                m_talk.get(interactions + u"key:"_s + textOf(item, "key"_L1) + u"?extras=all"_s).json(), {}, shape);
        return shape;
    }
    /// Of a draft made from the order journey, looked at twice: under way, and done.
    [[nodiscard]] Shape verdictOn(const QString &verb)
    {
        const Json draft = m_talk.get(interactions + orderJourney + u"?extras=all"_s).json();
        const Json created = m_talk.post(u"interaction/v1/interactions"_s, toBytes(draft)).json();
        const QString which = orderJourney + u"?versionNumber="_s + textOf(created, "version"_L1);
        const QString id = m_talk.post(interactions + verb + u"Async/"_s + which, "{}").text("statusId"_L1);
        (void)m_talk.get(interactions + verb + u"Status/"_s + id);
        return shapeOf(m_talk.get(interactions + verb + u"Status/"_s + id));
    }
    [[nodiscard]] Shape created()
    {
        const Json draft = m_talk.get(interactions + orderJourney + u"?extras=all"_s).json();
        return shapeOf(m_talk.post(u"interaction/v1/interactions"_s, toBytes(draft)));
    }
    [[nodiscard]] Shape begun(const QString &verb)
    {
        (void)created();
        return post(interactions + verb + u"Async/"_s + orderJourney + u"?versionNumber=3"_s);
    }

private:
    static Shape shapeOf(const Heard &heard)
    {
        Shape shape;
        if (heard.body.trimmed().startsWith('<'))
            addXmlShape(heard.body, shape);
        else if (const Result<Json> json = parseJson(heard.body))
            addShape(*json, {}, shape);
        return shape;
    }

    std::unique_ptr<SimulatedTenant> m_tenant;
    TenantTalk m_talk;
    Heard m_signIn;
};

namespace {
struct Comparison {
    const char *recorded;
    Shape (*here)(Here &here);
};
} // namespace

static const Comparison comparisons[] = {
    {"auth-token/success.json", [](Here &here) { return here.signIn(); }},
    {"auth-token/invalid-client.json", [](Here &here) { return here.wrongSignIn(); }},
    {"event-definitions-list", [](Here &here) { return here.get(u"interaction/v1/eventDefinitions"_s); }},
    {"event-definition-get", [](Here &here) { return here.everyDefinition(); }},
    {"journeys-list", [](Here &here) { return here.get(u"interaction/v1/interactions?extras=all"_s); }},
    {"journey-get", [](Here &here) { return here.everyJourney(); }},
    {"journey-create", [](Here &here) { return here.created(); }},
    {"journey-audit", [](Here &here) { return here.get(interactions + orderJourney + u"/audit/all"_s); }},
    {"journey-publish-async", [](Here &here) { return here.begun(u"publish"_s); }},
    {"journey-publish-status", [](Here &here) { return here.verdictOn(u"publish"_s); }},
    {"journey-validate-async", [](Here &here) { return here.begun(u"validate"_s); }},
    {"journey-validate-status", [](Here &here) { return here.verdictOn(u"validate"_s); }},
    {"data-extension-rows",
        [](Here &here) { return here.get(u"data/v1/customobjectdata/key/Book_returned_Events/rowset"_s); }},
    {"contact-schema-attribute-groups",
        [](Here &here) { return here.get(u"hub/v1/contacts/schema/attributeGroups"_s); }},
    {"content-asset-query/empty.json",
        [](Here &here) {
            return here.post(u"asset/v1/content/assets/query"_s, R"({"page":{"page":1,"pageSize":50}})");
        }},
    {"soap-data-extension-retrieve",
        [](Here &here) {
            return here.retrieveLike(
                u"soap-data-extension-retrieve"_s, "DataExtension", "CustomerKey", "Order_placed_Events");
        }},
    {"soap-data-extension-field-retrieve",
        [](Here &here) {
            return here.retrieveLike(u"soap-data-extension-field-retrieve"_s, "DataExtensionField",
                "DataExtension.CustomerKey", "Order_placed_Events");
        }},
    {"soap-triggered-send-definition-retrieve",
        [](Here &here) {
            return here.retrieveLike(
                u"soap-triggered-send-definition-retrieve"_s, "TriggeredSendDefinition", "CustomerKey", "62305");
        }},
    {"soap-triggered-send-summary-retrieve",
        [](Here &here) {
            return here.retrieveLike(
                u"soap-triggered-send-summary-retrieve"_s, "TriggeredSendSummary", "CustomerKey", "62305");
        }},
    {"soap-list-retrieve",
        [](Here &here) { return here.retrieveLike(u"soap-list-retrieve"_s, "List", "ListName", "All Subscribers"); }},
    {"soap-send-classification-retrieve",
        [](Here &here) {
            return here.retrieveLike(
                u"soap-send-classification-retrieve"_s, "SendClassification", "CustomerKey", "Default Commercial");
        }},
    {"soap-sender-profile-retrieve",
        [](Here &here) {
            return here.retrieveLike(u"soap-sender-profile-retrieve"_s, "SenderProfile", "CustomerKey", "Default");
        }},
    {"soap-retrieve-empty", [](Here &here) { return here.retrieve("DataExtension", {"CustomerKey"}); }},
    {"soap-retrieve-error", [](Here &here) { return here.retrieve("Nothing", {"CustomerKey"}); }},
};

class RecordedComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_RECORDED_ANSWERS();
        m_explained = parseJson(readFile(dataPath(u"simulator/recorded/differences.json"_s))).value();
    }

    void sameFieldsOfTheSameKinds_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(comparisons)); ++i)
            QTest::newRow(comparisons[i].recorded) << i;
    }

    void sameFieldsOfTheSameKinds()
    {
        QFETCH(int, index);
        Here here;
        const QStringList found =
            differences(recordedShape(QString::fromLatin1(comparisons[index].recorded)), comparisons[index].here(here));
        QStringList explained;
        const Json &reasons = member(m_explained, QLatin1StringView(comparisons[index].recorded));
        if (reasons.is_object()) {
            for (const auto &one : reasons.object_range())
                explained << fromStd(one.key());
        }
        // A reason may be one for all that begins alike.
        const auto fits = [](const QString &reason, const QString &one) {
            return reason.endsWith(u'*') ? one.startsWith(reason.chopped(1)) : one == reason;
        };
        QStringList unexplained = found;
        unexplained.removeIf([&](const QString &one) {
            return std::ranges::any_of(explained, [&](const QString &reason) { return fits(reason, one); });
        });
        QVERIFY2(unexplained.isEmpty(), qPrintable(u"not explained:\n"_s + unexplained.join(u'\n')));
        QStringList gone = explained;
        gone.removeIf([&](const QString &reason) {
            return std::ranges::any_of(found, [&](const QString &one) { return fits(reason, one); });
        });
        QVERIFY2(gone.isEmpty(), qPrintable(u"no difference any more:\n"_s + gone.join(u'\n')));
    }

private:
    Json m_explained;
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, RecordedComparisonTest)
#include "recordedcomparisontest.moc"
