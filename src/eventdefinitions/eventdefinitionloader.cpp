// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdefinitions/eventdefinitionloader.h"

#include "eventdefinitions/listeventdefinitions.h"
#include "eventdefinitions/retrievedataextension.h"
#include "tenant/allpages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static QString identityOf(const EventDefinition &definition)
{
    return definition.id + u'\n' + definition.key.text();
}

static bool comesBefore(const EventDefinition &left, const EventDefinition &right)
{
    const int byName = left.name.compare(right.name, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : left.key < right.key;
}

QCoro::Task<Look<QList<EventDefinition>>> loadEventDefinitions(TenantClient tenant)
{
    const ListEventDefinitions call;
    Look<QList<EventDefinition>> look = co_await allPages(tenant, call, &identityOf);
    if (look.result)
        std::ranges::sort(*look.result, &comesBefore);
    co_return look;
}

QCoro::Task<Look<DataExtension>> loadDataExtension(TenantClient tenant, QString id)
{
    const RetrieveDataExtension call{.id = id};
    Look<DataExtension> found = co_await tenant.send(call);
    if (!found.result)
        co_return found;
    const RetrieveDataExtensionFields fieldsCall{.key = found.result->key};
    const Look<QList<DataExtensionField>> fields = co_await tenant.send(fieldsCall);
    if (!fields.result)
        co_return Look<DataExtension>{fields.seen, std::unexpected(fields.result.error())};
    found.seen = fields.seen;
    found.result->fields = *fields.result;
    co_return found;
}

} // namespace journeyscope
