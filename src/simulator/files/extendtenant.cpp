// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/extendtenant.h"

#include <jsoncons_ext/jsonpatch/jsonpatch.hpp>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static std::expected<Json, TenantMistake> otherTenant(const QString &name, const QString &path)
{
    static const auto here = u"/extends"_s;
    QFile file(QFileInfo(path).path() + u'/' + name);
    if (name.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return mistakeAt(here, u"There is no file \"%1\" beside this one."_s.arg(name));
    Result<Json> other = parseJson(file.readAll());
    if (!other)
        return mistakeAt(here, u"The file \"%1\" cannot be read: %2"_s.arg(name, other.error().detail));
    if (hasMember(*other, "extends"_L1))
        return mistakeAt(here, u"The file \"%1\" extends another one itself."_s.arg(name));
    return *std::move(other);
}

/// One operation after the other, so that the one that does not fit can be named.
static std::expected<void, TenantMistake> change(Json &tenant, const Json &changes)
{
    for (std::size_t i = 0; changes.is_array() && i < changes.size(); ++i) {
        Json one(jsoncons::json_array_arg);
        one.push_back(changes[i]);
        std::error_code error;
        jsoncons::jsonpatch::apply_patch(tenant, one, error);
        if (error)
            return mistakeAt(u"/changes/%1"_s.arg(i),
                u"The change does not fit what is extended: %1."_s.arg(fromStd(error.message())));
    }
    return {};
}

std::expected<Json, TenantMistake> extendedTenant(const Json &own, const QString &path)
{
    if (!own.is_object() || !hasMember(own, "extends"_L1))
        return own;
    std::expected<Json, TenantMistake> tenant = otherTenant(textOf(own, "extends"_L1), path);
    if (!tenant)
        return tenant;
    if (const auto changed = change(*tenant, member(own, "changes"_L1)); !changed)
        return std::unexpected(changed.error());
    for (const auto &one : own.object_range()) {
        if (one.key() != "extends" && one.key() != "changes")
            tenant->insert_or_assign(one.key(), one.value());
    }
    return tenant;
}

} // namespace journeyscope::simulator
