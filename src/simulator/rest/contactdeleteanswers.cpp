// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/contactdeleteanswers.h"

#include "simulator/rest/serviceanswer.h"
#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using namespace errorcode;

static constexpr int mostPerPage = 50;

// The numbers are documented.
enum class DeleteStatus { Processing = 1, Completed = 5, Invalid = 7 };

static DeleteStatus statusOf(const DeleteRequest *request, const QDateTime &now)
{
    if (!request)
        return DeleteStatus::Invalid;
    return request->completed <= now ? DeleteStatus::Completed : DeleteStatus::Processing;
}

static QString wordFor(DeleteStatus status)
{
    switch (status) {
    case DeleteStatus::Processing: return u"Processing"_s;
    case DeleteStatus::Completed: return u"Completed"_s;
    case DeleteStatus::Invalid: break;
    }
    return u"Invalid"_s;
}

Reply answerContactDelete(Tenant &tenant, const Call &call)
{
    if (call.parameter(u"type"_s).compare("keys"_L1, Qt::CaseInsensitive) != 0)
        return refusalReply(Refusal{.errorCode = wrongValue, .message = u"type must be keys."_s});
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    const Json &values = member(*body, "values"_L1);
    if (!values.is_array() || values.empty())
        return refusalReply(Refusal{.errorCode = missing, .message = u"The required field values is missing."_s});
    QStringList keys;
    std::ranges::transform(values.array_range(), std::back_inserter(keys), scalarText);

    Json answer(jsoncons::json_object_arg);
    answer["operationInitiated"] = true;
    answer["operationID"] = tenant.deleteContacts(keys).operation;
    return serviceReply(std::move(answer), tenant, call);
}

Reply answerContactDeleteStatus(Tenant &tenant, const Call &call)
{
    bool isNumber = false;
    const qint64 operation = call.parameter(u"operationID"_s).toLongLong(&isNumber);
    if (!isNumber)
        return refusalReply(Refusal{.errorCode = missing, .message = u"The parameter operationID is required."_s});
    const DeleteStatus status = statusOf(tenant.deleteRequests().find(operation), call.now);
    Json answer(jsoncons::json_object_arg);
    answer["operationID"] = operation;
    answer["statusID"] = int(status);
    answer["status"] = toStd(wordFor(status));
    return serviceReply(std::move(answer), tenant, call);
}

static Json itemOf(const DeleteRequest &request, const QDateTime &now)
{
    Json item(jsoncons::json_object_arg);
    item["operationID"] = request.operation;
    item["statusID"] = int(statusOf(&request, now));
    item["contactCount"] = qint64(request.contactKeys.size());
    item["createdDate"] = toStd(platformText(request.created));
    return item;
}

Reply answerContactDeleteRequests(Tenant &tenant, const Call &call)
{
    const QString statusId = call.parameter(u"statusid"_s);
    const QDateTime from = platformMoment(call.parameter(u"startdateutc"_s));
    const QDateTime until = platformMoment(call.parameter(u"enddateutc"_s));
    QList<Json> items;
    for (const DeleteRequest &request : tenant.deleteRequests().all()) {
        const bool isInTime =
            (!from.isValid() || request.created >= from) && (!until.isValid() || request.created <= until);
        const QString status = QString::number(int(statusOf(&request, call.now)));
        if (isInTime && (statusId.isEmpty() || statusId == status))
            items.append(itemOf(request, call.now));
    }
    return jsonReply(listPage(call, items, mostPerPage));
}

} // namespace journeyscope::simulator
