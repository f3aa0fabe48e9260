// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/tenantfile.h"

#include "simulator/files/documentplaces.h"
#include "simulator/files/extendtenant.h"
#include "simulator/files/readdescription.h"
#include "simulator/files/tenantchecks.h"
#include "simulator/files/tenantschema.h"
#include "simulator/rest/faults.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

Failure mistakeIn(const QString &path, const TextPlace &place, const QString &sentence)
{
    return Failure{
        .reason = Reason::Unusable,
        .detail = u"%1:%2:%3: %4"_s.arg(path).arg(place.line).arg(place.column).arg(sentence),
        .code = u"SIM-01"_s,
    };
}

static std::expected<void, TenantMistake> readFaults(const Json &faults, TenantDescription &description)
{
    for (size_t i = 0; faults.is_array() && i < faults.size(); ++i) {
        std::expected<Fault, TenantMistake> fault = readFault(faults[i]);
        if (!fault)
            return std::unexpected(TenantMistake{
                .pointer = u"/faults/%1"_s.arg(i) + fault.error().pointer, .sentence = fault.error().sentence});
        description.faults.append(*std::move(fault));
    }
    return {};
}

static std::expected<void, TenantMistake> checkClock(const TenantDescription &description, const Json &json)
{
    if (hasMember(json, "start"_L1) && !description.start.isValid())
        return std::unexpected(TenantMistake{.pointer = u"/start"_s, .sentence = u"There is no such moment."_s});
    return {};
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

TextPlace placeOfFailure(const Failure &failure)
{
    static const QRegularExpression form(u"line (\\d+), column (\\d+)"_s);
    const QRegularExpressionMatch match = form.match(failure.detail);
    return TextPlace{.line = std::max(1, match.captured(1).toInt()), .column = std::max(1, match.captured(2).toInt())};
}

std::expected<TenantDescription, TenantMistake> describeTenant(const Json &json)
{
    if (const auto fits = checkAgainstSchema(json); !fits)
        return std::unexpected(fits.error());
    TenantDescription description = readDescription(json);
    if (const auto read = readFaults(member(json, "faults"_L1), description); !read)
        return std::unexpected(read.error());
    if (const auto exists = checkClock(description, json); !exists)
        return std::unexpected(exists.error());
    if (const auto sound = checkReferences(description); !sound)
        return std::unexpected(sound.error());
    if (const auto inOrder = checkStory(description); !inOrder)
        return std::unexpected(inOrder.error());
    return description;
}

/// A mistake in what the file extends is shown where it says so.
static TextPlace placeOf(const TenantMistake &mistake, const Json &own, const DocumentPlaces &places)
{
    const QByteArray first = mistake.pointer.section(u'/', 1, 1).toUtf8();
    if (!hasMember(own, "extends"_L1) || own.contains(std::string(first.constData())))
        return places.placeOf(mistake.pointer);
    return places.placeOf(hasMember(own, "changes"_L1) ? u"/changes"_s : u"/extends"_s);
}

Result<TenantFile> readTenantFile(const QString &path)
{
    const Result<QByteArray> text = contentsOf(path);
    if (!text)
        return std::unexpected(text.error());
    const Result<Json> json = parseJson(*text);
    if (!json)
        return std::unexpected(mistakeIn(path, placeOfFailure(json.error()), json.error().detail));
    const DocumentPlaces places(*text);
    if (!places.doubled().isEmpty())
        return std::unexpected(
            mistakeIn(path, places.doubledPlace(), u"At %1: the same member stands twice."_s.arg(places.doubled())));
    const auto named = [&](const TenantMistake &mistake) {
        return std::unexpected(mistakeIn(path, placeOf(mistake, *json, places), mistake.sentence));
    };

    const std::expected<Json, TenantMistake> whole = extendedTenant(*json, path);
    if (!whole)
        return named(whole.error());
    std::expected<TenantDescription, TenantMistake> description = describeTenant(*whole);
    if (!description)
        return named(description.error());
    TenantFile file{.description = *std::move(description), .happenedPlaces = {}};
    for (qsizetype i = 0; i < file.description.happened.size(); ++i)
        file.happenedPlaces.append(places.placeOf(u"/happened/%1"_s.arg(i)));
    return file;
}

} // namespace journeyscope::simulator
