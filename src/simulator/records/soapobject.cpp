// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/records/soapobject.h"

#include "simulator/description/identifiers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static const SoapMember *named(const QList<SoapMember> &members, QStringView name)
{
    const auto found = std::ranges::find_if(members, [&](const SoapMember &one) { return one.name == name; });
    return found == members.end() ? nullptr : &*found;
}

/// The fields of a row stand in Properties, each as a pair of Name and Value.
static bool isField(const SoapMember &pair, const QString &name)
{
    const SoapMember *const own = named(pair.parts, u"Name");
    return own && own->text.compare(name, Qt::CaseInsensitive) == 0;
}

static QString fieldOf(const QList<SoapMember> &members, const QString &name)
{
    const SoapMember *const fields = named(members, u"Properties");
    if (!fields)
        return {};
    for (const SoapMember &pair : fields->parts) {
        if (isField(pair, name))
            return named(pair.parts, u"Value")->text;
    }
    return {};
}

QString SoapObject::valueOf(const QString &path) const
{
    const QList<SoapMember> *level = &members;
    const SoapMember *one = nullptr;
    for (const QString &name : path.split(u'.')) {
        one = named(*level, name);
        if (!one)
            return fieldOf(members, path);
        level = &one->parts;
    }
    return one->text;
}

void SoapObject::keepOnly(const QStringList &properties)
{
    QStringList wanted{u"PartnerKey"_s, u"ObjectID"_s, u"Type"_s, u"Properties"_s};
    for (const QString &property : properties)
        wanted.append(property.section(u'.', 0, 0));
    members.removeIf([&](const SoapMember &one) { return !wanted.contains(one.name); });
    for (SoapMember &one : members) {
        if (one.name == "ObjectID"_L1 && !properties.contains(one.name))
            one = nil(one.name);
        if (one.name != "Properties"_L1)
            continue;
        one.parts.removeIf([&](const SoapMember &pair) {
            return std::ranges::none_of(properties, [&](const QString &name) { return isField(pair, name); });
        });
    }
}

SoapMember nil(const QString &name)
{
    return SoapMember{.name = name, .text = {}, .isNil = true, .parts = {}};
}

SoapMember plain(const QString &name, const QString &text)
{
    return SoapMember{.name = name, .text = text, .isNil = false, .parts = {}};
}

SoapMember plain(const QString &name, int number)
{
    return plain(name, QString::number(number));
}

SoapMember plain(const QString &name, bool value)
{
    return plain(name, value ? u"true"_s : u"false"_s);
}

SoapMember group(const QString &name, const QList<SoapMember> &parts)
{
    return SoapMember{.name = name, .text = {}, .isNil = false, .parts = parts};
}

int numberOf(QStringView name)
{
    static constexpr int least = 100'000'000;
    const QUuid guid(guidOf(name));
    return least + int(guid.data1 % 800'000'000U);
}

} // namespace journeyscope::simulator
