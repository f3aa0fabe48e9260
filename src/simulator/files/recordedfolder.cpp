// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/recordedfolder.h"

#include "simulator/description/identifiers.h"
#include "simulator/files/recordeddataextensions.h"
#include "simulator/files/samplewalk.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

/// The contents of the files in @p folder whose names end with @p suffix, by name.
static QList<QByteArray> filesIn(const QDir &root, const QString &folder, const QString &suffix)
{
    QList<QByteArray> contents;
    const QDir dir(root.filePath(folder));
    for (const QString &name : dir.entryList({u'*' + suffix}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

static QByteArray fileAt(const QDir &root, const QString &path)
{
    QFile file(root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QList<Json> jsonIn(const QDir &root, const QString &folder)
{
    QList<Json> all;
    for (const QByteArray &bytes : filesIn(root, folder, u".json"_s)) {
        if (Result<Json> json = parseJson(bytes))
            all.append(*std::move(json));
    }
    return all;
}

static QList<Json> itemsOf(const QByteArray &list)
{
    QList<Json> items;
    const Json json = parseJson(list).value_or(Json::null());
    const Json &array = member(json, "items"_L1);
    if (array.is_array()) {
        for (const Json &item : array.array_range())
            items.append(item);
    }
    return items;
}

/// Those of @p more whose @p name is not there yet, behind @p first.
static QList<Json> joined(QList<Json> first, const QList<Json> &more, QLatin1StringView name)
{
    QSet<QString> known;
    for (const Json &json : std::as_const(first))
        known.insert(textOf(json, name));
    for (const Json &json : more) {
        if (!textOf(json, name).isEmpty() && !known.contains(textOf(json, name)))
            first.append(json);
    }
    return first;
}

static RecordedAnswers readAnswers(const QDir &root)
{
    RecordedAnswers answers{
        .token = fileAt(root, u"auth-token/success.json"_s),
        .tokenRefused = fileAt(root, u"auth-token/invalid-client.json"_s),
        .notFound = fileAt(root, u"rest-error/404-not-found.json"_s),
        .eventDefinitions = filesIn(root, u"event-definitions-list"_s, u".json"_s).value(0),
        .journeys = filesIn(root, u"journeys-list"_s, u".json"_s).value(0),
        .journeyVersions = jsonIn(root, u"journey-get"_s),
        .audits = jsonIn(root, u"journey-audit"_s),
        .rowsets = jsonIn(root, u"data-extension-rows"_s),
        .soapUnknownType = filesIn(root, u"soap-retrieve-error"_s, u".xml"_s).value(0),
        .soapEmpty = filesIn(root, u"soap-retrieve-empty"_s, u".xml"_s).value(0),
        .soapFault = filesIn(root, u"soap-fault"_s, u".xml"_s).value(0),
    };
    answers.definitions =
        joined(jsonIn(root, u"event-definition-get"_s), itemsOf(answers.eventDefinitions), "eventDefinitionKey"_L1);
    for (const QString &folder : {u"soap-data-extension-retrieve"_s, u"soap-data-extension-field-retrieve"_s,
             u"soap-triggered-send-definition-retrieve"_s, u"soap-triggered-send-summary-retrieve"_s,
             u"soap-email-retrieve"_s, u"soap-list-retrieve"_s, u"soap-send-classification-retrieve"_s,
             u"soap-sender-profile-retrieve"_s}) {
        for (const QByteArray &body : filesIn(root, folder, u".xml"_s))
            answers.soap.append(indexed(body));
    }
    return answers;
}

/// An event whose schema is known can be fired with a payload that fits.
static const Json *fireable(const QList<Json> &definitions)
{
    const auto found = std::ranges::find_if(definitions, [](const Json &definition) {
        return textOf(definition, "category"_L1) == "Event"_L1 && member(definition, "schema"_L1).is_object();
    });
    return found == definitions.end() ? nullptr : &*found;
}

static TenantDescription describe(const RecordedAnswers &answers)
{
    const QString mid = u"7000001"_s;
    const Json token = parseJson(answers.token).value_or(Json::null());
    TenantDescription description;
    description.title = u"Recorded answers"_s;
    description.says =
        u"What real tenants answered, word for word; what was never recorded is played by the simulator."_s;
    description.businessUnits = {BusinessUnit{.mid = mid, .name = u"Recorded unit"_s}};
    description.packages = {Package{
        .name = u"Recorded package"_s,
        .clientId = guidOf(u"recorded client"_s).remove(u'-').left(24),
        .clientSecret = Secret(guidOf(u"recorded secret"_s).remove(u'-').left(24)),
        .scopes = textOf(token, "scope"_L1).split(u' ', Qt::SkipEmptyParts),
        .businessUnits = {mid},
    }};
    description.handsOutClientId = description.packages.first().clientId;
    description.handsOutClientSecret = description.packages.first().clientSecret;
    description.handsOutAccountId = mid;
    description.contacts = {
        Contact{.key = u"0031-ada"_s, .email = u"ada@example.com"_s, .created = u"2025-02-03T09:11:12.41"_s}};
    description.eventDefinitions = answers.definitions;
    description.journeyVersions = joined(answers.journeyVersions, itemsOf(answers.journeys), "id"_L1);
    description.dataExtensions = recordedDataExtensions(answers.definitions, answers.soap);
    if (const Json *const definition = fireable(answers.definitions)) {
        const DataExtensions dataExtensions(description.dataExtensions);
        if (const DataExtension *const found = dataExtensions.byId(textOf(*definition, "dataExtensionId"_L1)))
            description.walk = sampleWalk(*definition, *found, description.contacts.first());
    }
    return description;
}

Result<RecordedFolder> readRecordedFolder(const QString &path)
{
    RecordedAnswers answers = readAnswers(QDir(path));
    if (answers.token.isEmpty() || answers.eventDefinitions.isEmpty() || answers.journeys.isEmpty()) {
        return std::unexpected(Failure{
            .reason = Reason::Unusable,
            .detail =
                u"The folder %1 holds no recorded answers: it lacks auth-token/success.json, event-definitions-list or journeys-list."_s
                    .arg(path),
            .code = u"SIM-01"_s,
        });
    }
    TenantDescription description = describe(answers);
    return RecordedFolder{.description = std::move(description), .answers = std::move(answers)};
}

} // namespace journeyscope::simulator
