// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/asynceventanswers.h"

#include "simulator/tenant/errorcodes.h"
#include "simulator/tenant/listeners.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using namespace errorcode;

static constexpr size_t mostMembers = 100;
static constexpr int mostJourneys = 10;
static constexpr int mostStates = 500;

static std::unexpected<Refusal> refused(int errorCode, const QString &message)
{
    return std::unexpected(Refusal{.status = 400, .errorCode = errorCode, .message = message});
}

/// What is wrong with the call as a whole.
static std::expected<void, Refusal> judgeBatch(const Json &body, const QString &unit, Tenant &tenant)
{
    const QString key = textOf(body, "eventDefinitionKey"_L1);
    if (key.isEmpty())
        return refused(missing, u"The required field eventDefinitionKey is missing."_s);
    const Json &members = member(body, "members"_L1);
    if (!members.is_array() || members.empty())
        return refused(missing, u"The required field members is missing."_s);
    if (members.size() > mostMembers)
        return refused(wrongValue, u"A request can have at most %1 members."_s.arg(mostMembers));
    if (!tenant.eventDefinitions().byKey(key, unit))
        return refused(objectNotFound, u"EventDefinitionKey '%1' does not exist."_s.arg(key));
    if (listenersOf(key, tenant.engine().versions()).published > mostJourneys)
        return refused(general, u"Interaction Count Limit Exceeded"_s);
    return {};
}

/// What keeps one member out of the queue. Its fields are looked at only when its turn comes.
static std::optional<Refusal> judgeMember(const Json &each)
{
    const Json &contactKey = member(each, "contactKey"_L1);
    if (contactKey.is_null() || scalarText(contactKey).isEmpty())
        return Refusal{.errorCode = missing, .message = u"The required field contactKey is missing."_s};
    if (!contactKey.is_string())
        return Refusal{.errorCode = wrongType, .message = u"contactKey must be text."_s};
    const Json &data = member(each, "data"_L1);
    if (!data.is_null() && !data.is_object())
        return Refusal{.errorCode = wrongType, .message = u"data must be an object."_s};
    return {};
}

static Json answerFor(const Json &each, const QString &eventKey, const QString &requestId, Tenant &tenant)
{
    Json told(jsoncons::json_object_arg);
    told["contactKey"] = member(each, "contactKey"_L1);
    if (const std::optional<Refusal> wrong = judgeMember(each)) {
        told["errorcode"] = std::to_string(wrong->errorCode);
        told["message"] = toStd(wrong->message);
        return told;
    }
    Json event(jsoncons::json_object_arg);
    event["ContactKey"] = member(each, "contactKey"_L1);
    event["EventDefinitionKey"] = toStd(eventKey);
    event["Data"] = member(each, "data"_L1);
    told["eventInstanceId"] = toStd(tenant.enqueue(event, requestId));
    return told;
}

Reply answerAsyncEvents(Tenant &tenant, const Call &call)
{
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    if (const std::expected<void, Refusal> good = judgeBatch(*body, call.grant.businessUnit, tenant); !good)
        return refusalReply(good.error());
    const QString requestId = tenant.identifiers().next(u"async request");
    const QString eventKey = textOf(*body, "eventDefinitionKey"_L1);
    Json members(jsoncons::json_array_arg);
    for (const Json &each : member(*body, "members"_L1).array_range())
        members.push_back(answerFor(each, eventKey, requestId, tenant));
    const qint64 left =
        std::ranges::count_if(members.array_range(), [](const Json &told) { return hasMember(told, "errorcode"_L1); });

    Json answer(jsoncons::json_object_arg);
    answer["requestId"] = toStd(requestId);
    answer["count"] = qint64(members.size());
    answer["notQueuedCount"] = left;
    answer["members"] = std::move(members);
    return jsonReply(answer, 202);
}

// --- what became of them

static const QMap<QString, QueuedEvent::State> &states()
{
    static const QMap<QString, QueuedEvent::State> all{
        {u"queued"_s, QueuedEvent::State::Queued},
        {u"processed"_s, QueuedEvent::State::Processed},
        {u"errored"_s, QueuedEvent::State::Errored},
    };
    return all;
}

