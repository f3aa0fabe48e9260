// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/casefilejson.h"

#include "diagnosis/casefilefields.h"
#include "diagnosis/casefilewords.h"

#include <concepts>

using namespace Qt::StringLiterals;

namespace journeyscope {

static const auto schemaName = u"journeyscope.case/1"_s;

template <typename T>
concept Enumeration = std::is_enum_v<T>;

/// Has a list of members.
template <typename T>
concept Visitable = requires(T &value)
{
    visitFields([](const char *, auto &) {}, value);
};

template <typename T>
concept WholeNumber = std::integral<T> && !std::same_as<T, bool>;

// --- writing

/// Writes the members of one object; what is empty is left out.
class MemberWriter {
public:
    template <typename T>
    void operator()(const char *name, T &value)
    {
        Json written = write(value);
        if (!written.is_null())
            m_object.insert_or_assign(name, std::move(written));
    }

    template <typename T>
    [[nodiscard]] static Json objectOf(const T &value)
    {
        MemberWriter writer;
        T copy = value; // fields are visited for reading and writing alike, hence not const
        visitFields(writer, copy);
        return std::move(writer.m_object);
    }

private:
    static Json write(const QString &text) { return text.isEmpty() ? Json::null() : jsonText(text); }
    static Json write(const QUrl &url) { return write(url.toString(QUrl::FullyEncoded)); }
    static Json write(const QDateTime &moment) { return jsonMoment(moment); }
    static Json write(bool flag) { return flag ? Json(true) : Json::null(); }
    static Json write(std::chrono::seconds span) { return Json(qint64(span.count())); }
    static Json write(WholeNumber auto number) { return number == 0 ? Json::null() : Json(number); }
    static Json write(Enumeration auto member) { return jsonText(wordOf(member)); }

    static Json write(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return Json::null();
        const QString text = QString::fromUtf8(bytes);
        if (text.toUtf8() == bytes)
            return jsonText(text);
        Json object;
        object.insert_or_assign("base64", bytes.toBase64().toStdString());
        return object;
    }

    template <typename Kind>
    static Json write(const Key<Kind> &key)
    {
        return write(key.text());
    }

    template <typename T>
    static Json write(const QList<T> &list)
    {
        if (list.isEmpty())
            return Json::null();
        return arrayOf(list);
    }

    /// The value of a look, and so there even when it is empty.
    template <typename T>
    static Json arrayOf(const QList<T> &list)
    {
        Json array(jsoncons::json_array_arg);
        for (const T &item : list)
            array.push_back(element(item));
        return array;
    }

    // What is present is written even where it is empty: the element of a list, the value of an optional.

    static Json element(const QString &text) { return jsonText(text); }
    static Json element(int number) { return Json(number); }
    static Json element(std::chrono::seconds span) { return write(span); }

    template <typename Kind>
    static Json element(const Key<Kind> &key)
    {
        return element(key.text());
    }

    template <Visitable T>
    static Json element(const T &value)
    {
        return objectOf(value);
    }

    template <typename T>
    static Json element(const Look<T> &look)
    {
        Json object = objectOf(look.seen);
        if (look.result)
            object.insert_or_assign("answer", answer(*look.result));
        else
            object.insert_or_assign("failure", objectOf(look.result.error()));
        return object;
    }

    static Json element(const EventRow &row)
    {
        Json object;
        for (const auto &[name, value] : row.asKeyValueRange())
            object.insert_or_assign(toStd(name), toStd(value));
        return object;
    }

    template <typename T>
    static Json write(const std::optional<T> &value)
    {
        return value ? element(*value) : Json::null();
    }

    template <typename T>
    static Json answer(const QList<T> &list)
    {
        return arrayOf(list);
    }

    template <typename T>
    static Json answer(const T &value)
    {
        return objectOf(value);
    }

    template <Visitable T>
    static Json write(const T &value)
    {
        Json object = objectOf(value);
        return object.empty() ? Json::null() : object;
    }

    Json m_object;
};

// --- reading

/// Reads the members of one object; what is absent stays as it is. Remembers the first member that makes no sense.
class MemberReader {
public:
    explicit MemberReader(QString *trouble) : m_trouble(trouble) { }

    template <typename T>
    void operator()(const char *name, T &value)
    {
        if (!m_trouble->isEmpty() || !m_object->contains(name))
            return;
        const Json &written = m_object->at(name);
        if (!read(written, value) && m_trouble->isEmpty())
            *m_trouble = QLatin1StringView(name);
    }

