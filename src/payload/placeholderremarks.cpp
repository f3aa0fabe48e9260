// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/placeholderremarks.h"

#include "payload/textlines.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

static void place(Remark &remark, const TextPlace &where, const TextLines &lines)
{
    remark.offset = where.offset;
    remark.length = where.length;
    remark.line = lines.lineAt(where.offset);
    remark.column = lines.columnAt(where.offset);
}

static QList<Remark> remarksOn(const QList<PlaceholderFault> &faults, const TextLines &lines)
{
    QList<Remark> said;
    for (const PlaceholderFault &fault : faults) {
        Remark remark{.id = placeholderFaultId, .severity = Severity::Error, .field = {}, .sentence = fault.sentence};
        place(remark, {fault.offset, fault.length}, lines);
        said.append(remark);
    }
    return said;
}

/// The questions of which nothing is known, not even a suggestion.
static QSet<QString> openQuestions(const QString &text, const PlaceholderValues &values)
{
    QSet<QString> open;
    for (const Prompt &prompt : prompts(text)) {
        if (prompt.suggestion.isEmpty() && !values.answers.contains(prompt.question))
            open.insert(prompt.question);
    }
    return open;
}

/// Where @p text waits for the answers to @p questions.
static QList<TextPlace> openPlaces(const QString &text, const QSet<QString> &questions)
{
    QList<TextPlace> places;
    for (const Placeholder &placeholder : findPlaceholders(text)) {
        if (placeholder.kind == PlaceholderKind::Prompt && !placeholder.fault
            && questions.contains(placeholder.arguments.first()))
            places.append({placeholder.offset, placeholder.length});
    }
    return places;
}

/// A remark on one value, which is a placeholder with a quote and a few letters around it at most.
static bool isAboutOneOf(const QList<TextPlace> &places, const Remark &remark, const QString &text)
{
    if (QStringView(text).sliced(remark.offset, remark.length).contains(u'\n'))
        return false;
    return std::ranges::any_of(places, [&](const TextPlace &open) {
        return remark.offset <= open.offset && open.offset + open.length <= remark.offset + remark.length;
    });
}

PlaceholderValues withStandIns(const QString &text, PlaceholderValues values)
{
    for (const Prompt &prompt : prompts(text)) {
        if (!values.answers.contains(prompt.question))
            values.answers.insert(prompt.question, prompt.suggestion.isEmpty() ? u"1"_s : prompt.suggestion);
    }
    return values;
}

QList<Remark> remarksWithPlaceholders(
    const EventContract &contract, const QString &text, const PlaceholderValues &values)
{
    const auto whole = resolved(text, withStandIns(text, values));
    if (whole && whole->replacements.isEmpty())
        return remarks(contract, whole->text);

    const TextLines lines(text);
    if (!whole)
        return remarksOn(whole.error(), lines);
    const QList<TextPlace> open = openPlaces(text, openQuestions(text, values));
    QList<Remark> said = remarks(contract, whole->text);
    for (Remark &remark : said) {
        place(remark, whole->sourceOf({remark.offset, remark.length}), lines);
        remark.fixes.clear(); // they would change the text that is sent, not the one that is written
    }
    said.removeIf([&](const Remark &remark) { return isAboutOneOf(open, remark, text); });
    return said;
}

} // namespace journeyscope
