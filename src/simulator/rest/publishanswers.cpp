// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/publishanswers.h"

#include "simulator/rest/journeychoice.h"
#include "simulator/tenant/errorcodes.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static Reply begun(Tenant &tenant, const QString &statusRoute, const PublishReport &report)
{
    const QString id = tenant.identifiers().next(u"publish status");
    tenant.publications().begin(id, report);
    Json answer(jsoncons::json_object_arg);
    answer["statusUrl"] = toStd(u"/interaction/v1/interactions/%1/%2"_s.arg(statusRoute, id));
    answer["statusId"] = toStd(id);
    return jsonReply(answer);
}

static Reply cannot(const QString &verb, const JourneyVersion &version)
{
    return refusalReply(Refusal{.errorCode = errorcode::wrongValue,
        .message = u"Cannot %1 interaction in %2 status."_s.arg(verb, version.status)});
}

Reply answerPublish(Tenant &tenant, const Call &call)
{
    const JourneyVersion *const version = versionFor(tenant, call);
    if (!version)
        return noSuchJourney();
    const Result<PublishReport> report = tenant.engine().publish(choiceOf(*version), call.now);
    return report ? begun(tenant, u"publishStatus"_s, *report) : cannot(u"publish"_s, *version);
}

Reply answerValidate(Tenant &tenant, const Call &call)
{
    const JourneyVersion *const version = versionFor(tenant, call);
    if (!version)
        return noSuchJourney();
    if (version->status != "Draft"_L1)
        return cannot(u"validate"_s, *version);
    return begun(tenant, u"validateStatus"_s, checkForPublishing(*version, tenant.triggeredSends()));
}

static Json remarksOf(const QList<PublishRemark> &remarks, const char *type)
{
    Json list(jsoncons::json_array_arg);
    for (const PublishRemark &remark : remarks) {
        Json item(jsoncons::json_object_arg);
        item["errorDetail"] = toStd(remark.detail);
        item["errorCode"] = toStd(remark.code);
        item["errorType"] = type;
        item["additionalInfo"] = Json(jsoncons::json_object_arg);
        if (!remark.activityKey.isEmpty()) {
            item["additionalInfo"]["activityKey"] = toStd(remark.activityKey);
            item["additionalInfo"]["activityId"] = toStd(remark.activityId);
            item["additionalInfo"]["activityType"] = toStd(remark.activityType);
        }
        list.push_back(std::move(item));
    }
    return list;
}

/// An error is told under 200: recorded.
static Reply statusReply(Tenant &tenant, const Call &call, const QString &verb)
{
    const std::optional<Publications::Status> status = tenant.publications().look(call.captured.value(u"status"_s));
    if (!status)
        return refusalReply(
            Refusal{.status = 404, .errorCode = errorcode::objectNotFound, .message = u"The status was not found."_s});
    const bool failed = !status->report.errors.isEmpty();
    const QString done = failed ? u"Error"_s : verb + u"Completed"_s;
    Json answer(jsoncons::json_object_arg);
    answer["status"] = toStd(status->isUnderWay ? verb + u"InProcess"_s : done);
    answer["errors"] = remarksOf(status->isUnderWay ? QList<PublishRemark>() : status->report.errors, "Error");
    answer["warnings"] = remarksOf(status->isUnderWay ? QList<PublishRemark>() : status->report.warnings, "Warning");
    return jsonReply(answer);
}

Reply answerPublishStatus(Tenant &tenant, const Call &call)
{
    return statusReply(tenant, call, u"Publish"_s);
}

Reply answerValidateStatus(Tenant &tenant, const Call &call)
{
    return statusReply(tenant, call, u"Validate"_s);
}

} // namespace journeyscope::simulator
