// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/remark.h"

#include "payload/rule.h"
#include "payload/textlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static Remark remarkAt(const TextLines &lines, const QString &id, Severity severity, const Notice &notice)
{
    return {
        .id = id,
        .severity = severity,
        .offset = notice.place.offset,
        .length = notice.place.length,
        .line = lines.lineAt(notice.place.offset),
        .column = lines.columnAt(notice.place.offset),
        .field = notice.field,
        .sentence = notice.sentence,
    };
}

static QString sentenceForOther(JsonNode::Kind kind)
{
    if (kind == JsonNode::Kind::Array)
        return u"An event call takes one event in braces { }, not a list of them."_s;
    return u"An event call takes one JSON object in braces { }."_s;
}

QList<Remark> remarks(const EventContract &contract, const QString &text)
{
    const TextLines lines(text);
    const auto tree = readJsonTree(text);
    if (!tree) {
        const SyntaxFault &fault = tree.error();
        return {remarkAt(lines, fault.id, Severity::Error, {fault.place, {}, fault.sentence})};
    }
    if (tree->kind != JsonNode::Kind::Object)
        return {remarkAt(lines, u"not-an-object"_s, Severity::Error, {tree->place, {}, sentenceForOther(tree->kind)})};

    const Body body(contract, *tree, lines);
    QList<Remark> found;
    for (const Rule &rule : payloadRules()) {
        const QList<Notice> notices = rule.examine(body);
        for (const Notice &notice : notices)
            found.append(remarkAt(lines, rule.id, rule.severity, notice));
    }
    std::ranges::stable_sort(found, {}, &Remark::offset);
    return found;
}

bool stopsInjection(const QList<Remark> &remarks)
{
    return std::ranges::any_of(remarks, [](const Remark &remark) { return remark.severity == Severity::Error; });
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
