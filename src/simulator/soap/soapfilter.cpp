// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/soapfilter.h"

#include "simulator/records/fieldvalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <compare>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static std::partial_ordering compared(const QString &left, const QString &right)
{
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const double leftNumber = left.toDouble(&leftIsNumber);
    const double rightNumber = right.toDouble(&rightIsNumber);
    if (leftIsNumber && rightIsNumber)
        return leftNumber <=> rightNumber;
    const QDateTime leftMoment = momentOfText(left);
    const QDateTime rightMoment = momentOfText(right);
    if (leftMoment.isValid() && rightMoment.isValid())
        return leftMoment.toMSecsSinceEpoch() <=> rightMoment.toMSecsSinceEpoch();
    return left.compare(right, Qt::CaseInsensitive) <=> 0;
}

static bool isLike(const QString &text, const QString &pattern)
{
    // A piece without a wildcard is looked for anywhere: tools rely on it (community).
    if (!pattern.contains(u'%') && !pattern.contains(u'_'))
        return text.contains(pattern, Qt::CaseInsensitive);
    QString form = QRegularExpression::escape(pattern);
    form.replace(u"\\%"_s, u".*"_s).replace(u"%"_s, u".*"_s).replace(u"_"_s, u"."_s);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(form),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return expression.match(text).hasMatch();
}

// Keys of digits are text, "0031" is not "31"; but a decimal may be written with more or fewer places.
static bool isSame(const QString &left, const QString &right)
{
    static const QRegularExpression whole(u"^\\d+$"_s);
    if (whole.match(left).hasMatch() && whole.match(right).hasMatch())
        return left == right;
    return std::is_eq(compared(left, right));
}

static bool isAmong(const QString &value, const QStringList &values)
{
    return std::ranges::any_of(values, [&](const QString &one) { return isSame(value, one); });
}

/// As in a database, a thing without a value fits no condition but those that ask for just that.
static bool meets(const SoapFilter &filter, const QString &value)
{
    const QString &comparison = filter.comparison;
    if (comparison == "isNull"_L1)
        return value.isEmpty();
    if (value.isEmpty())
        return comparison == "equals"_L1 && filter.values.value(0).isEmpty();
    if (comparison == "isNotNull"_L1)
        return true;
    if (comparison == "IN"_L1)
        return isAmong(value, filter.values);
    if (comparison == "like"_L1)
        return isLike(value, filter.values.value(0));
    if (comparison == "equals"_L1 || comparison == "notEquals"_L1)
        return isSame(value, filter.values.value(0)) == (comparison == "equals"_L1);
    const std::partial_ordering order = compared(value, filter.values.value(0));
    if (comparison == "greaterThan"_L1)
        return std::is_gt(order);
    if (comparison == "lessThan"_L1)
        return std::is_lt(order);
    if (comparison == "greaterThanOrEqual"_L1)
        return std::is_gteq(order);
    if (comparison == "lessThanOrEqual"_L1)
        return std::is_lteq(order);
    return std::is_gteq(order) && std::is_lteq(compared(value, filter.values.value(1))); // between
}

bool fits(const SoapFilter &filter, const SoapObject &object)
{
    if (!filter.property.isEmpty())
        return meets(filter, object.valueOf(filter.property));
    const auto partFits = [&](const SoapFilter &part) { return fits(part, object); };
    return filter.anyOfParts ? std::ranges::any_of(filter.parts, partFits)
                             : std::ranges::all_of(filter.parts, partFits);
}

QStringList propertiesOf(const SoapFilter &filter)
{
    QStringList properties;
    if (!filter.property.isEmpty())
        properties.append(filter.property);
    for (const SoapFilter &part : filter.parts)
        properties.append(propertiesOf(part));
    return properties;
}

bool compares(const SoapFilter &filter, QStringView comparison)
{
    return filter.comparison == comparison
        || std::ranges::any_of(filter.parts, [&](const SoapFilter &part) { return compares(part, comparison); });
}

bool operandsHaveTypes(const SoapFilter &filter)
{
    return std::ranges::all_of(
        filter.parts, [](const SoapFilter &part) { return part.hasType && operandsHaveTypes(part); });
}

} // namespace journeyscope::simulator
