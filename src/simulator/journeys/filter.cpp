// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/journeys/filter.h"

#include "simulator/description/tenantclock.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static Failure unusable(const QString &detail)
{
    return Failure{.reason = Reason::Unusable, .detail = detail};
}

/// Less than 0, 0 or more than 0, as strcmp gives.
static int order(const QString &left, const QString &right)
{
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const double leftNumber = left.toDouble(&leftIsNumber);
    const double rightNumber = right.toDouble(&rightIsNumber);
    if (leftIsNumber && rightIsNumber)
        return leftNumber < rightNumber ? -1 : leftNumber > rightNumber;
    const QDateTime leftMoment = platformMoment(left);
    const QDateTime rightMoment = platformMoment(right);
    if (leftMoment.isValid() && rightMoment.isValid())
        return leftMoment < rightMoment ? -1 : leftMoment > rightMoment;
    return left.compare(right, Qt::CaseInsensitive);
}

static bool isOneOf(const QString &text, const QString &list)
{
    const QStringList parts = list.split(u',');
    return std::ranges::any_of(parts, [&](const QString &part) { return order(text, part.trimmed()) == 0; });
}

namespace {
struct Comparison {
    QLatin1StringView word;
    bool (*holds)(const QString &text, const QString &value);
};
} // namespace

static constexpr Comparison comparisons[] = {
    {"IsNull"_L1, [](const QString &text, const QString &) { return text.isEmpty(); }},
    {"IsNotNull"_L1, [](const QString &text, const QString &) { return !text.isEmpty(); }},
    {"Equal"_L1, [](const QString &text, const QString &value) { return order(text, value) == 0; }},
    {"Equals"_L1, [](const QString &text, const QString &value) { return order(text, value) == 0; }},
    {"NotEqual"_L1, [](const QString &text, const QString &value) { return order(text, value) != 0; }},
    {"NotEquals"_L1, [](const QString &text, const QString &value) { return order(text, value) != 0; }},
    {"GreaterThan"_L1,
        [](const QString &text, const QString &value) { return !text.isEmpty() && order(text, value) > 0; }},
    {"GreaterThanOrEqual"_L1,
        [](const QString &text, const QString &value) { return !text.isEmpty() && order(text, value) >= 0; }},
    {"LessThan"_L1,
        [](const QString &text, const QString &value) { return !text.isEmpty() && order(text, value) < 0; }},
    {"LessThanOrEqual"_L1,
        [](const QString &text, const QString &value) { return !text.isEmpty() && order(text, value) <= 0; }},
    {"Contains"_L1,
        [](const QString &text, const QString &value) { return text.contains(value, Qt::CaseInsensitive); }},
    {"DoesNotContain"_L1,
        [](const QString &text, const QString &value) { return !text.contains(value, Qt::CaseInsensitive); }},
    {"BeginsWith"_L1,
        [](const QString &text, const QString &value) { return text.startsWith(value, Qt::CaseInsensitive); }},
    {"EndsWith"_L1,
        [](const QString &text, const QString &value) { return text.endsWith(value, Qt::CaseInsensitive); }},
    {"In"_L1, isOneOf},
    {"NotIn"_L1, [](const QString &text, const QString &value) { return !isOneOf(text, value); }},
};

static const Comparison *comparison(const QString &word)
{
    const auto *const found = std::ranges::find_if(comparisons,
        [&](const Comparison &candidate) { return word.compare(candidate.word, Qt::CaseInsensitive) == 0; });
    return found == std::end(comparisons) ? nullptr : found;
}

static Filter readCondition(QXmlStreamReader &xml)
{
    Filter condition{.kind = Filter::Kind::Condition};
    condition.key = xml.attributes().value("Key"_L1).toString();
    condition.comparison = xml.attributes().value("Operator"_L1).toString();
    if (!comparison(condition.comparison))
        xml.raiseError(u"the comparison \"%1\" is not known"_s.arg(condition.comparison));
    while (xml.readNextStartElement()) {
        if (xml.name() == "Value"_L1)
            condition.value = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
    return condition;
}

static Filter readSet(QXmlStreamReader &xml)
{
    Filter set;
    if (xml.attributes().value("Operator"_L1).compare("OR"_L1, Qt::CaseInsensitive) == 0)
        set.kind = Filter::Kind::Any;
    while (xml.readNextStartElement()) {
        if (xml.name() == "ConditionSet"_L1)
            set.parts.append(readSet(xml));
        else if (xml.name() == "Condition"_L1)
            set.parts.append(readCondition(xml));
        else
            xml.skipCurrentElement();
    }
    return set;
}

Result<Filter> parseFilter(const QString &xml)
{
    if (xml.trimmed().isEmpty())
        return Filter{};
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement())
        return std::unexpected(unusable(u"the filter is not XML: %1"_s.arg(reader.errorString())));
    if (reader.name() != "FilterDefinition"_L1)
        return std::unexpected(
            unusable(u"the filter begins with <%1> and not with <FilterDefinition>"_s.arg(reader.name())));
    const Filter filter = readSet(reader);
    if (reader.hasError())
        return std::unexpected(unusable(u"the filter cannot be read: %1"_s.arg(reader.errorString())));
    return filter;
}

bool passes(const Filter &filter, const ValueOf &valueOf)
{
    const auto partPasses = [&](const Filter &part) { return passes(part, valueOf); };
    switch (filter.kind) {
    case Filter::Kind::All: return std::ranges::all_of(filter.parts, partPasses);
    case Filter::Kind::Any: return std::ranges::any_of(filter.parts, partPasses);
    case Filter::Kind::Condition: break;
    }
    const Comparison *const found = comparison(filter.comparison);
    return found && found->holds(valueOf(filter.key).value_or(QString()), filter.value);
}

} // namespace journeyscope::simulator
