// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journeysample.h"

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

using simulator::JourneyVersion;
using simulator::readJourneyVersion;

QByteArray filterXml(const QByteArray &field, const QByteArray &comparison, const QByteArray &value)
{
    return R"(<FilterDefinition><ConditionSet Operator=\"AND\"><Condition Key=\"Event.Order.)" + field
        + R"(\" Operator=\")" + comparison + R"(\"><Value>)" + value
        + R"(</Value></Condition></ConditionSet></FilterDefinition>)";
}

QByteArray wait(const QByteArray &duration, const QByteArray &unit, const QByteArray &next)
{
    return R"({"id":"id-wait","key":"WAIT-1","name":"","type":"WAIT","outcomes":[{"key":"o"%3}],"configurationArguments":{"waitDuration":%1,"waitUnit":"%2"}})"_ba
        .replace("%1", duration)
        .replace("%2", unit)
        .replace("%3", next.isEmpty() ? QByteArray() : R"(,"next":")" + next + '"');
}

QByteArray email(const QByteArray &key)
{
    return R"({"id":"id-%1","key":"%1","name":"Mail %1","type":"EMAILV2","outcomes":[{"key":"o"}],"configurationArguments":{}})"_ba
        .replace("%1", key);
}

QByteArray split(const QByteArray &filter)
{
    return R"({"id":"id-split","key":"SPLIT-1","name":"Large?","type":"MULTICRITERIADECISION","outcomes":[{"key":"large","next":"EMAIL-1"},
        {"key":"remainder_path","next":"EMAIL-2"}],"configurationArguments":{"criteria":{"large":"%1"}}})"_ba.replace(
        "%1", filter);
}

QByteArray circle()
{
    return R"({"id":"a","key":"A","name":"","type":"JOIN","outcomes":[{"key":"o","next":"B"}]},
        {"id":"b","key":"B","name":"","type":"JOIN","outcomes":[{"key":"o","next":"A"}]},
        {"id":"s","key":"START","name":"","type":"JOIN","outcomes":[{"key":"o","next":"A"}]})"_ba;
}

JourneyVersion version(int number, const QByteArray &status, const QByteArray &entryMode, const QByteArray &activities,
    const QByteArray &criteria)
{
    const QByteArray json =
        R"({"id":"j","definitionId":"j-%1","key":"j","name":"J","version":%1,"status":"%2","entryMode":"%3",
        "createdDate":"2026-01-01T00:00:00","activities":[%4],"triggers":[{"id":"t","name":"TRIGGER","configurationArguments":{"criteria":"%5"},
        "metaData":{"eventDefinitionId":"e","eventDefinitionKey":"Order"}}],"defaults":{"email":["{{Event.Order.\"Email\"}}"]}})"_ba
            .replace("%1", QByteArray::number(number))
            .replace("%2", status)
            .replace("%3", entryMode)
            .replace("%4", activities)
            .replace("%5", criteria);
    const Result<Json> read = parseJson(json);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    const Result<JourneyVersion> made = readJourneyVersion(*read);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return *made;
}

} // namespace journeyscope::testing
