// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/lifecycleanswers.h"

#include "simulator/rest/journeychoice.h"
#include "simulator/tenant/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static Reply accepted()
{
    Json answer(jsoncons::json_object_arg);
    answer["status"] = "Accepted";
    return jsonReply(answer, 202);
}

/// A pause or resume that cannot be is refused in the envelope of errors, but with the status of success: documented.
static Reply refusedThough202(int errorCode, const QString &message)
{
    return refusalReply(Refusal{.status = 202, .errorCode = errorCode, .message = message});
}

/// All versions that the call means: one by versionNumber, all by allVersions, else the newest.
static QList<JourneyVersion> versionsMeant(Tenant &tenant, const Call &call)
{
    const JourneyVersion *const one = versionFor(tenant, call);
    if (!one)
        return {};
    if (call.parameter(u"allVersions"_s).compare("true"_L1, Qt::CaseInsensitive) != 0)
        return {*one};
    QList<JourneyVersion> all;
    std::ranges::copy_if(tenant.engine().versions(), std::back_inserter(all),
        [&](const JourneyVersion &version) { return version.id == one->id; });
    return all;
}

Reply answerStop(Tenant &tenant, const Call &call)
{
    const JourneyVersion *const version = versionFor(tenant, call);
    if (!version)
        return noSuchJourney();
    if (!tenant.engine().stop(choiceOf(*version), call.now))
        return refusalReply(Refusal{.errorCode = errorcode::wrongValue,
            .message = u"Cannot stop interaction in %1 status."_s.arg(version->status)});
    return Reply{.body = {}};
}

static PauseOptions optionsOf(const Json &body)
{
    return PauseOptions{
        .retainContacts = booleanOf(body, "RetainContactInjectionWhileJourneyPaused"_L1).value_or(false),
        .extendWaits = booleanOf(body, "ExtendWaitEndDates"_L1).value_or(false),
        .days = int(std::clamp<qint64>(integerOf(body, "PausedDays"_L1).value_or(14), 1, 14)),
        .stopsAtEnd = textOf(body, "GuardrailAction"_L1).compare("Stop"_L1, Qt::CaseInsensitive) == 0,
        .processesWaitEvents = booleanOf(body, "ProcessWaitUntilEvents"_L1).value_or(false),
    };
}

Reply answerPause(Tenant &tenant, const Call &call)
{
    const std::expected<Json, Refusal> body = objectOf(call.body);
    if (!body)
        return refusalReply(body.error());
    const QList<JourneyVersion> versions = versionsMeant(tenant, call);
    if (versions.isEmpty())
        return noSuchJourney();
    bool any = false;
    for (const JourneyVersion &version : versions)
        any |= tenant.engine().pause(choiceOf(version), optionsOf(*body), call.now).has_value();
    return any ? accepted() : refusedThough202(10005, u"An interaction must be in published status to be paused."_s);
}

Reply answerResume(Tenant &tenant, const Call &call)
{
    const QList<JourneyVersion> versions = versionsMeant(tenant, call);
    if (versions.isEmpty())
        return noSuchJourney();
    bool any = false;
    for (const JourneyVersion &version : versions)
        any |= tenant.engine().resume(choiceOf(version), call.now).has_value();
    return any ? accepted() : refusedThough202(10000, u"An interaction must be in paused status to be resumed."_s);
}

} // namespace journeyscope::simulator
