// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/soapcatalogue.h"

#include "simulator/soap/accountobjects.h"
#include "simulator/soap/dataextensionobjects.h"
#include "simulator/soap/emailobjects.h"
#include "simulator/soap/folderobjects.h"
#include "simulator/soap/sendobjects.h"
#include "simulator/soap/subscriberobjects.h"
#include "simulator/soap/trackingobjects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

const QList<SoapType> &soapCatalogue()
{
    static const QList<SoapType> all = dataExtensionTypes() + subscriberTypes() + sendTypes() + emailTypes()
        + trackingTypes() + folderTypes() + accountTypes();
    return all;
}

std::expected<SoapType, QString> soapTypeCalled(const QString &objectType, const SoapFacts &facts)
{
    static const QString rows = u"DataExtensionObject["_s;
    if (objectType.startsWith(rows) && objectType.endsWith(u']'))
        return rowType(objectType.sliced(rows.size()).chopped(1), facts);
    const auto found = std::ranges::find(soapCatalogue(), objectType, &SoapType::name);
    if (found == soapCatalogue().end())
        return std::unexpected(
            u"Unable to find a handler for object type: %1. Object types are case-sensitive, check spelling."_s.arg(
                objectType));
    return *found;
}

} // namespace journeyscope::simulator
