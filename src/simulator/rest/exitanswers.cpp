// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/exitanswers.h"

#include "simulator/rest/journeychoice.h"
#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

// Documented.
static constexpr std::size_t mostRequests = 50;

namespace {
struct ExitRequest {
    QString contactKey;
    QString journeyKey;
    QList<int> versions;
};
} // namespace

static std::expected<QList<ExitRequest>, Refusal> requestsOf(const QByteArray &body)
{
    const Result<Json> json = parseJson(body);
    if (!json || !json->is_array())
        return std::unexpected(
            Refusal{.errorCode = errorcode::brokenJson, .message = u"The request body is not a JSON array."_s});
    if (json->size() > mostRequests)
        return std::unexpected(
            Refusal{.errorCode = errorcode::wrongValue, .message = u"At most 50 contacts can be named."_s});
    QList<ExitRequest> requests;
    for (const Json &each : json->array_range()) {
        ExitRequest request{
            .contactKey = textOf(each, "ContactKey"_L1), .journeyKey = textOf(each, "DefinitionKey"_L1)};
        if (request.contactKey.isEmpty() || request.journeyKey.isEmpty())
            return std::unexpected(Refusal{.errorCode = errorcode::missing,
                .message = u"The required field ContactKey or DefinitionKey is missing."_s});
        const Json &versions = member(each, "Versions"_L1);
        if (versions.is_array()) {
            for (const Json &version : versions.array_range())
                request.versions.append(scalarText(version).toInt());
        }
        requests.append(request);
    }
    return requests;
}

static Json answerFor(const ExitRequest &request)
{
    Json answer(jsoncons::json_object_arg);
    answer["contactKey"] = toStd(request.contactKey);
    answer["definitionKey"] = toStd(request.journeyKey);
    answer["status"] = Json(jsoncons::json_array_arg);
    return answer;
}

static Json statusOf(int version, const char *message)
{
    Json status(jsoncons::json_object_arg);
    status["version"] = version;
    status["message"] = message;
    return status;
}

Reply answerContactExit(Tenant &tenant, const Call &call)
{
    const std::expected<QList<ExitRequest>, Refusal> requests = requestsOf(call.body);
    if (!requests)
        return refusalReply(requests.error());
    Json errors(jsoncons::json_array_arg);
    for (const ExitRequest &request : *requests) {
        if (!versionFor(tenant, call, u"key:"_s + request.journeyKey, 0)) {
            Json error = answerFor(request);
            error["status"].push_back(
                statusOf(request.versions.value(0), "Exit request Ignored - Invalid Interaction Name."));
            errors.push_back(std::move(error));
            continue;
        }
        tenant.exit(request.contactKey, request.journeyKey, request.versions);
    }
    Json answer(jsoncons::json_object_arg);
    answer["errors"] = std::move(errors);
    return jsonReply(answer, 202);
}

/// An exit is done at once here, so that of three messages only the last is ever told.
Reply answerContactExitStatus(Tenant &tenant, const Call &call)
{
    const std::expected<QList<ExitRequest>, Refusal> requests = requestsOf(call.body);
    if (!requests)
        return refusalReply(requests.error());
    Json answer(jsoncons::json_array_arg);
    for (const ExitRequest &request : *requests) {
        Json entry = answerFor(request);
        for (const Place &left : tenant.exitsOf(request.contactKey, request.journeyKey)) {
            if (!request.versions.isEmpty() && !request.versions.contains(left.version))
                continue;
            Json status = statusOf(left.version, "Exit process Completed.");
            status["definitionInstanceId"] = toStd(left.definitionInstanceId);
            entry["status"].push_back(std::move(status));
        }
        answer.push_back(std::move(entry));
    }
    return jsonReply(answer);
}

} // namespace journeyscope::simulator
