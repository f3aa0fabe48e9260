// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readyfile.h"

#include "foundation/json.h"

#include <QFile>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace journeyscope {

QByteArray readyLine(const SimulatorAddresses &addresses)
{
    Json line(jsoncons::json_object_arg);
    line["auth"] = toStd(addresses.auth.toString());
    line["rest"] = toStd(addresses.rest.toString());
    line["soap"] = toStd(addresses.soap.toString());
    line["control"] = toStd(addresses.control.toString());
    line["clientId"] = toStd(addresses.clientId);
    line["clientSecret"] = toStd(addresses.clientSecret.reveal());
    line["accountId"] = toStd(addresses.accountId);
    return toBytes(line) + '\n';
}

Result<void> writeReadyFile(const QString &path, const QByteArray &line)
{
    const auto failure = [&](const QString &why) {
        return std::unexpected(Failure{
            .reason = Reason::Unusable, .detail = u"The ready file %1 cannot be written: %2."_s.arg(path, why)});
    };
    // A temporary file is private from the start; QSaveFile's would follow the umask.
    QTemporaryFile file(path + u".XXXXXX"_s);
    if (!file.open() || file.write(line) != line.size() || !file.flush())
        return failure(file.errorString());
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return failure(qt_error_string(errno));
    file.setAutoRemove(false);
    return {};
}

void removeReadyFile(const QString &path, const QByteArray &line)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.readAll() != line)
        return;
    file.remove();
}

} // namespace journeyscope
