// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/server/methodindex.h"

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

static Json parametersOf(const QString &path)
{
    Json names(jsoncons::json_array_arg);
    for (const QString &part : path.split(u'/')) {
        if (part.startsWith(u'{'))
            names.push_back(toStd(part.sliced(1).chopped(1)));
    }
    return names;
}

Reply methodIndex(const QList<Route> &routes, const QString &service, const QByteArray &base)
{
    const QString root = u"/%1/v1/"_s.arg(service);
    Json methods(jsoncons::json_object_arg);
    for (const Route &route : routes) {
        if (!route.path.startsWith(root, Qt::CaseInsensitive))
            continue;
        Json method(jsoncons::json_object_arg);
        method["httpMethod"] = route.method.toStdString();
        method["path"] = toStd(route.path.sliced(root.size()));
        method["parameterOrder"] = parametersOf(route.path);
        methods[toStd(route.name)] = std::move(method);
    }
    if (methods.empty())
        return notFound();
    Json answer(jsoncons::json_object_arg);
    answer["name"] = toStd(service);
    answer["version"] = "v1";
    answer["basePath"] = toStd(QString::fromLatin1(base) + root.sliced(1));
    answer["methods"] = std::move(methods);
    return jsonReply(answer);
}

} // namespace journeyscope::simulator
