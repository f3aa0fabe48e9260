// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/readstory.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

std::chrono::seconds readDuration(const QString &text)
{
    static const QRegularExpression form(u"^(-?)P(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const std::chrono::seconds length = std::chrono::days(match.captured(2).toInt())
        + std::chrono::hours(match.captured(3).toInt()) + std::chrono::minutes(match.captured(4).toInt())
        + std::chrono::seconds(match.captured(5).toInt());
    return match.captured(1).isEmpty() ? length : -length;
}

Row readRow(const Json &json)
{
    Row row;
    if (json.is_object()) {
        for (const auto &cell : json.object_range())
            row.insert(fromStd(cell.key()).toLower(), scalarText(cell.value()));
    }
    return row;
}

static PauseOptions readPause(const Json &json)
{
    return PauseOptions{
        .retainContacts = booleanOf(json, "retainContacts"_L1).value_or(false),
        .extendWaits = booleanOf(json, "extendWaits"_L1).value_or(false),
        .days = int(integerOf(json, "days"_L1).value_or(14)),
        .stopsAtEnd = booleanOf(json, "stopsAtEnd"_L1).value_or(false),
        .processesWaitEvents = booleanOf(json, "processesWaitEvents"_L1).value_or(false),
    };
}

static void readJourneyDeed(const Json &json, Happening &happening)
{
    using What = Happening::What;
    const std::pair<QLatin1StringView, What> deeds[] = {
        {"pause"_L1, What::Pause}, {"resume"_L1, What::Resume}, {"publish"_L1, What::Publish}, {"stop"_L1, What::Stop}};
    for (const auto &[word, what] : deeds) {
        if (!hasMember(json, word))
            continue;
        happening.what = what;
        happening.journeyKey = textOf(json, word);
    }
}

Happening readHappening(const Json &json)
{
    Happening happening{.after = readDuration(textOf(json, "at"_L1)), .event = member(json, "post"_L1)};
    happening.pause = readPause(json);
    readJourneyDeed(json, happening);
    if (const Json &exit = member(json, "exit"_L1); exit.is_object()) {
        happening.what = Happening::What::Exit;
        happening.contactKey = textOf(exit, "contactKey"_L1);
        happening.journeyKey = textOf(exit, "journey"_L1);
    } else if (const Json &write = member(json, "write"_L1); write.is_object()) {
        happening.what = Happening::What::Write;
        happening.dataExtensionKey = textOf(write, "dataExtension"_L1);
        happening.row = readRow(member(write, "row"_L1));
        happening.copies = int(integerOf(write, "copies"_L1).value_or(1));
    } else if (const Json &removed = member(json, "remove"_L1); removed.is_object()) {
        happening.what = Happening::What::Remove;
        happening.dataExtensionKey = textOf(removed, "dataExtension"_L1);
        happening.row = readRow(member(removed, "row"_L1));
    } else if (const Json &send = member(json, "triggeredSend"_L1); send.is_object()) {
        happening.what = Happening::What::Send;
        happening.triggeredSendKey = textOf(send, "key"_L1);
        happening.status = textOf(send, "status"_L1);
    } else if (const Json &subscriber = member(json, "subscriber"_L1); subscriber.is_object()) {
        happening.what = Happening::What::Subscribe;
        happening.contactKey = textOf(subscriber, "contactKey"_L1);
        happening.status = textOf(subscriber, "status"_L1);
    }
    return happening;
}

} // namespace journeyscope::simulator
