// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/remark.h"

#include "payload/rule.h"
#include "payload/textlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static Remark remarkAt(const TextLines &lines, const Rule &rule, const Notice &notice)
{
    return {
        .id = rule.id,
        .severity = rule.severity,
        .offset = notice.place.offset,
        .length = notice.place.length,
        .line = lines.lineAt(notice.place.offset),
        .column = lines.columnAt(notice.place.offset),
        .field = notice.field,
        .sentence = notice.sentence,
        .fixes = notice.fixes,
        .aboutEvent = rule.about == Rule::About::Event,
    };
}

/// For what is found out before any rule can ask: the text is no JSON, or no object.
static Rule ruleForForm(QLatin1StringView id)
{
    return {.id = id, .severity = Severity::Error, .title = {}, .examine = nullptr};
}

static Notice noticeForOther(const QString &text, const JsonNode &root)
{
    if (root.kind != JsonNode::Kind::Array)
        return {root.place, {}, u"An event call takes one JSON object in braces { }."_s, {}};
    Notice notice {root.place, {}, u"An event call takes one event in braces { }, not a list of them."_s, {}};
    if (root.members.size() == 1) {
        const Stretch only = root.members.front().value.place;
        notice.fixes.append({.title = u"Take the event out of the list"_s, .edits = {{root.place, text.sliced(only.offset, only.length)}}});
    }
    return notice;
}

static QList<Remark> judged(const Body &body)
{
    QList<Remark> found;
    for (const Rule &rule : payloadRules()) {
        const QList<Notice> notices = rule.examine(body);
        for (const Notice &notice : notices)
            found.append(remarkAt(body.lines(), rule, notice));
    }
    std::ranges::stable_sort(found, {}, &Remark::offset);
    return found;
}

QList<Remark> remarks(const Yardstick &yardstick, const QString &text)
{
    const TextLines lines(text);
    const auto tree = readJsonTree(text);
    if (!tree)
        return {remarkAt(lines, ruleForForm("P-JSON-SYNTAX"_L1), {tree.error().place, {}, tree.error().sentence, tree.error().fixes})};
    if (tree->kind != JsonNode::Kind::Object)
        return {remarkAt(lines, ruleForForm("P-ENV-SHAPE"_L1), noticeForOther(text, *tree))};
    return judged(Body(yardstick, text, *tree, lines));
}

QList<Remark> remarks(const EventContract &contract, const QString &text)
{
    return remarks(Yardstick {.contract = contract, .contentType = {}, .eventKeys = {}, .contactKeys = {}, .earlierFields = {}, .now = {}}, text);
}

QList<Remark> eventRemarks(const EventContract &contract)
{
    QList<Remark> found = remarks(contract, u"{}"_s);
    found.removeIf([](const Remark &remark) { return !remark.aboutEvent; });
    return found;
}

bool stopsInjection(const QList<Remark> &remarks)
{
    return std::ranges::any_of(remarks, [](const Remark &remark) { return remark.severity == Severity::Error && !remark.aboutEvent; });
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"error"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Note: return u"note"_s;
    }
    return {};
}

} // namespace journeyscope
