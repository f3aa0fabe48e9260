// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/criteria.h"

#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope {

struct OperatorWords {
    QLatin1StringView name;
    QLatin1StringView words;
    bool hasValue = true;
};

static constexpr std::array<OperatorWords, 14> operators{{
    {"Equal"_L1, "is"_L1},
    {"NotEqual"_L1, "is not"_L1},
    {"GreaterThan"_L1, "is greater than"_L1},
    {"GreaterThanOrEqual"_L1, "is at least"_L1},
    {"LessThan"_L1, "is less than"_L1},
    {"LessThanOrEqual"_L1, "is at most"_L1},
    {"Contains"_L1, "contains"_L1},
    {"NotContains"_L1, "does not contain"_L1},
    {"BeginsWith"_L1, "begins with"_L1},
    {"EndsWith"_L1, "ends with"_L1},
    {"In"_L1, "is one of"_L1},
    {"NotIn"_L1, "is none of"_L1},
    {"IsNull"_L1, "is empty"_L1, false},
    {"IsNotNull"_L1, "is filled"_L1, false},
}};

static QString inWords(QStringView name, const QString &value)
{
    for (const OperatorWords &known : operators) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.hasValue ? known.words + u' ' + value : QString(known.words);
    }
    return name.toString() + u' ' + value;
}

static Condition readCondition(QXmlStreamReader &reader)
{
    const auto attributes = reader.attributes();
    const QString key = attributes.value("Key"_L1).toString();
    const QString name = attributes.value("Operator"_L1).toString();
    QStringList values;
    while (reader.readNextStartElement())
        values.append(reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    return {
        .field = key.section(u'.', -1),
        .ofTheEvent = key.startsWith("Event."_L1),
        .words = inWords(name, values.join(u", "_s)),
    };
}

static QString readSet(QXmlStreamReader &reader, QList<Condition> &conditions)
{
    const bool either = reader.attributes().value("Operator"_L1).compare("OR"_L1, Qt::CaseInsensitive) == 0;
    QStringList parts;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Condition"_L1) {
            conditions.append(readCondition(reader));
            parts.append(conditions.last().field + u' ' + conditions.last().words);
        } else {
            const QString inner = readSet(reader, conditions);
            if (!inner.isEmpty())
                parts.append(inner);
        }
    }
    const QString joined = parts.join(either ? u" or "_s : u" and "_s);
    return either && parts.size() > 1 ? u'(' + joined + u')' : joined;
}

Criteria readCriteria(const QString &filterXml)
{
    QXmlStreamReader reader(filterXml);
    Criteria criteria;
    if (!reader.readNextStartElement())
        return {};
    criteria.words = readSet(reader, criteria.conditions);
    if (reader.hasError() || criteria.conditions.isEmpty())
        return {};
    if (criteria.words.startsWith(u'(') && criteria.words.endsWith(u')') && criteria.words.count(u'(') == 1)
        criteria.words = criteria.words.sliced(1).chopped(1);
    return criteria;
}

} // namespace journeyscope
