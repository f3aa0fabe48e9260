// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rest/condition.h"

#include "simulator/tenant/errorcodes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static std::unexpected<Refusal> unreadable(const QString &filter)
{
    return std::unexpected(
        Refusal{.errorCode = errorcode::wrongFormat, .message = u"The filter '%1' cannot be read."_s.arg(filter)});
}

static const QString &oneValue()
{
    static const QString form = uR"((?:'(?:[^']|'')*'|[^\s',()]+))"_s;
    return form;
}

static QString plain(const QString &value)
{
    if (!value.startsWith(u'\''))
        return value;
    return value.sliced(1).chopped(1).replace("''"_L1, "'"_L1);
}

static QStringList valuesIn(const QString &text)
{
    static const QRegularExpression form(oneValue());
    QStringList values;
    for (auto match = form.globalMatch(text); match.hasNext();)
        values.append(plain(match.next().captured()));
    return values;
}

std::expected<Conditions, Refusal> readConditions(const QString &filter)
{
    static const QRegularExpression form(
        uR"(^\s*([\w :.-]+?)\s+(?:(eq|neq|ne|gte|gt|ge|lte|lt|le|like)\s+(%1)|(in)\s*(\(\s*%1(?:\s*,\s*%1)*\s*\)))(?:\s+(and|or)\s+(?=\S)|\s*$))"_s
            .arg(oneValue()),
        QRegularExpression::CaseInsensitiveOption);
    static const QMap<QString, QString> otherWords{{u"neq"_s, u"ne"_s}, {u"gte"_s, u"ge"_s}, {u"lte"_s, u"le"_s}};
    Conditions conditions;
    bool closer = false;
    QString rest = filter.trimmed();
    while (!rest.isEmpty()) {
        const QRegularExpressionMatch match = form.match(rest);
        if (!match.hasMatch())
            return unreadable(filter);
        const QString word = (match.captured(2) + match.captured(4)).toLower();
        if (!closer)
            conditions.append(QList<Condition>{});
        conditions.last().append(Condition{.property = match.captured(1),
            .comparison = otherWords.value(word, word),
            .values = valuesIn(match.captured(3) + match.captured(5))});
        closer = match.captured(6).compare("and"_L1, Qt::CaseInsensitive) == 0;
        rest = rest.sliced(match.capturedEnd());
    }
    return conditions;
}

int comparedValues(const QString &left, const QString &right)
{
    bool isLeft = false;
    bool isRight = false;
    const double leftNumber = left.toDouble(&isLeft);
    const double rightNumber = right.toDouble(&isRight);
    if (isLeft && isRight)
        return leftNumber < rightNumber ? -1 : leftNumber > rightNumber ? 1 : 0;
    return left.compare(right, Qt::CaseInsensitive);
}

static bool isLike(const QString &actual, const QString &pattern)
{
    const QString form = QRegularExpression::escape(pattern).replace("\\%"_L1, ".*"_L1);
    return QRegularExpression(
        u"^%1$"_s.arg(form), QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption)
        .match(actual)
        .hasMatch();
}

bool holds(const Condition &condition, const QString &actual)
{
    const QString value = condition.values.value(0);
    if (condition.comparison == "in"_L1)
        return std::ranges::any_of(
            condition.values, [&](const QString &each) { return comparedValues(actual, each) == 0; });
    if (condition.comparison == "like"_L1)
        return isLike(actual, value);
    const int order = comparedValues(actual, value);
    if (condition.comparison == "eq"_L1)
        return order == 0;
    if (condition.comparison == "ne"_L1)
        return order != 0;
    // Nothing is neither more nor less than something.
    if (actual.isEmpty())
        return false;
    if (condition.comparison == "gt"_L1)
        return order > 0;
    if (condition.comparison == "ge"_L1)
        return order >= 0;
    return condition.comparison == "lt"_L1 ? order < 0 : order <= 0;
}

bool holds(const Conditions &conditions, const std::function<QString(const QString &)> &valueOf)
{
    return conditions.isEmpty() || std::ranges::any_of(conditions, [&](const QList<Condition> &all) {
        return std::ranges::all_of(
            all, [&](const Condition &condition) { return holds(condition, valueOf(condition.property)); });
    });
}

} // namespace journeyscope::simulator
