// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/contactanswers.h"

#include "simulator/rest/serviceanswer.h"
#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

using namespace errorcode;

static constexpr int mostPerPage = 50;

static Reply refused(int errorCode, const QString &message)
{
    return refusalReply(Refusal{.errorCode = errorCode, .message = message});
}

/// The number that the platform has for a contact besides its key.
static qint64 contactIdOf(const QString &key)
{
    constexpr uint spread = 800'000'000;
    constexpr qint64 least = 100'000'000;
    return least + guidOf(u"contact "_s + key).left(8).toUInt(nullptr, 16) % spread;
}

static Json valueSetOf(const Contact &contact)
{
    Json values(jsoncons::json_array_arg);
    for (const auto &[name, value] : {std::pair{u"Email Address"_s, contact.email}, {u"Contact Key"_s, contact.key}}) {
        Json each(jsoncons::json_object_arg);
        each["definitionName"]["value"] = toStd(name);
        each["innerValue"] = toStd(value);
        values.push_back(std::move(each));
    }
    Json set(jsoncons::json_object_arg);
    set["values"] = std::move(values);
    return set;
}

static Json addressOf(const Contact &contact)
{
    Json address(jsoncons::json_object_arg);
    address["contactKey"] = toStd(contact.key);
    address["contactID"]["value"] = contactIdOf(contact.key);
    address["addressKey"] = toStd(guidOf(u"address "_s + contact.key));
    address["addressTypeID"] = toStd(guidOf(u"address type e-mail"));
    address["status"] = toStd(contact.status);
    address["valueSets"] = Json(jsoncons::json_array_arg);
    address["valueSets"].push_back(valueSetOf(contact));
    return address;
}

/// What the search compares. The simulated contacts have neither a source channel nor audiences.
static QString attributeOf(const Contact &contact, const QString &attribute)
{
    if (attribute == "contactkey"_L1)
        return contact.key;
    if (attribute == "status"_L1)
        return contact.status;
    return attribute == "lastmodifieddate"_L1 ? contact.created : QString();
}

static bool isKnown(const QString &attribute)
{
    static const QStringList all{
        u"contactkey"_s, u"status"_s, u"sourcechannel"_s, u"lastmodifieddate"_s, u"audienceid"_s};
    return all.contains(attribute);
}

Reply answerAddressSearch(Tenant &tenant, const Call &call)
{
    const QString attribute = call.captured.value(u"attribute"_s).toLower();
    if (!isKnown(attribute))
        return notFound();
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    for (const QLatin1StringView name : {"filterConditionOperator"_L1, "filterConditionValue"_L1}) {
        if (textOf(*body, name).isEmpty())
            return refused(missing, u"The required field %1 is missing."_s.arg(name));
    }
    const QString comparison = textOf(*body, "filterConditionOperator"_L1);
    const bool wantsEqual = comparison.compare("Is"_L1, Qt::CaseInsensitive) == 0;
    if (!wantsEqual && comparison.compare("IsNot"_L1, Qt::CaseInsensitive) != 0)
        return refused(wrongValue, u"'%1' is not a valid filterConditionOperator."_s.arg(comparison));

    const QString value = textOf(*body, "filterConditionValue"_L1);
    QList<Json> found;
    for (const Contact &contact : tenant.contacts()) {
        if ((attributeOf(contact, attribute).compare(value, Qt::CaseInsensitive) == 0) == wantsEqual)
            found.append(addressOf(contact));
    }
    const Json list = listPage(call, found, mostPerPage);
    Json answer(jsoncons::json_object_arg);
    answer["addresses"] = member(list, "items"_L1);
    answer["pageNumber"] = member(list, "page"_L1);
    answer["pageSize"] = member(list, "pageSize"_L1);
    return serviceReply(std::move(answer), tenant, call);
}

// --- by e-mail address

static Json keysBehind(const QList<Contact> &contacts, const QString &address, qint64 most)
{
    Json details(jsoncons::json_array_arg);
    for (const Contact &contact : contacts) {
        if (qint64(details.size()) == most)
            break;
        if (contact.email.compare(address, Qt::CaseInsensitive) != 0)
            continue;
        Json detail(jsoncons::json_object_arg);
        detail["contactKey"] = toStd(contact.key);
        detail["createDate"] = toStd(contact.created);
        details.push_back(std::move(detail));
    }
    return details;
}

static std::optional<Refusal> judgeAddresses(const Json &body)
{
    const Json &addresses = member(body, "channelAddressList"_L1);
    if (!addresses.is_array() || addresses.empty())
        return Refusal{.errorCode = missing, .message = u"The required field channelAddressList is missing."_s};
    if (!std::ranges::all_of(addresses.array_range(), [](const Json &each) { return each.is_string(); }))
        return Refusal{.errorCode = wrongType, .message = u"channelAddressList must hold texts."_s};
    const Json &most = member(body, "maximumCount"_L1);
    if (!most.is_null() && !integerOf(body, "maximumCount"_L1))
        return Refusal{.errorCode = wrongType, .message = u"maximumCount must be a number."_s};
    if (integerOf(body, "maximumCount"_L1).value_or(1) < 1)
        return Refusal{.errorCode = wrongValue, .message = u"maximumCount must be at least 1."_s};
    return {};
}

Reply answerEmailSearch(Tenant &tenant, const Call &call)
{
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    if (const std::optional<Refusal> wrong = judgeAddresses(*body))
        return refusalReply(*wrong);
    const qint64 most = integerOf(*body, "maximumCount"_L1).value_or(std::numeric_limits<int>::max());

    Json entities(jsoncons::json_array_arg);
    for (const Json &entry : member(*body, "channelAddressList"_L1).array_range()) {
        Json details = keysBehind(tenant.contacts(), scalarText(entry), most);
        if (details.empty())
            continue;
        Json entity(jsoncons::json_object_arg);
        entity["channelAddress"] = entry;
        entity["contactKeyDetails"] = std::move(details);
        entities.push_back(std::move(entity));
    }
    Json answer(jsoncons::json_object_arg);
    answer["operationStatus"] = "OK";
    answer["channelAddressResponseEntities"] = std::move(entities);
    return serviceReply(std::move(answer), tenant, call);
}

// --- the data model

Reply answerAttributeGroups(Tenant &tenant, const Call &call)
{
    Json groups(jsoncons::json_array_arg);
    for (const Json &group : tenant.description().attributeGroups)
        groups.push_back(group);
    Json answer(jsoncons::json_object_arg);
    answer["attributeGroupDefinitions"] = std::move(groups);
    answer["responseContext"]["operationStatus"] = "OK";
    answer["responseContext"]["schemaType"] = "Contacts";
    answer["responseContext"]["populateInternalProperties"] = false;
    return jsonReply(serviceAnswer(std::move(answer), tenant, call));
}

} // namespace journeyscope::simulator
