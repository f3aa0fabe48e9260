// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/templatefile.h"

#include "foundation/json.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace journeyscope {

static Json jsonList(const QStringList &texts)
{
    Json list(jsoncons::json_array_arg);
    for (const QString &text : texts)
        list.push_back(jsonText(text));
    return list;
}

static QStringList textList(const Json &list)
{
    QStringList texts;
    if (list.is_array()) {
        for (const Json &element : list.array_range())
            texts.append(scalarText(element));
    } else if (!list.is_null()) {
        texts.append(scalarText(list));
    }
    return texts;
}

QByteArray headBytes(const PayloadTemplate &entry)
{
    Json head(jsoncons::json_object_arg);
    head.insert_or_assign("name", jsonText(entry.name));
    head.insert_or_assign("notes", jsonList(entry.notes.isEmpty() ? QStringList() : entry.notes.split(u'\n')));
    head.insert_or_assign("tags", jsonList(entry.tags));
    head.insert_or_assign("eventDefinitionKey", jsonText(entry.event.text()));
    QByteArray bytes = toPrettyBytes(head);
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    return bytes;
}

Result<void> readHead(const QByteArray &bytes, PayloadTemplate &entry)
{
    const Result<Json> head = parseJson(bytes);
    if (!head)
        return std::unexpected(head.error());
    if (!head->is_object())
        return std::unexpected(Failure{.reason = Reason::Unreadable,
            .detail = u"It holds no JSON object."_s,
            .retryAfter = {},
            .code = u"TPL-02"_s});
    if (const QString name = textOf(*head, "name"_L1).trimmed(); !name.isEmpty())
        entry.name = name;
    entry.notes = textList(member(*head, "notes"_L1)).join(u'\n');
    entry.tags = textList(member(*head, "tags"_L1));
    entry.event = EventDefinitionKey(textOf(*head, "eventDefinitionKey"_L1));
    return {};
}

Result<QString> payloadTextOf(const QByteArray &bytes)
{
    // A byte-order mark is kept, to be written again; stateless, so that half a letter at the end is an error.
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return std::unexpected(Failure{
            .reason = Reason::Unreadable, .detail = u"It is not UTF-8 text."_s, .retryAfter = {}, .code = u"TPL-01"_s});
    return text;
}

QString slugOf(const QString &name)
{
    static const QRegularExpression marks(u"\\p{M}+"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString slug = name.toLower();
    slug.replace(u'ä', u"ae"_s).replace(u'ö', u"oe"_s).replace(u'ü', u"ue"_s).replace(u'ß', u"ss"_s);
    slug = slug.normalized(QString::NormalizationForm_KD).remove(marks).replace(others, u"-"_s).left(60);
    while (slug.startsWith(u'-'))
        slug.removeFirst();
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"template"_s : slug;
}

} // namespace journeyscope
