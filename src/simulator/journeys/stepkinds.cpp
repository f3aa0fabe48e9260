// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/stepkinds.h"

#include "simulator/journeys/expression.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope::simulator {

// Send time optimisation holds a mail for at most a day; how long within it is decided by chance here.
static constexpr std::chrono::hours sendTimeWindow = 24h;

static const Way *firstWay(const Step &step)
{
    return step.ways.isEmpty() ? nullptr : &step.ways.first();
}

static StepResult letPass(const StepContext &context)
{
    return {.way = firstWay(context.step)};
}

/// The way that carries @p when, or the way without it.
static const Way *wayWhen(const Step &step, bool when)
{
    const auto found =
        std::ranges::find_if(step.ways, [&](const Way &way) { return way.when.value_or(false) == when; });
    return found == step.ways.end() ? nullptr : &*found;
}

/// Of a wait until an event, for whom the event did not come: the second way where there are two.
static const Way *wayWithoutEvent(const Step &step)
{
    return step.ways.size() > 1 ? &step.ways[1] : firstWay(step);
}

// Sources differ on a field without a date: some saw people go straight on, a status for an error exists. The error is
// what can be seen, so it is what is played.
static StepResult wait(const StepContext &context)
{
    const std::optional<QDateTime> end = endOf(context.step.wait, context.at, context.valueOf);
    if (!end)
        return {.then = StepResult::Then::Leave,
            .status = u"ErrorProcessingWaitActivity"_s,
            .message = u"The wait attribute has no date."_s};
    const bool waitsForEvent = !context.step.wait.eventKey.isEmpty();
    return {.then = StepResult::Then::Wait,
        .way = waitsForEvent ? wayWithoutEvent(context.step) : firstWay(context.step),
        .until = std::max(*end, context.at)};
}

static StepResult waitForBestTime(const StepContext &context)
{
    const auto minutes = std::chrono::minutes(context.chance % quint64(std::chrono::minutes(sendTimeWindow).count()));
    return {.then = StepResult::Then::Wait, .way = firstWay(context.step), .until = context.at + minutes};
}

static StepResult decide(const StepContext &context)
{
    const auto taken = std::ranges::find_if(
        context.step.ways, [&](const Way &way) { return !way.hasFilter || passes(way.filter, context.valueOf); });
    return {.way = taken == context.step.ways.end() ? nullptr : &*taken};
}

static StepResult askEngagement(const StepContext &context)
{
    const EngagementQuestion &question = context.step.engagement;
    const auto mail = context.pass.mails.constFind(question.activityKey);
    const bool has =
        mail != context.pass.mails.constEnd() && context.mail.hasAnswered(*mail, question.deed, context.at);
    return {.way = wayWhen(context.step, has)};
}

static StepResult splitByChance(const StepContext &context)
{
    double whole = 0;
    for (const Way &way : context.step.ways)
        whole += way.percentage;
    double drawn = whole * double(context.chance % 10'000) / 10'000;
    for (const Way &way : context.step.ways) {
        drawn -= way.percentage;
        if (drawn < 0)
            return {.way = &way};
    }
    return letPass(context);
}

static StepResult sendMail(const StepContext &context)
{
    const MailResult sent = context.mail.hand(
        Mail{
            .contactKey = context.pass.event->contactKey,
            .address = context.address,
            .settings = context.step.mail,
            .attribute = context.valueOf,
        },
        context.at);
    StepResult result{.way = firstWay(context.step), .message = sent.message, .errorCode = sent.errorCode};
    result.mail = sent.number;
    if (sent.failed) {
        result.then = StepResult::Then::Leave;
        result.status = u"Failed"_s;
    }
    return result;
}

static StepResult updateContact(const StepContext &context)
{
    for (FieldChange change : context.step.changes) {
        if (const QString key = keyOfExpression(change.value); !key.isEmpty())
            change.value = context.valueOf(key).value_or(QString());
        if (!context.write(context.pass.event->contactKey, change))
            return {.then = StepResult::Then::Leave,
                .status = u"Failed"_s,
                .message = u"The contact data could not be updated: the data extension or field was not found."_s,
                .errorCode = u"UpdateContactDataFailed"_s};
    }
    return letPass(context);
}

namespace {
struct StepKind {
    QLatin1StringView type;
    StepResult (*run)(const StepContext &context);
};
} // namespace

static constexpr StepKind kinds[] = {
    {"WAIT"_L1, wait},
    {"STOWAIT"_L1, waitForBestTime},
    {"MULTICRITERIADECISION"_L1, decide},
    {"ENGAGEMENTDECISION"_L1, askEngagement},
    {"RANDOMSPLIT"_L1, splitByChance},
    {"EMAILV2"_L1, sendMail},
    {"EMAIL"_L1, sendMail},
    {"UPDATECONTACTDATA"_L1, updateContact},
};

StepResult runStep(const StepContext &context)
{
    const auto *const kind =
        std::ranges::find_if(kinds, [&](const StepKind &candidate) { return context.step.type == candidate.type; });
    return kind == std::end(kinds) ? letPass(context) : kind->run(context);
}

} // namespace journeyscope::simulator
