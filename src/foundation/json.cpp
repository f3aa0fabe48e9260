// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/json.h"

#include "foundation/platformtime.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr int deepest = 200;

Result<Json> parseJson(const QByteArray &bytes)
{
    auto options = jsoncons::json_options {}.max_nesting_depth(deepest).lossless_number(true);
    options.err_handler([](const std::error_code &, const jsoncons::ser_context &) { return false; });
    try {
        return Json::parse(std::string_view(bytes.constData(), size_t(bytes.size())), options);
    } catch (const jsoncons::ser_error &error) {
        return std::unexpected(Failure {
            .reason = Reason::Unreadable,
            .detail = u"Not valid JSON at line %1, column %2: %3"_s.arg(error.line()).arg(error.column()).arg(fromStd(error.code().message())),
            .code = u"JSON-01"_s,
        });
    } catch (const std::exception &) {
        return std::unexpected(Failure {.reason = Reason::Unreadable, .detail = u"Not valid JSON."_s, .code = u"JSON-01"_s});
    }
}

QByteArray toBytes(const Json &json)
{
    std::string text;
    json.dump(text);
    return QByteArray::fromStdString(text);
}

QByteArray toPrettyBytes(const Json &json)
{
    std::string text;
    auto options = jsoncons::json_options {}
                       .indent_size(2)
                       .object_array_line_splits(jsoncons::line_split_kind::multi_line)
                       .array_array_line_splits(jsoncons::line_split_kind::multi_line)
                       .spaces_around_comma(jsoncons::spaces_option::space_after);
    json.dump_pretty(text, options);
    text.push_back('\n');
    return QByteArray::fromStdString(text);
}

static const Json &nothing()
{
    static const Json null = Json::null();
    return null;
}

const Json &member(const Json &object, QLatin1StringView name)
{
    if (!object.is_object())
        return nothing();
    for (const auto &entry : object.object_range()) {
        const auto &key = entry.key();
        if (QLatin1StringView(key.data(), qsizetype(key.size())).compare(name, Qt::CaseInsensitive) == 0)
            return entry.value();
    }
    return nothing();
}

bool hasMember(const Json &object, QLatin1StringView name)
{
    return !member(object, name).is_null();
}

QString scalarText(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return fromStd(value.as_string_view());
    return QString::fromUtf8(toBytes(value));
}

QString textOf(const Json &object, QLatin1StringView name)
{
    return scalarText(member(object, name));
}

std::optional<qint64> integerOf(const Json &object, QLatin1StringView name)
{
    bool good = false;
    const QString text = textOf(object, name).trimmed();
    const qint64 whole = text.toLongLong(&good);
    if (good)
        return whole;
    const double number = text.toDouble(&good); // workflowApiVersion comes as 1 and as 1.0
    if (good && number == double(qint64(number)))
        return qint64(number);
    return {};
}

std::optional<bool> booleanOf(const Json &object, QLatin1StringView name)
{
    const QString text = textOf(object, name).trimmed();
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return {};
}

QDateTime platformTimeOf(const Json &object, QLatin1StringView name)
{
    return fromPlatformTime(textOf(object, name));
}

std::string toStd(QStringView text)
{
    return text.toUtf8().toStdString();
}

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Json jsonText(QStringView text)
{
    return Json(toStd(text));
}

Json jsonMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return Json::null();
    return jsonText(moment.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime momentOf(const Json &object, QLatin1StringView name)
{
    return QDateTime::fromString(textOf(object, name), Qt::ISODateWithMs).toUTC();
}

} // namespace journeyscope
