// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/tenantfile.h"

#include "simulator/files/documentplaces.h"
#include "simulator/rest/faults.h"
#include "simulator/files/tenantchecks.h"
#include "simulator/files/tenantschema.h"

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

static QStringList textsOf(const Json &array)
{
    QStringList texts;
    if (array.is_array()) {
        for (const Json &text : array.array_range())
            texts.append(scalarText(text));
    }
    return texts;
}

/// Every element of the array called @p name, read by @p read.
template <typename Read>
static auto listOf(const Json &object, QLatin1StringView name, Read read)
{
    QList<decltype(read(object))> list;
    const Json &array = member(object, name);
    if (array.is_array()) {
        for (const Json &element : array.array_range())
            list.append(read(element));
    }
    return list;
}

/// "-P3DT4H" and "PT5M" as lengths of time.
static std::chrono::seconds duration(const QString &text)
{
    static const QRegularExpression form(u"^(-?)P(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const std::chrono::seconds length = std::chrono::days(match.captured(2).toInt())
        + std::chrono::hours(match.captured(3).toInt()) + std::chrono::minutes(match.captured(4).toInt())
        + std::chrono::seconds(match.captured(5).toInt());
    return match.captured(1).isEmpty() ? length : -length;
}

static BusinessUnit readBusinessUnit(const Json &json)
{
    return BusinessUnit{.mid = textOf(json, "mid"_L1), .name = textOf(json, "name"_L1)};
}

static Package readPackage(const Json &json)
{
    return Package{
        .name = textOf(json, "name"_L1),
        .clientId = textOf(json, "clientId"_L1),
        .clientSecret = Secret(textOf(json, "clientSecret"_L1)),
        .scopes = textsOf(member(json, "scopes"_L1)),
        .businessUnits = textsOf(member(json, "businessUnits"_L1)),
    };
}

static Contact readContact(const Json &json)
{
    Contact contact{
        .key = textOf(json, "key"_L1), .email = textOf(json, "email"_L1), .created = textOf(json, "created"_L1)};
    if (hasMember(json, "status"_L1))
        contact.status = textOf(json, "status"_L1);
    return contact;
}

static Field readField(const Json &json)
{
    Field field{
        .name = textOf(json, "name"_L1),
        .type = textOf(json, "type"_L1),
        .scale = int(integerOf(json, "scale"_L1).value_or(0)),
        .required = booleanOf(json, "required"_L1).value_or(false),
        .primaryKey = booleanOf(json, "primaryKey"_L1).value_or(false),
        .defaultValue = textOf(json, "default"_L1),
    };
    if (const std::optional<qint64> length = integerOf(json, "maxLength"_L1))
        field.maxLength = int(*length);
    return field;
}

static Row readRow(const Json &json)
{
    Row row;
    for (const auto &cell : json.object_range())
        row.insert(fromStd(cell.key()).toLower(), scalarText(cell.value()));
    return row;
}

static DataExtension readDataExtension(const Json &json)
{
    return DataExtension{
        .id = textOf(json, "id"_L1),
        .key = textOf(json, "key"_L1),
        .name = textOf(json, "name"_L1),
        .description = textOf(json, "description"_L1),
        .created = textOf(json, "created"_L1),
        .sendableField = textOf(json, "sendable"_L1),
        .fields = listOf(json, "fields"_L1, readField),
        .rows = listOf(json, "rows"_L1, readRow),
    };
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

static void readHandsOut(const Json &json, TenantDescription &description)
{
    const Package &first = description.packages.first();
    description.handsOutClientId = hasMember(json, "clientId"_L1) ? textOf(json, "clientId"_L1) : first.clientId;
    description.handsOutClientSecret =
        hasMember(json, "clientSecret"_L1) ? Secret(textOf(json, "clientSecret"_L1)) : first.clientSecret;
    description.handsOutAccountId =
        hasMember(json, "accountId"_L1) ? textOf(json, "accountId"_L1) : first.businessUnits.first();
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
        .historyLag = std::chrono::seconds(integerOf(json, "historyLagSeconds"_L1).value_or(2)),
        .happened = listOf(json, "happened"_L1, readHappening),
        .faults = listOf(json, "faults"_L1, readFault),
        .walk = readWalk(member(json, "walk"_L1)),
    };
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

std::expected<TenantDescription, TenantMistake> describeTenant(const Json &json)
{
    if (const auto fits = checkAgainstSchema(json); !fits)
        return std::unexpected(fits.error());
    TenantDescription description = readDescription(json);
    if (const auto sound = checkReferences(description); !sound)
        return std::unexpected(sound.error());
    if (const auto inOrder = checkStory(description); !inOrder)
        return std::unexpected(inOrder.error());
    return description;
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
    std::expected<TenantDescription, TenantMistake> description = describeTenant(*json);
    if (!description)
        return std::unexpected(
            mistakeIn(path, places.lineOf(description.error().pointer), description.error().sentence));
    TenantFile file{.description = *std::move(description), .happenedLines = {}};
    for (qsizetype i = 0; i < file.description.happened.size(); ++i)
        file.happenedLines.append(places.lineOf(u"/happened/%1"_s.arg(i)));
    return file;
}

} // namespace journeyscope::simulator
