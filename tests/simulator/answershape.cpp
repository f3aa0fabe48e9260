// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answershape.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

static QString kindOf(const Json &json)
{
    if (json.is_object())
        return u"object"_s;
    if (json.is_array())
        return u"array"_s;
    if (json.is_bool())
        return u"boolean"_s;
    if (json.is_number())
        return u"number"_s;
    return json.is_null() ? u"null"_s : u"text"_s;
}

void addShape(const Json &json, const QString &path, Shape &shape)
{
    shape[path].insert(kindOf(json));
    if (json.is_object()) {
        for (const auto &one : json.object_range())
            addShape(one.value(), path + u'/' + fromStd(one.key()), shape);
    } else if (json.is_array()) {
        for (const Json &one : json.array_range())
            addShape(one, path + u"[]"_s, shape);
    }
}

void addXmlShape(const QByteArray &xml, Shape &shape)
{
    QXmlStreamReader reader(xml);
    QStringList path;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            path << reader.name().toString();
            shape[u'/' + path.join(u'/')].insert(u"element"_s);
        } else if (token == QXmlStreamReader::EndElement) {
            path.removeLast();
        }
    }
}

static QString joined(const QSet<QString> &kinds)
{
    QStringList list(kinds.begin(), kinds.end());
    list.sort();
    return list.join(u" or "_s);
}

QStringList differences(const Shape &recorded, const Shape &here)
{
    QStringList found;
    for (auto field = recorded.constBegin(); field != recorded.constEnd(); ++field) {
        const auto same = here.constFind(field.key());
        if (same == here.constEnd())
            found << u"only recorded "_s + field.key();
        else if (!QSet<QString>(*same).subtract(*field).subtract({u"null"_s}).isEmpty())
            found << u"recorded %1, here %2 %3"_s.arg(joined(*field), joined(*same), field.key());
    }
    for (auto field = here.constBegin(); field != here.constEnd(); ++field) {
        if (!recorded.contains(field.key()))
            found << u"only here "_s + field.key();
    }
    // What is inside of what is missing is not told again.
    QStringList outermost;
    for (const QString &one : std::as_const(found)) {
        const bool isInside = std::ranges::any_of(found, [&](const QString &other) {
            return one != other && !one.startsWith(u"recorded "_s)
                && (one.startsWith(other + u'/') || one.startsWith(other + u"[]"_s));
        });
        if (!isInside)
            outermost << one;
    }
    return outermost;
}

} // namespace journeyscope::testing
