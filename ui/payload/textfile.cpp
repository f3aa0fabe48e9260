// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/textfile.h"

#include "ui/payload/payloadeditor.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QStringDecoder>
#include <QThreadPool>

#include <memory>

namespace journeyscope {

static TextFile refused(const QString &sentence)
{
    return {.text = {}, .refusal = sentence};
}

static TextFile readNow(const QString &path, qint64 largest)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (file.size() > largest)
        return refused(PayloadEditor::tr("“%1” is larger than 16 MB and was not opened.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return refused(PayloadEditor::tr("“%1” cannot be read: %2").arg(name, file.errorString()));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString content = decoder(file.readAll());
    if (decoder.hasError())
        return refused(PayloadEditor::tr("“%1” is not UTF-8 text and was not opened.").arg(name));
    // Decoding reserves a unit for each byte and more; the text may stay for long.
    content.squeeze();
    return {.text = std::move(content), .refusal = {}};
}

QFuture<TextFile> readTextFile(const QString &path, qint64 largest)
{
    auto promise = std::make_shared<QPromise<TextFile>>();
    QThreadPool::globalInstance()->start([promise, path, largest] {
        promise->start();
        promise->addResult(readNow(path, largest));
        promise->finish();
    });
    return promise->future();
}

} // namespace journeyscope
