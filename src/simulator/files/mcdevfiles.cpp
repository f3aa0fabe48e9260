// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/mcdevfiles.h"

#include "simulator/files/tenantfile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

namespace {

/// From a project's folder to a unit's it is retrieve/CREDENTIAL/UNIT.
constexpr int deepest = 3;

QString pattern(const QString &type)
{
    return u"*.%1-meta.json"_s.arg(type);
}

bool isUnitFolder(const QDir &folder)
{
    for (const QString &type : {u"dataExtension"_s, u"event"_s, u"journey"_s}) {
        const QDir ofType(folder.filePath(type));
        if (ofType.exists() && !ofType.entryList({pattern(type)}, QDir::Files).isEmpty())
            return true;
    }
    return false;
}

QStringList unitFolders(const QDir &folder, int depth)
{
    if (isUnitFolder(folder))
        return {folder.absolutePath()};
    QStringList found;
    if (depth == 0)
        return found;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        found += unitFolders(QDir(folder.filePath(name)), depth - 1);
    return found;
}

Failure unusable(const QString &sentence)
{
    return Failure{.reason = Reason::Unusable, .detail = sentence, .code = u"SIM-01"_s};
}

Result<McdevFile> readOne(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(unusable(u"The file %1 cannot be read: %2."_s.arg(path, file.errorString())));
    const QByteArray text = file.readAll();
    Result<Json> json = parseJson(text);
    if (!json)
        return std::unexpected(mistakeIn(path, placeOfFailure(json.error()), json.error().detail));
    if (!json->is_object())
        return std::unexpected(mistakeIn(path, {}, u"This is no object as mcdev writes them."_s));
    return McdevFile{.path = path, .text = text, .json = *std::move(json)};
}

Result<QList<McdevFile>> readAll(const QDir &unit, const QString &type)
{
    QList<McdevFile> files;
    const QDir folder(unit.filePath(type));
    for (const QString &name : folder.entryList({pattern(type)}, QDir::Files, QDir::Name)) {
        Result<McdevFile> file = readOne(folder.filePath(name));
        if (!file)
            return std::unexpected(file.error());
        files.append(*std::move(file));
    }
    return files;
}

/// The project's file lies above retrieve/CREDENTIAL/UNIT and knows the units' numbers.
QString midOf(const QDir &unit)
{
    const QString name = unit.dirName();
    QDir folder = unit;
    if (!folder.cdUp())
        return {};
    const QString credential = folder.dirName();
    if (!folder.cdUp() || !folder.cdUp())
        return {};
    QFile file(folder.filePath(u".mcdevrc.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Json project = parseJson(file.readAll()).value_or(Json::null());
    const QByteArray credentialName = credential.toUtf8();
    const QByteArray unitName = name.toUtf8();
    const Json &ofCredential = member(member(project, "credentials"_L1), QLatin1StringView(credentialName));
    return textOf(member(ofCredential, "businessUnits"_L1), QLatin1StringView(unitName));
}

} // namespace

bool isMcdevFolder(const QString &path)
{
    return !unitFolders(QDir(path), deepest).isEmpty();
}

Result<McdevFiles> readMcdevFiles(const QString &path)
{
    const QStringList units = unitFolders(QDir(path), deepest);
    if (units.size() != 1) {
        return std::unexpected(unusable(units.isEmpty()
                ? u"The folder %1 holds nothing that mcdev retrieved."_s.arg(path)
                : u"The folder %1 holds several business units, and a tenant is one of them: %2."_s.arg(
                    path, units.join(u", "_s))));
    }
    const QDir unit(units.first());
    Result<QList<McdevFile>> dataExtensions = readAll(unit, u"dataExtension"_s);
    if (!dataExtensions)
        return std::unexpected(dataExtensions.error());
    Result<QList<McdevFile>> events = readAll(unit, u"event"_s);
    if (!events)
        return std::unexpected(events.error());
    Result<QList<McdevFile>> journeys = readAll(unit, u"journey"_s);
    if (!journeys)
        return std::unexpected(journeys.error());
    return McdevFiles{
        .folder = unit.absolutePath(),
        .unit = unit.dirName(),
        .mid = midOf(unit),
        .dataExtensions = *std::move(dataExtensions),
        .eventDefinitions = *std::move(events),
        .journeys = *std::move(journeys),
    };
}

} // namespace journeyscope::simulator
