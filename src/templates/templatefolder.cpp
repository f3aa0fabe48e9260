// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/templatefolder.h"

#include "templates/templatefile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

const QString payloadEnding = u".payload.json"_s;
const QString headEnding = u".template.json"_s;
/// Nobody writes larger payloads, and reading one by mistake must not stop the window.
constexpr qint64 largestFile = 16 * 1024 * 1024;

Failure unusable(const QString &sentence)
{
    return {.reason = Reason::Unusable, .detail = sentence, .retryAfter = {}, .code = u"TPL-03"_s};
}

QString payloadPath(const QString &folder, const QString &slug)
{
    return QDir(folder).filePath(slug + payloadEnding);
}

QString headPath(const QString &folder, const QString &slug)
{
    return QDir(folder).filePath(slug + headEnding);
}

bool isThere(const QString &folder, const QString &slug)
{
    return QFile::exists(payloadPath(folder, slug)) || QFile::exists(headPath(folder, slug));
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(unusable(u"It cannot be read: %1"_s.arg(file.errorString())));
    if (file.size() > largestFile)
        return std::unexpected(unusable(u"It is larger than 16 MB."_s));
    return file.readAll();
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(
        unusable(u"“%1” cannot be written: %2"_s.arg(QDir::toNativeSeparators(path), file.errorString())));
}

/// Reads the template called @p slug; what is wrong with its files is told to @p unread.
std::optional<PayloadTemplate> readOne(const QString &folder, const QString &slug, QList<UnreadFile> &unread)
{
    const Result<QString> payload = bytesOf(payloadPath(folder, slug)).and_then(payloadTextOf);
    if (!payload) {
        unread.append({slug + payloadEnding, payload.error()});
        return {};
    }
    PayloadTemplate entry{.slug = slug, .name = slug, .notes = {}, .tags = {}, .event = {}, .payload = *payload};
    if (QFile::exists(headPath(folder, slug))) {
        const Result<void> head =
            bytesOf(headPath(folder, slug)).and_then([&](const QByteArray &bytes) { return readHead(bytes, entry); });
        if (!head)
            unread.append({slug + headEnding, head.error()});
    }
    return entry;
}

QString freeSlug(const QString &folder, const QString &name, const QString &taken = {})
{
    const QString wanted = slugOf(name);
    QString slug = wanted;
    for (int number = 2; slug != taken && isThere(folder, slug); ++number)
        slug = u"%1-%2"_s.arg(wanted).arg(number);
    return slug;
}

} // namespace

Result<TemplateFolder> readTemplates(const QString &folder)
{
    const QDir dir(folder);
    TemplateFolder read;
    if (!dir.exists())
        return read;
    if (!dir.isReadable())
        return std::unexpected(unusable(u"The folder “%1” cannot be read."_s.arg(QDir::toNativeSeparators(folder))));
    for (const QString &file : dir.entryList({u'*' + payloadEnding}, QDir::Files, QDir::Name)) {
        if (auto entry = readOne(folder, file.chopped(payloadEnding.size()), read.unread))
            read.templates.append(std::move(*entry));
    }
    for (const QString &file : dir.entryList({u'*' + headEnding}, QDir::Files, QDir::Name)) {
        const QString partner = file.chopped(headEnding.size()) + payloadEnding;
        if (!dir.exists(partner))
            read.unread.append({file, unusable(u"The payload that belongs to it, “%1”, is not there."_s.arg(partner))});
    }
    std::ranges::stable_sort(read.templates, [](const PayloadTemplate &one, const PayloadTemplate &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return read;
}

Result<PayloadTemplate> saveTemplate(const QString &folder, PayloadTemplate entry)
{
    entry.name = entry.name.trimmed();
    if (entry.name.isEmpty())
        return std::unexpected(unusable(u"A template needs a name."_s));
    if (!QDir().mkpath(folder))
        return std::unexpected(unusable(u"The folder “%1” cannot be made."_s.arg(QDir::toNativeSeparators(folder))));
    if (entry.slug.isEmpty())
        entry.slug = freeSlug(folder, entry.name);
    // The payload first: should the second fail, it is a template of its own and nothing is lost.
    return write(payloadPath(folder, entry.slug), entry.payload.toUtf8())
        .and_then([&] { return write(headPath(folder, entry.slug), headBytes(entry)); })
        .transform([&] { return entry; });
}

Result<PayloadTemplate> renameTemplate(const QString &folder, const PayloadTemplate &entry, const QString &name)
{
    PayloadTemplate renamed = entry;
    renamed.name = name.trimmed();
    if (renamed.name.isEmpty())
        return std::unexpected(unusable(u"A template needs a name."_s));
    renamed.slug = freeSlug(folder, name, entry.slug);
    const Result<PayloadTemplate> saved = saveTemplate(folder, renamed);
    if (!saved || renamed.slug == entry.slug)
        return saved;
    for (const QString &old : {payloadPath(folder, entry.slug), headPath(folder, entry.slug)}) {
        QFile file(old);
        if (file.exists() && !file.remove())
            return std::unexpected(unusable(u"“%1” could not be removed after renaming: %2"_s.arg(
                QDir::toNativeSeparators(old), file.errorString())));
    }
    return saved;
}

Result<void> removeTemplate(const QString &folder, const PayloadTemplate &entry)
{
    // The description first: a payload that stays behind is still a template.
    for (const QString &path : {headPath(folder, entry.slug), payloadPath(folder, entry.slug)}) {
        QFile file(path);
        if (file.exists() && !file.moveToTrash())
            return std::unexpected(unusable(
                u"“%1” could not be moved to the trash: %2"_s.arg(QDir::toNativeSeparators(path), file.errorString())));
    }
    return {};
}

} // namespace journeyscope
