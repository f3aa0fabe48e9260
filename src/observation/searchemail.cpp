// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observation/searchemail.h"

#include "tenant/restanswer.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

TenantRequest SearchEmail::request() const
{
    constexpr int enough = 25; // two already prove that one person is kept twice

    Json addresses(jsoncons::json_array_arg);
    addresses.push_back(jsonText(address));
    Json body;
    body.insert_or_assign("channelAddressList", addresses);
    body.insert_or_assign("maximumCount", enough);

    TenantRequest request;
    request.method = http::Method::Post;
    request.path = "/contacts/v1/addresses/email/search"_ba;
    request.body = toBytes(body);
    return request;
}

static void readKeys(QList<ContactKey> &keys, const Json &entity)
{
    const Json &details = member(entity, "contactKeyDetails"_L1);
    if (!details.is_array())
        return;
    for (const Json &detail : details.array_range()) {
        const ContactKey key(textOf(detail, "contactKey"_L1));
        if (!key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
}

Result<QList<ContactKey>> SearchEmail::read(const http::Answer &answer) const
{
    const Result<Json> json = restJson(answer);
    if (!json)
        return std::unexpected(json.error());

    QList<ContactKey> keys;
    const Json &entities = member(*json, "channelAddressResponseEntities"_L1);
    if (!entities.is_array())
        return keys;
    for (const Json &entity : entities.array_range()) {
        const QString found = textOf(entity, "channelAddress"_L1);
        if (found.isEmpty() || found.compare(address, Qt::CaseInsensitive) == 0)
            readKeys(keys, entity);
    }
    return keys;
}

} // namespace journeyscope
