// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/tenantfile.h"

#include "simulator/files/documentplaces.h"
#include "simulator/files/readaccount.h"
#include "simulator/files/readcontacts.h"
#include "simulator/files/readdataextensions.h"
#include "simulator/files/readjson.h"
#include "simulator/files/readsends.h"
#include "simulator/files/tenantchecks.h"
#include "simulator/files/tenantschema.h"
#include "simulator/rest/faults.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

Failure mistakeIn(const QString &path, int line, const QString &sentence)
{
    return Failure{
        .reason = Reason::Unusable, .detail = u"%1:%2: %3"_s.arg(path).arg(line).arg(sentence), .code = u"SIM-01"_s};
}

static Happening readHappening(const Json &json)
{
    Happening happening{
        .after = duration(textOf(json, "at"_L1)),
        .event = member(json, "post"_L1),
        .pause = {.retainContacts = booleanOf(json, "retainContacts"_L1).value_or(false)},
    };
    const auto journey = [&](QLatin1StringView verb, Happening::What what) {
        if (!hasMember(json, verb))
            return;
        happening.what = what;
        happening.journeyKey = textOf(json, verb);
    };
    journey("pause"_L1, Happening::What::Pause);
    journey("resume"_L1, Happening::What::Resume);
    journey("publish"_L1, Happening::What::Publish);
    journey("stop"_L1, Happening::What::Stop);
    return happening;
}

static Walk readWalk(const Json &json)
{
    Walk walk{
        .eventDefinitionKey = textOf(json, "eventDefinitionKey"_L1),
        .contactKey = textOf(json, "contactKey"_L1),
        .expectedJourney = textOf(json, "expectedJourney"_L1),
        .expectedCauses = textsOf(member(json, "expectedCauses"_L1)),
    };
    if (hasMember(json, "payload"_L1))
        walk.payload = toPrettyBytes(member(json, "payload"_L1));
    if (hasMember(json, "since"_L1))
        walk.since = -duration(textOf(json, "since"_L1));
    return walk;
}

static TenantDescription readDescription(const Json &json)
{
    const auto itself = [](const Json &element) { return element; };
    TenantDescription description{
        .title = textOf(json, "title"_L1),
        .says = textOf(json, "says"_L1),
        .businessUnits = listOf(json, "businessUnits"_L1, readBusinessUnit),
        .packages = listOf(json, "packages"_L1, readPackage),
        .contacts = listOf(json, "contacts"_L1, readContact),
        .dataExtensions = listOf(json, "dataExtensions"_L1, readDataExtension),
        .eventDefinitions = listOf(json, "eventDefinitions"_L1, itself),
        .journeyVersions = listOf(json, "journeys"_L1, itself),
        .triggeredSends = listOf(json, "triggeredSends"_L1, readTriggeredSend),
        .suppressionLists = listOf(json, "suppressionLists"_L1, readSuppressionList),
        .enrichments = listOf(json, "enrichments"_L1, readEnrichment),
        .soapBatchSize = int(integerOf(json, "soapBatchSize"_L1).value_or(2500)),
        .historyLag = std::chrono::seconds(integerOf(json, "historyLagSeconds"_L1).value_or(2)),
        .happened = listOf(json, "happened"_L1, readHappening),
        .faults = listOf(json, "faults"_L1, readFault),
        .walk = readWalk(member(json, "walk"_L1)),
    };
    if (hasMember(json, "systemStatus"_L1))
        description.systemStatus = textOf(json, "systemStatus"_L1);
    readHandsOut(member(json, "handsOut"_L1), description);
    return description;
}

static std::expected<void, TenantMistake> checkStory(const TenantDescription &description)
{
    for (qsizetype i = 1; i < description.happened.size(); ++i) {
        if (description.happened[i].after < description.happened[i - 1].after) {
            return std::unexpected(TenantMistake{.pointer = u"/happened/%1/at"_s.arg(i),
                .sentence =
                    u"What happened must stand in order of time, and this took place before the entry above it."_s});
        }
    }
    return {};
}

static Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Failure{
            .reason = Reason::Unusable,
            .detail = u"The tenant file %1 cannot be read: %2."_s.arg(path, file.errorString()),
            .code = u"SIM-01"_s,
        });
    }
    return file.readAll();
}

static int lineOfFailure(const Failure &failure)
{
    static const QRegularExpression form(u"line (\\d+)"_s);
    return std::max(1, form.match(failure.detail).captured(1).toInt());
}

Result<TenantFile> readTenantFile(const QString &path)
{
    const Result<QByteArray> text = contentsOf(path);
    if (!text)
        return std::unexpected(text.error());
    const Result<Json> json = parseJson(*text);
    if (!json)
        return std::unexpected(mistakeIn(path, lineOfFailure(json.error()), json.error().detail));
    const DocumentPlaces places(*text);
    if (!places.doubled().isEmpty())
        return std::unexpected(
            mistakeIn(path, places.doubledLine(), u"At %1: the same member stands twice."_s.arg(places.doubled())));
    const auto named = [&](const TenantMistake &mistake) {
        return std::unexpected(mistakeIn(path, places.lineOf(mistake.pointer), mistake.sentence));
    };

    if (const auto fits = checkAgainstSchema(*json); !fits)
        return named(fits.error());
    TenantFile file{.description = readDescription(*json), .happenedLines = {}};
    if (const auto sound = checkReferences(file.description); !sound)
        return named(sound.error());
    if (const auto inOrder = checkStory(file.description); !inOrder)
        return named(inOrder.error());
    for (qsizetype i = 0; i < file.description.happened.size(); ++i)
        file.happenedLines.append(places.lineOf(u"/happened/%1"_s.arg(i)));
    return file;
}

} // namespace journeyscope::simulator
