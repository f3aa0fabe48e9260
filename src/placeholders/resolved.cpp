// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholders/resolved.h"

#include "placeholders/placeholdervalue.h"

namespace journeyscope {

/// One side of a replacement: its offset and length in the text that is known, or in the one that is wanted.
struct Side {
    qsizetype Replacement::*offset;
    qsizetype Replacement::*length;
};
static constexpr Side inSource{&Replacement::sourceOffset, &Replacement::sourceLength};
static constexpr Side inResolved{&Replacement::resolvedOffset, &Replacement::resolvedLength};

static qsizetype mapped(const QList<Replacement> &replacements, qsizetype place, Side from, Side to, bool isEnd)
{
    qsizetype shift = 0;
    for (const Replacement &one : replacements) {
        const qsizetype begin = one.*from.offset;
        const qsizetype end = begin + one.*from.length;
        if (place < begin || (isEnd && place == begin))
            break;
        // Inside the placeholder; what ends where it ends takes it as a whole, what begins there does not.
        if (place < end || (isEnd && place == end))
            return isEnd ? one.*to.offset + one.*to.length : one.*to.offset;
        shift = (one.*to.offset + one.*to.length) - end;
    }
    return place + shift;
}

static TextPlace mappedPlace(const QList<Replacement> &replacements, const TextPlace &place, Side from, Side to)
{
    const qsizetype begin = mapped(replacements, place.offset, from, to, false);
    if (place.length == 0)
        return {begin, 0};
    return {begin, mapped(replacements, place.offset + place.length, from, to, true) - begin};
}

TextPlace ResolvedText::sourceOf(const TextPlace &place) const
{
    return mappedPlace(replacements, place, inResolved, inSource);
}

TextPlace ResolvedText::resolvedOf(const TextPlace &source) const
{
    return mappedPlace(replacements, source, inSource, inResolved);
}

std::expected<ResolvedText, QList<PlaceholderFault>> resolved(const QString &text, const PlaceholderValues &values)
{
    const QList<Placeholder> placeholders = findPlaceholders(text);
    if (placeholders.isEmpty())
        return ResolvedText{text, {}};

    ResolvedText result;
    QList<PlaceholderFault> faults;
    qsizetype copied = 0;
    for (qsizetype index = 0; index < placeholders.size(); ++index) {
        const Placeholder &placeholder = placeholders.at(index);
        const auto value = valueOf(placeholder, index, values);
        if (!value) {
            faults.append(value.error());
            continue;
        }
        result.text += QStringView(text).sliced(copied, placeholder.offset - copied);
        result.replacements.append({placeholder.offset, placeholder.length, result.text.size(), value->size()});
        result.text += *value;
        copied = placeholder.offset + placeholder.length;
    }
    if (!faults.isEmpty())
        return std::unexpected(faults);
    result.text += QStringView(text).sliced(copied);
    return result;
}

QList<PlaceholderPreview> previews(const QString &text, const PlaceholderValues &values)
{
    const QList<Placeholder> placeholders = findPlaceholders(text);
    QList<PlaceholderPreview> shown;
    for (qsizetype index = 0; index < placeholders.size(); ++index) {
        const Placeholder &placeholder = placeholders.at(index);
        const auto value = valueOf(placeholder, index, values);
        PlaceholderPreview preview{
            .offset = placeholder.offset, .length = placeholder.length, .value = {}, .fault = {}};
        if (value)
            preview.value = *value;
        else if (value.error().kind == FaultKind::MissingAnswer)
            preview = {placeholder.offset, placeholder.length, placeholder.arguments.value(1), {}, true};
        else
            preview.fault = value.error().sentence;
        shown.append(preview);
    }
    return shown;
}

} // namespace journeyscope
