// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholders/knownplaceholders.h"

#include "foundation/masking.h"
#include "placeholders/momentoffset.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

/// A judgement without a place, which whoever found the placeholder knows.
using Complaint = std::optional<std::pair<FaultKind, QString>>;

Complaint bad(const QString &sentence)
{
    return std::pair{FaultKind::BadArgument, sentence};
}

bool areQuoted(std::span<const Argument> given)
{
    return std::ranges::all_of(given, &Argument::isQuoted);
}

Complaint judgeUuid(std::span<const Argument> given)
{
    if (given.size() <= 1 && areQuoted(given))
        return {};
    return bad(
        u"“uuid” takes nothing, or one name in quotes for a value that is the same in several places: {{uuid \"order\"}}."_s);
}

Complaint judgeFormat(std::span<const Argument> given)
{
    if (given.size() == 1 && given[0].isQuoted && !given[0].text.isEmpty())
        return {};
    return bad(u"After “format” a pattern in quotes is wanted, such as {{now format \"yyyy-MM-dd\"}}."_s);
}

Complaint judgeNow(std::span<const Argument> given)
{
    for (size_t at = 0; at < given.size(); ++at) {
        if (!given[at].isQuoted && given[at].text == "format"_L1)
            return judgeFormat(given.subspan(at + 1));
        if (given[at].isQuoted || !secondsOf(given[at].text))
            return std::pair{FaultKind::BadOffset,
                u"“%1” moves no moment. A sign, a number and one of s, m, h, d, w are wanted, such as +2d or -90m."_s
                    .arg(quoted(given[at].text))};
    }
    return {};
}

Complaint judgeChoice(std::span<const Argument> given)
{
    if (!given.empty() && areQuoted(given))
        return {};
    return bad(u"“choice” takes the values to choose from, each in quotes: {{choice \"red\" \"green\"}}."_s);
}

Complaint judgeCounter(std::span<const Argument> given)
{
    if (given.empty())
        return {};
    const bool fromNumber =
        given.size() == 2 && !given[0].isQuoted && given[0].text == "from"_L1 && counterStart(given[1].text);
    if (fromNumber)
        return {};
    return bad(u"“counter” takes nothing, or the number to begin with: {{counter from 100}}."_s);
}

Complaint judgeColumn(std::span<const Argument> given)
{
    if (given.size() == 1 && given[0].isQuoted && !given[0].text.isEmpty())
        return {};
    return bad(u"“column” takes the name of one column, in quotes: {{column \"Email\"}}."_s);
}

Complaint judgePrompt(std::span<const Argument> given)
{
    if ((given.size() == 1 || given.size() == 2) && areQuoted(given) && !given[0].text.trimmed().isEmpty())
        return {};
    return bad(
        u"“prompt” takes a question in quotes, and perhaps an answer to start from: {{prompt \"Order number\" \"A-17\"}}."_s);
}

struct Known {
    QLatin1StringView name;
    PlaceholderKind kind;
    Complaint (*judge)(std::span<const Argument> given);
};

constexpr std::array knownNames{
    Known{"uuid"_L1, PlaceholderKind::Uuid, judgeUuid},
    Known{"now"_L1, PlaceholderKind::Now, judgeNow},
    Known{"choice"_L1, PlaceholderKind::Choice, judgeChoice},
    Known{"counter"_L1, PlaceholderKind::Counter, judgeCounter},
    Known{"column"_L1, PlaceholderKind::Column, judgeColumn},
    Known{"prompt"_L1, PlaceholderKind::Prompt, judgePrompt},
};

QString sentenceForUnknown(const QString &name)
{
    return u"Nothing called “%1” is known here: there are uuid, now, choice, counter, column and prompt. "
           "Is the text for another program and meant to be sent as it is, write {{\"{{%1}}\"}}."_s.arg(
               quoted(name, 60));
}

} // namespace

PlaceholderFault faultAt(const Placeholder &placeholder, FaultKind kind, const QString &sentence)
{
    return {kind, placeholder.offset, placeholder.length, sentence};
}

void judge(Placeholder &placeholder, std::span<const Argument> inside)
{
    if (inside.empty()) {
        placeholder.fault =
            faultAt(placeholder, FaultKind::UnknownName, u"There is nothing between the braces of this placeholder."_s);
        return;
    }
    if (inside[0].isQuoted) {
        placeholder.kind = PlaceholderKind::Text;
        placeholder.arguments.append(inside[0].text);
        if (inside.size() > 1)
            placeholder.fault = faultAt(
                placeholder, FaultKind::BadArgument, u"After a text in quotes nothing else may stand in the braces."_s);
        return;
    }
    const auto known = std::ranges::find_if(knownNames, [&](const Known &one) { return one.name == inside[0].text; });
    if (known == knownNames.end()) {
        placeholder.fault = faultAt(placeholder, FaultKind::UnknownName, sentenceForUnknown(inside[0].text));
        return;
    }
    placeholder.kind = known->kind;
    for (const Argument &argument : inside.subspan(1))
        placeholder.arguments.append(argument.text);
    if (const Complaint complaint = known->judge(inside.subspan(1)))
        placeholder.fault = faultAt(placeholder, complaint->first, complaint->second);
}

} // namespace journeyscope