static std::expected<QDateTime, Refusal> dateOf(const Call &call, const QString &name)
{
    const QString text = call.parameter(name);
    const QDateTime moment = platformMoment(text);
    if (!text.isEmpty() && !moment.isValid())
        return refused(wrongFormat, u"%1 is not a date."_s.arg(name));
    return moment;
}

static std::expected<QueueQuestion, Refusal> questionOf(const Call &call)
{
    const QString type = call.parameter(u"type"_s);
    const QStringList names{u"type"_s, u"contactKey"_s, u"requestId"_s, u"eventInstanceId"_s, u"eventDefinitionKey"_s};
    if (std::ranges::all_of(names, [&](const QString &name) { return call.parameter(name).isEmpty(); }))
        return refused(missing, u"At least one of %1 is required."_s.arg(names.join(", "_L1)));
    if (!type.isEmpty() && !states().contains(type.toLower()))
        return refused(wrongValue, u"'%1' is not a valid value of type."_s.arg(type));
    const std::expected<QDateTime, Refusal> from = dateOf(call, u"startDate"_s);
    if (!from)
        return std::unexpected(from.error());
    const std::expected<QDateTime, Refusal> until = dateOf(call, u"endDate"_s);
    if (!until)
        return std::unexpected(until.error());
    return QueueQuestion{
        .state = type.isEmpty() ? std::nullopt : std::optional(states().value(type.toLower())),
        .requestId = call.parameter(u"requestId"_s),
        .eventInstanceId = call.parameter(u"eventInstanceId"_s),
        .contactKey = call.parameter(u"contactKey"_s),
        .eventDefinitionKey = call.parameter(u"eventDefinitionKey"_s),
        .from = *from,
        .until = *until,
    };
}

static std::expected<void, Refusal> sort(QList<QueuedEvent> &events, const QueueQuestion &question, const Call &call)
{
    const QString order = call.parameter(u"$orderBy"_s).simplified().toLower();
    if (order.isEmpty())
        return {};
    if (order != "modifieddate"_L1 && order != "modifieddate asc"_L1 && order != "modifieddate desc"_L1)
        return refused(wrongValue, u"$orderBy can only be modifiedDate ASC or modifiedDate DESC."_s);
    if (question.requestId.isEmpty() && question.contactKey.isEmpty() && question.eventInstanceId.isEmpty())
        return refused(missing, u"$orderBy requires requestId, contactKey or eventInstanceId."_s);
    std::ranges::stable_sort(events, {}, &QueuedEvent::modified);
    if (order.endsWith("desc"_L1))
        std::ranges::reverse(events);
    return {};
}

static Json itemOf(const QueuedEvent &event)
{
    Json item(jsoncons::json_object_arg);
    item["requestId"] = toStd(event.requestId);
    item["eventInstanceId"] = toStd(event.eventInstanceId);
    item["contactKey"] = toStd(event.contactKey);
    item["eventDefinitionKey"] = toStd(event.eventDefinitionKey);
    item["status"] = toStd(states().key(event.state));
    item["createdDate"] = toStd(platformText(event.created));
    item["modifiedDate"] = toStd(platformText(event.modified));
    if (event.state != QueuedEvent::State::Errored)
        return item;
    item["errorcode"] = std::to_string(event.error.errorCode);
    item["message"] = toStd(event.error.message);
    return item;
}

Reply answerAsyncEventStatus(Tenant &tenant, const Call &call)
{
    const std::expected<QueueQuestion, Refusal> question = questionOf(call);
    if (!question)
        return refusalReply(question.error());
    QList<QueuedEvent> events = tenant.eventQueue().find(*question);
    if (const std::expected<void, Refusal> sorted = sort(events, *question, call); !sorted)
        return refusalReply(sorted.error());
    QList<Json> items;
    std::ranges::transform(events, std::back_inserter(items), itemOf);
    const Json list = listPage(call, items, mostStates);

    Json answer(jsoncons::json_object_arg);
    answer["page"] = toStd(textOf(list, "page"_L1)); // documented as text, here and nowhere else
    answer["pageSize"] = toStd(textOf(list, "pageSize"_L1));
    answer["count"] = member(list, "count"_L1);
    answer["items"] = member(list, "items"_L1);
    return jsonReply(answer);
}

} // namespace journeyscope::simulator
