// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/call.h"

#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

int Call::number(const QString &name, int fallback, int least, int most) const
{
    bool good = false;
    const int value = parameter(name).toInt(&good);
    return good ? std::clamp(value, least, most) : fallback;
}

Reply jsonReply(const Json &json, int status)
{
    return Reply{.status = status, .body = toBytes(json)};
}

Reply refusalReply(const Refusal &refusal)
{
    Reply reply{.status = refusal.status, .body = envelope(refusal)};
    if (refusal.retryAfter)
        reply.headers.insert("Retry-After", QByteArray::number(*refusal.retryAfter));
    return reply;
}

Reply notFound()
{
    return refusalReply(Refusal{.status = 404, .errorCode = 404, .message = u"Not Found"_s});
}

Reply insufficientPrivileges()
{
    return refusalReply(Refusal{.status = 403, .errorCode = 20002, .message = u"Insufficient Privileges"_s});
}

std::expected<Json, Refusal> objectOf(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return Json(jsoncons::json_object_arg);
    Result<Json> json = parseJson(body);
    if (!json || !json->is_object())
        return std::unexpected(Refusal{
            .status = 400, .errorCode = errorcode::brokenJson, .message = u"The request body is not valid JSON."_s});
    return *std::move(json);
}

Json listPage(const Call &call, const QList<Json> &all, int mostPerPage)
{
    const int page = call.number(u"$page"_s, 1, 1, 1'000'000);
    const int pageSize = call.number(u"$pageSize"_s, std::min(50, mostPerPage), 1, mostPerPage);
    Json items(jsoncons::json_array_arg);
    for (const Json &item : all.mid(qsizetype(page - 1) * pageSize, pageSize))
        items.push_back(item);

    Json list(jsoncons::json_object_arg);
    list["count"] = qint64(all.size());
    list["page"] = page;
    list["pageSize"] = pageSize;
    list["links"] = Json(jsoncons::json_object_arg);
    list["items"] = std::move(items);
    return list;
}

} // namespace journeyscope::simulator
