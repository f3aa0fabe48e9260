// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/event.h"

#include "contract/contractloader.h"
#include "eventdefinitions/eventdefinitionloader.h"
#include "eventdefinitions/geteventdefinition.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

/// A key that is not there is for the user to mend.
static Failure withKey(Failure failure, const EventDefinitionKey &key)
{
    if (failure.reason != Reason::NotFound)
        return failure;
    return {.reason = Reason::Unusable, .detail = u"There is no event definition with the key “%1” in this business unit."_s.arg(key.text()), .code = u"IN-06"_s};
}

Result<EventContract> readWholeContract(TenantClient tenant, const EventDefinitionKey &key)
{
    const Look<EventContract> look = QCoro::waitFor(loadContract(tenant, key));
    return look.result ? look.result : std::unexpected(withKey(look.result.error(), key));
}

Result<EventContract> readContract(TenantClient tenant, const EventDefinitionKey &key)
{
    const Look<EventDefinition> look = QCoro::waitFor(tenant.send(GetEventDefinition {.key = key, .id = {}}));
    if (!look.result)
        return std::unexpected(withKey(look.result.error(), key));
    if (look.result->dataExtensionId.isEmpty())
        return contractOf(*look.result, {});
    const Look<DataExtension> table = QCoro::waitFor(loadDataExtension(tenant, look.result->dataExtensionId));
    return contractOf(*look.result, table.result ? std::optional(*table.result) : std::nullopt);
}

Result<QString> readPayloadFile(const std::string &path)
{
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(*bytes);
    if (decoder.hasError())
        return std::unexpected(Failure {.reason = Reason::Unusable, .detail = u"The payload %1 is not UTF-8 text."_s.arg(QString::fromStdString(path)), .code = u"IN-07"_s});
    return text;
}

} // namespace journeyscope::cli
