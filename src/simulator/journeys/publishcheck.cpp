// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/publishcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

// Recorded in audit logs instead of a number, where something general is wrong.
static const QString general = u"VALIDATE_GENERAL_EXCEPTION"_s;

static PublishRemark about(const Step &step, const QString &code, const QString &detail)
{
    return PublishRemark{
        .code = code, .detail = detail, .activityKey = step.key, .activityId = step.id, .activityType = step.type};
}

static void checkVersion(const JourneyVersion &version, PublishReport &report)
{
    if (version.eventDefinitionKey.isEmpty())
        report.errors.append({.code = general, .detail = u"The journey has no entry source."_s});
    if (version.entryMode.isEmpty() || version.entryMode == "NotSet"_L1)
        report.errors.append({.code = general, .detail = u"The journey has no contact entry mode."_s});
    if (version.steps.isEmpty())
        report.errors.append({.code = general, .detail = u"The journey has no activities."_s});
    const bool sends = std::ranges::any_of(version.steps, &Step::isMessage);
    const bool hasAddress =
        std::ranges::any_of(version.defaultEmail, [](const QString &key) { return !key.isEmpty(); });
    if (sends && !hasAddress)
        report.errors.append(
            {.code = u"121226"_s, .detail = u"The default email address in the journey's settings is invalid."_s});
}

static void checkMail(const Step &step, const QList<TriggeredSend> &triggeredSends, PublishReport &report)
{
    const auto found = std::ranges::find_if(triggeredSends, [&](const TriggeredSend &each) {
        return each.key == step.mail.triggeredSendKey || each.id == step.mail.triggeredSendId;
    });
    if (found != triggeredSends.end() && !found->contentError.isEmpty())
        report.errors.append(about(step, u"121008"_s,
            u"Email activity %1: the email did not pass validation. %2"_s.arg(step.name, found->contentError)));
}

static bool isLong(const Wait &wait)
{
    static const QStringList longUnits{u"DAYS"_s, u"WEEKS"_s, u"MONTHS"_s};
    return wait.eventKey.isEmpty() && wait.duration > 0 && longUnits.contains(wait.unit, Qt::CaseInsensitive);
}

PublishReport checkForPublishing(const JourneyVersion &version, const QList<TriggeredSend> &triggeredSends)
{
    PublishReport report;
    checkVersion(version, report);
    for (const Step &step : version.steps) {
        if (step.isMessage())
            checkMail(step, triggeredSends, report);
        if (step.isWait() && isLong(step.wait))
            report.warnings.append(about(step, u"121547"_s,
                u"The journey has a long wait (%1 %2)."_s.arg(step.wait.duration).arg(step.wait.unit.toLower())));
    }
    return report;
}

} // namespace journeyscope::simulator
