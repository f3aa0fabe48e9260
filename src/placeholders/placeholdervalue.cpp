// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholders/placeholdervalue.h"

#include "foundation/json.h"
#include "foundation/masking.h"
#include "placeholders/momentoffset.h"

#include <QCryptographicHash>
#include <QUuid>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

using Value = std::expected<QString, std::pair<FaultKind, QString>>;

Value lacking(FaultKind kind, const QString &sentence)
{
    return std::unexpected(std::pair{kind, sentence});
}

/// Sixteen bytes that look random and are the same on every machine. A library's generator may change its numbers.
QByteArray drawn(quint64 seed, const QString &salt)
{
    QByteArray start(sizeof seed, Qt::Uninitialized);
    qToBigEndian(seed, start.data());
    return QCryptographicHash::hash(start + salt.toUtf8(), QCryptographicHash::Sha256).first(16);
}

QString uuid(const Placeholder &placeholder, qsizetype index, const PlaceholderValues &values)
{
    const QString name =
        placeholder.arguments.isEmpty() ? u"place %1"_s.arg(index) : u"name "_s + placeholder.arguments.first();
    QByteArray bytes = drawn(values.seed, u"uuid "_s + name);
    bytes[6] = char((bytes.at(6) & 0x0f) | 0x40); // version 4: random
    bytes[8] = char((bytes.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

Value moment(const Placeholder &placeholder, const PlaceholderValues &values)
{
    QDateTime moment = values.now.toUTC();
    QString format;
    for (const QString &argument : placeholder.arguments) {
        if (argument == "format"_L1) {
            format = placeholder.arguments.last();
            break;
        }
        moment = moment.addSecs(secondsOf(argument).value_or(0));
    }
    if (!moment.isValid() || moment.date().year() < 1 || moment.date().year() > 9999)
        return lacking(FaultKind::BadOffset, u"This moment lies outside the years 1 to 9999."_s);
    return format.isEmpty() ? moment.toString(Qt::ISODate) : moment.toString(format);
}

QString choice(const Placeholder &placeholder, qsizetype index, const PlaceholderValues &values)
{
    const QByteArray bytes = drawn(values.seed, u"choice %1"_s.arg(index));
    return placeholder.arguments.at(
        qsizetype(qFromBigEndian<quint32>(bytes.constData()) % quint64(placeholder.arguments.size())));
}

QString counter(const Placeholder &placeholder, const PlaceholderValues &values)
{
    const qint64 start = placeholder.arguments.isEmpty() ? 1 : counterStart(placeholder.arguments.last()).value_or(1);
    return QString::number(start + values.count);
}

Value column(const Placeholder &placeholder, const PlaceholderValues &values)
{
    const QString &name = placeholder.arguments.first();
    if (!values.row)
        return lacking(
            FaultKind::MissingColumn, u"“column” is for rows of a CSV file, and nothing is sent from one here."_s);
    if (const auto exact = values.row->constFind(name); exact != values.row->cend())
        return *exact;
    // Of several that differ in case only the first by name, so that the same row always gives the same text.
    QStringList alike = values.row->keys();
    alike.removeIf([&](const QString &known) { return known.compare(name, Qt::CaseInsensitive) != 0; });
    if (alike.isEmpty())
        return lacking(FaultKind::MissingColumn, u"The CSV file has no column “%1”."_s.arg(quoted(name, 60)));
    return values.row->value(*std::ranges::min_element(alike));
}

Value answer(const Placeholder &placeholder, const PlaceholderValues &values)
{
    const auto known = values.answers.constFind(placeholder.arguments.first());
    if (known == values.answers.cend())
        return lacking(FaultKind::MissingAnswer,
            u"“%1” has not been answered yet."_s.arg(quoted(placeholder.arguments.first(), 60)));
    return *known;
}

Value plainValue(const Placeholder &placeholder, qsizetype index, const PlaceholderValues &values)
{
    switch (placeholder.kind) {
    case PlaceholderKind::Uuid: return uuid(placeholder, index, values);
    case PlaceholderKind::Now: return moment(placeholder, values);
    case PlaceholderKind::Choice: return choice(placeholder, index, values);
    case PlaceholderKind::Counter: return counter(placeholder, values);
    case PlaceholderKind::Column: return column(placeholder, values);
    case PlaceholderKind::Prompt: return answer(placeholder, values);
    case PlaceholderKind::Text: return placeholder.arguments.first();
    case PlaceholderKind::Unknown: break;
    }
    return lacking(FaultKind::UnknownName, {});
}

QString escapedForText(const QString &value)
{
    const QString inQuotes = QString::fromUtf8(toBytes(jsonText(value)));
    return inQuotes.sliced(1, inQuotes.size() - 2);
}

} // namespace

std::expected<QString, PlaceholderFault> valueOf(
    const Placeholder &placeholder, qsizetype index, const PlaceholderValues &values)
{
    if (placeholder.fault)
        return std::unexpected(*placeholder.fault);
    const Value value = plainValue(placeholder, index, values);
    if (!value)
        return std::unexpected(
            PlaceholderFault{value.error().first, placeholder.offset, placeholder.length, value.error().second});
    return placeholder.insideText ? escapedForText(*value) : *value;
}

} // namespace journeyscope
