// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractfile.h"

#include "contract/contractfile.h"
#include "foundation/json.h"
#include "support/folders.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

EventContract readContract(const QString &path)
{
    const Result<SavedContract> saved = readContractFile(readFile(path));
    if (!saved)
        qFatal("%s: %s", qPrintable(path), qPrintable(saved.error().detail));
    return saved->contract;
}

static QStringList textsOf(const Json &json, QLatin1StringView name)
{
    QStringList texts;
    if (const Json &list = member(json, name); list.is_array()) {
        for (const Json &item : list.array_range())
            texts.append(scalarText(item));
    }
    return texts;
}

Yardstick readYardstick(const QString &folder)
{
    const QString own = folder + u"contract.json"_s;
    Yardstick yardstick {.contract = readContract(QFile::exists(own) ? own : dataPath(u"payload/contract.json"_s)),
        .contentType = {}, .eventKeys = {}, .contactKeys = {}, .earlierFields = {}, .now = {}};
    const QString more = folder + u"yardstick.json"_s;
    if (!QFile::exists(more))
        return yardstick;
    const auto json = parseJson(readFile(more));
    if (!json)
        qFatal("%s: %s", qPrintable(more), qPrintable(json.error().detail));
    yardstick.route = textOf(*json, "route"_L1) == "batch"_L1 ? Route::Batch : Route::Single;
    if (booleanOf(*json, "nothingKnown"_L1).value_or(false))
        yardstick.contract = {};
    if (hasMember(*json, "contentType"_L1))
        yardstick.contentType = textOf(*json, "contentType"_L1);
    yardstick.eventKeys = textsOf(*json, "eventKeys"_L1);
    yardstick.contactKeys = textsOf(*json, "contactKeys"_L1);
    yardstick.earlierFields = textsOf(*json, "earlierFields"_L1);
    yardstick.now = momentOf(*json, "now"_L1);
    return yardstick;
}

} // namespace journeyscope::testing
