// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/audit.h"

#include "simulator/description/tenantclock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static constexpr qint64 userId = 710000001;

void Audit::beginWith(const QList<JourneyVersion> &versions, Identifiers &identifiers)
{
    for (const JourneyVersion &version : versions) {
        append(version, u"Create"_s, platformTimeOf(version.json, "createdDate"_L1));
        if (version.published.isValid())
            append(version, u"Publish"_s, version.published, identifiers.next(u"publish request"));
    }
}

void Audit::append(
    const JourneyVersion &version, const QString &action, const QDateTime &at, const QString &publishRequestId)
{
    m_lines.append(AuditLine{
        .journeyId = version.id,
        .definitionId = version.definitionId,
        .key = version.key,
        .name = version.name,
        .version = version.number,
        .action = action,
        .at = at,
        .publishRequestId = publishRequestId,
    });
}

void Audit::appendFailedPublish(const JourneyVersion &version, const QDateTime &at, const QString &publishRequestId,
    const QList<PublishRemark> &errors)
{
    append(version, u"Publish"_s, at, publishRequestId);
    m_lines.last().errors = errors;
}

void Audit::appendStop(const JourneyVersion &version, const QDateTime &at, int contactsEjected)
{
    append(version, u"Stop"_s, at);
    m_lines.last().contactsEjected = contactsEjected;
}

QList<AuditLine> Audit::of(const QString &journeyId, int version, const QString &action) const
{
    QList<AuditLine> found;
    std::ranges::copy_if(m_lines, std::back_inserter(found), [&](const AuditLine &line) {
        return line.journeyId == journeyId && (version == 0 || line.version == version)
            && (action.compare("all"_L1, Qt::CaseInsensitive) == 0
                || line.action.compare(action, Qt::CaseInsensitive) == 0);
    });
    std::ranges::stable_sort(found, std::ranges::greater{}, &AuditLine::at);
    return found;
}

Json auditItem(const AuditLine &line)
{
    Json item(jsoncons::json_object_arg);
    item["id"] = toStd(line.journeyId);
    item["action"] = toStd(line.action);
    item["user"] = Json(jsoncons::json_object_arg);
    item["user"]["name"] = "Test User";
    item["user"]["userId"] = userId;
    item["timeStamp"] = toStd(platformText(line.at));
    item["key"] = toStd(line.key);
    item["versionNumber"] = line.version;
    item["originalDefinitionId"] = toStd(line.journeyId);
    item["name"] = toStd(line.name);
    item["description"] = "";
    if (line.action != "Stop"_L1)
        item["executionMode"] = "Production";
    if (!line.publishRequestId.isEmpty()) {
        item["publishStatus"] = line.errors.isEmpty() ? "PublishCompleted" : "Error";
        item["publishRequestId"] = toStd(line.publishRequestId);
    }
    for (const PublishRemark &error : line.errors) {
        Json entry(jsoncons::json_object_arg);
        entry["ErrorDetail"] = toStd(error.detail);
        entry["ErrorCode"] = toStd(error.code);
        if (!item.contains("errors"))
            item["errors"] = Json(jsoncons::json_array_arg);
        item["errors"].push_back(std::move(entry));
    }
    if (line.contactsEjected.value_or(0) > 0)
        item["ContactsEjected"] = *line.contactsEjected;
    return item;
}

} // namespace journeyscope::simulator