    template <typename T>
    bool readObject(const Json &object, T &value)
    {
        if (!object.is_object())
            return false;
        MemberReader reader(m_trouble);
        reader.m_object = &object;
        visitFields(reader, value);
        return m_trouble->isEmpty();
    }

private:
    static bool read(const Json &json, QString &text)
    {
        text = scalarText(json);
        return json.is_string();
    }

    static bool read(const Json &json, QUrl &url)
    {
        url = QUrl(scalarText(json), QUrl::StrictMode);
        return json.is_string() && url.isValid();
    }

    static bool read(const Json &json, QDateTime &moment)
    {
        moment = QDateTime::fromString(scalarText(json), Qt::ISODateWithMs).toUTC();
        return moment.isValid();
    }

    static bool read(const Json &json, bool &flag)
    {
        if (json.is_bool())
            flag = json.as_bool();
        return json.is_bool();
    }

    static bool read(const Json &json, WholeNumber auto &number)
    {
        using Number = std::remove_reference_t<decltype(number)>;
        const bool whole = json.is<Number>() && !json.is_string();
        if (whole)
            number = json.as<Number>();
        return whole;
    }

    static bool read(const Json &json, std::chrono::seconds &span)
    {
        qint64 seconds = 0;
        const bool whole = read(json, seconds);
        span = std::chrono::seconds(seconds);
        return whole;
    }

    template <Enumeration T>
    static bool read(const Json &json, T &member)
    {
        const std::optional<T> named = namedBy<T>(scalarText(json));
        member = named.value_or(member);
        return named.has_value();
    }

    static bool read(const Json &json, QByteArray &bytes)
    {
        if (json.is_object()) {
            const auto decoded = QByteArray::fromBase64Encoding(textOf(json, "base64"_L1).toLatin1());
            bytes = decoded.decoded;
            return bool(decoded);
        }
        bytes = scalarText(json).toUtf8();
        return json.is_string();
    }

    template <typename Kind>
    static bool read(const Json &json, Key<Kind> &key)
    {
        key = Key<Kind>(scalarText(json));
        return json.is_string();
    }

    template <typename T>
    bool read(const Json &json, QList<T> &list)
    {
        if (!json.is_array())
            return false;
        for (const Json &element : json.array_range()) {
            T item{};
            if (!read(element, item))
                return false;
            list.append(std::move(item));
        }
        return true;
    }

    static bool read(const Json &json, EventRow &row)
    {
        if (!json.is_object())
            return false;
        for (const auto &entry : json.object_range())
            row.insert(fromStd(entry.key()), scalarText(entry.value()));
        return true;
    }

    template <typename T>
    bool read(const Json &json, std::optional<T> &value)
    {
        T inner{};
        const bool good = read(json, inner);
        if (good)
            value = std::move(inner);
        return good;
    }

    template <typename T>
    bool read(const Json &json, Look<T> &look)
    {
        if (!json.is_object() || !readObject(json, look.seen))
            return false;
        if (json.contains("failure")) {
            Failure failure;
            const bool good = read(json.at("failure"), failure);
            look.result = std::unexpected(failure);
            return good;
        }
        return json.contains("answer") && read(json.at("answer"), *look.result);
    }

    template <Visitable T>
    bool read(const Json &json, T &value)
    {
        return readObject(json, value);
    }

    const Json *m_object = nullptr;
    QString *m_trouble;
};

Json toJson(const CaseFile &caseFile)
{
    Json json;
    json.insert_or_assign("schema", toStd(schemaName));
    const Json members = MemberWriter::objectOf(caseFile);
    for (const auto &member : members.object_range())
        json.insert_or_assign(member.key(), member.value());
    return json;
}

Result<CaseFile> caseFileFromJson(const Json &json)
{
    const auto unusable = [](const QString &sentence) {
        return std::unexpected(
            Failure{.reason = Reason::Unusable, .detail = sentence, .retryAfter = {}, .code = u"CASE-01"_s});
    };
    if (textOf(json, "schema"_L1) != schemaName)
        return unusable(u"This is no case file of the kind %1."_s.arg(schemaName));

    CaseFile caseFile;
    QString trouble;
    MemberReader reader(&trouble);
    if (!reader.readObject(json, caseFile))
        return unusable(u"The member “%1” of the case file makes no sense."_s.arg(trouble));
    return caseFile;
}

} // namespace journeyscope
