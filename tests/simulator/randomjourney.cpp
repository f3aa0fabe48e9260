// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomjourney.h"

#include "journeysample.h"

namespace journeyscope::testing {

static constexpr int mostActivities = 60;

namespace {

/// Writes one activity after the other.
class ActivityWriter {
public:
    ActivityWriter(QRandomGenerator &chance, int count) : m_chance(chance), m_count(count) { }

    [[nodiscard]] QByteArray written(int number)
    {
        const QByteArray key = 'A' + QByteArray::number(number);
        return R"({"id":"id-)" + key + R"(","key":")" + key + R"(","name":")" + key + R"(",)" + rest() + '}';
    }

private:
    [[nodiscard]] QByteArray rest()
    {
        switch (m_chance.bounded(7)) {
        case 0:
        case 1: return activity("WAIT", way("o"), duration());
        case 2: return activity("MULTICRITERIADECISION", way("large") + ',' + way("remainder_path"), criteria());
        case 3: return activity("RANDOMSPLIT", way("a", share(30)) + ',' + way("b", share(70)), "");
        case 4:
            return activity("ENGAGEMENTDECISION", way("y", when("true")) + ',' + way("n", when("false")),
                R"("refActivityCustomerKey":"A1","statsTypeId":2)");
        case 5:
            return activity("WAIT", way("came") + ',' + way("late"),
                R"("waitDuration":2,"waitUnit":"DAYS","waitForEventKey":"Parcel")");
        default: return activity("EMAILV2", way("o"), "");
        }
    }

    static QByteArray activity(const QByteArray &type, const QByteArray &ways, const QByteArray &configuration)
    {
        return R"("type":")" + type + R"(","outcomes":[)" + ways + R"(],"configurationArguments":{)" + configuration + '}';
    }

    QByteArray way(const QByteArray &key, const QByteArray &arguments = {})
    {
        const int to = m_chance.bounded(1, m_count + 3);
        const QByteArray next = to > m_count ? QByteArray() : R"(,"next":"A)" + QByteArray::number(to) + '"';
        return R"({"key":")" + key + R"(","arguments":{)" + arguments + '}' + next + '}';
    }

    static QByteArray share(int percentage) { return R"("percentage":)" + QByteArray::number(percentage); }
    static QByteArray when(const QByteArray &value) { return R"("when":)" + value; }

    QByteArray duration()
    {
        const QByteArrayList units{"MINUTES", "HOURS", "DAYS"};
        return R"("waitDuration":)" + QByteArray::number(m_chance.bounded(5)) + R"(,"waitUnit":")"
            + units[m_chance.bounded(3)] + '"';
    }

    static QByteArray criteria()
    {
        return R"("criteria":{"large":")" + filterXml("Total", "GreaterThan", "50") + R"("})";
    }

    QRandomGenerator &m_chance;
    int m_count;
};

} // namespace

QByteArray randomActivities(QRandomGenerator &chance)
{
    const int count = chance.bounded(1, mostActivities);
    ActivityWriter writer(chance, count);
    QByteArrayList activities;
    for (int number = 0; number <= count; ++number)
        activities << writer.written(number);
    return activities.join(',');
}

} // namespace journeyscope::testing
