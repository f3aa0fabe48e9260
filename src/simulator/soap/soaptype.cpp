// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/soaptype.h"

#include "simulator/description/identifiers.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

SoapProperty text(const QString &name, int maxLength)
{
    return SoapProperty{.name = name, .maxLength = maxLength};
}

SoapProperty whole(const QString &name)
{
    return SoapProperty{.name = name, .type = u"Int32"_s};
}

SoapProperty moment(const QString &name)
{
    return SoapProperty{.name = name, .type = u"DateTime"_s};
}

SoapProperty flag(const QString &name)
{
    return SoapProperty{.name = name, .type = u"Boolean"_s};
}

SoapProperty hidden(const QString &name, const QString &type)
{
    return SoapProperty{.name = name, .type = type, .retrievable = false};
}

SoapProperty unfiltered(SoapProperty property)
{
    property.filterable = false;
    return property;
}

QList<SoapProperty> texts(const QStringList &names)
{
    QList<SoapProperty> properties;
    for (const QString &name : names)
        properties.append(text(name));
    return properties;
}

QList<SoapProperty> wholes(const QStringList &names)
{
    QList<SoapProperty> properties;
    for (const QString &name : names)
        properties.append(whole(name));
    return properties;
}

QList<SoapProperty> flags(const QStringList &names)
{
    QList<SoapProperty> properties;
    for (const QString &name : names)
        properties.append(flag(name));
    return properties;
}

QList<SoapProperty> dated(const QList<SoapProperty> &more)
{
    return QList<SoapProperty>{text(u"PartnerKey"_s, 64), moment(u"CreatedDate"_s), moment(u"ModifiedDate"_s)} + more;
}

SoapMember reference(const QString &kind, const QString &key)
{
    return group(
        kind, {nil(u"PartnerKey"_s), plain(u"ObjectID"_s, guidOf(kind + u' ' + key)), plain(u"CustomerKey"_s, key)});
}

} // namespace journeyscope::simulator
