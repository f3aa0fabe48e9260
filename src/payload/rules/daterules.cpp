// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/dateform.h"
#include "payload/fieldvalue.h"
#include "payload/memberedit.h"
#include "payload/rules/asking.h"
#include "payload/rules/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope::rules {

/// Empty for fields that are no dates, and for values that other rules speak about.
static std::optional<DateReading> readingOf(const PayloadField &field)
{
    const JsonNode &value = field.value();
    if (!field.field || field.field->type != FieldType::Date || value.isContainer() || value.kind == Kind::Null || isBlank(value.text))
        return {};
    return readDate(value.text);
}

static QList<QuickFix> isoFixes(const DateReading &reading, const JsonNode &value)
{
    QList<QuickFix> fixes;
    for (const QString &iso : reading.isoForms)
        fixes.append(replacement(u"Write %1"_s.arg(iso), value, inQuotes(iso)));
    return fixes;
}

QList<Notice> dateAmbiguous(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        const auto reading = readingOf(field);
        if (!reading || reading->form != DateForm::Unclear || reading->isoForms.size() < 2)
            return {};
        return Notice {field.value().place, field.name(),
            u"Which number is the month? The platform takes the first; write the year first, %1 or %2."_s.arg(reading->isoForms.at(0), reading->isoForms.at(1)),
            isoFixes(*reading, field.value())};
    });
}

QList<Notice> dateNoZone(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        const auto reading = readingOf(field);
        if (!reading || reading->form != DateForm::NoZone)
            return {};
        const QString time = reading->isoForms.value(0);
        return Notice {field.value().place, field.name(),
            u"This time names no zone and is read as the platform's own, UTC-6 in winter and summer."_s,
            {replacement(u"It is UTC: write %1Z"_s.arg(time), field.value(), inQuotes(time + u'Z')),
                replacement(u"It is platform time: write %1-06:00"_s.arg(time), field.value(), inQuotes(time + u"-06:00"_s))}};
    });
}

QList<Notice> dateImpossible(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        const auto reading = readingOf(field);
        if (!reading)
            return {};
        const QList<QuickFix> fixes = isoFixes(*reading, field.value());
        switch (reading->form) {
        case DateForm::DayFirst:
            return Notice {field.value().place, field.name(), u"The platform takes the first number for the month, and there is no such month."_s, fixes};
        case DateForm::Impossible:
            return Notice {field.value().place, field.name(), u"There is no such day or hour, or it is out of all reason."_s, fixes};
        case DateForm::Other:
            return Notice {field.value().place, field.name(), u"“%1” takes a date such as 2026-01-31T10:00:00Z."_s.arg(field.field->name), fixes};
        default: return {};
        }
    });
}

QList<Notice> dateEpoch(const Body &body)
{
    return eachField(body, [](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        const auto reading = readingOf(field);
        if (!reading || reading->form != DateForm::Epoch)
            return {};
        return Notice {field.value().place, field.name(), u"This counts seconds since 1970; the platform wants a date, %1."_s.arg(reading->isoForms.value(0)), isoFixes(*reading, field.value())};
    });
}

static bool isAwaited(const EventContract &contract, const QString &field)
{
    return std::ranges::any_of(contract.consumers.uses, [&field](const FieldUse &use) {
        return use.place == EventMention::Place::Wait && use.field.compare(field, Qt::CaseInsensitive) == 0;
    });
}

QList<Notice> datePast(const Body &body)
{
    const QDateTime &now = body.yardstick().now;
    return eachField(body, [&](const Entry &, const PayloadField &field) -> std::optional<Notice> {
        if (!field.field || !isAwaited(body.contract(), field.field->name) || field.value().isContainer())
            return {};
        if (field.value().kind == Kind::Null)
            return Notice {field.value().place, field.name(), u"A wait ends at the date in “%1”; without one it does not hold anybody."_s.arg(field.field->name), {}};
        const auto reading = readingOf(field);
        if (!now.isValid() || !reading || !reading->moment.isValid() || reading->moment >= now)
            return {};
        return Notice {field.value().place, field.name(), u"A wait ends at the date in “%1”, which is past: it will not hold anybody."_s.arg(field.field->name), {}};
    });
}

} // namespace journeyscope::rules
