// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/documentplaces.h"

#include "foundation/json.h"

#include <jsoncons/json_parser.hpp>
#include <jsoncons/json_visitor.hpp>

#include <QList>

#include <functional>

using namespace Qt::StringLiterals;

namespace journeyscope::simulator {

namespace {

/// One open object or array.
struct Level {
    QString pointer;
    bool isArray = false;
    qsizetype index = 0;
    QString key;

    [[nodiscard]] QString child() const { return pointer + u'/' + (isArray ? QString::number(index) : key); }
};

QString escaped(QString key)
{
    return key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

/// Turns offsets, which only grow, into places.
class Ruler {
public:
    explicit Ruler(std::string_view text) : m_text(text) { }

    TextPlace at(size_t offset)
    {
        for (; m_read < offset && m_read < m_text.size(); ++m_read) {
            const auto byte = static_cast<unsigned char>(m_text[m_read]);
            if (byte == '\n')
                m_place = TextPlace{.line = m_place.line + 1, .column = 1};
            else if ((byte & 0xc0) != 0x80) // of a character in UTF-8 only the first byte counts
                ++m_place.column;
        }
        return m_place;
    }

private:
    std::string_view m_text;
    size_t m_read = 0;
    TextPlace m_place;
};

/// Hears of every part of a document in turn and tells its pointer and offset.
class Visitor final : public jsoncons::default_json_visitor {
public:
    using Tell = std::function<void(const QString &pointer, size_t offset)>;
    explicit Visitor(Tell tell) : m_tell(std::move(tell)) { }

private:
    using Context = jsoncons::ser_context;
    using Tag = jsoncons::semantic_tag;

    /// The pointer of the value that begins here. Members are told of by their names.
    QString begin(const Context &context)
    {
        const QString pointer = m_levels.isEmpty() ? QString() : m_levels.last().child();
        if (m_levels.isEmpty() || m_levels.last().isArray)
            m_tell(pointer, context.begin_position());
        return pointer;
    }
    void end()
    {
        if (!m_levels.isEmpty())
            ++m_levels.last().index;
    }
    void value(const Context &context)
    {
        (void)begin(context);
        end();
    }

    JSONCONS_VISITOR_RETURN_TYPE visit_begin_object(Tag, const Context &context, std::error_code &) override
    {
        m_levels.append(Level{.pointer = begin(context), .key = {}});
        JSONCONS_VISITOR_RETURN;
    }
    JSONCONS_VISITOR_RETURN_TYPE visit_begin_array(Tag, const Context &context, std::error_code &) override
    {
        m_levels.append(Level{.pointer = begin(context), .isArray = true, .key = {}});
        JSONCONS_VISITOR_RETURN;
    }
    JSONCONS_VISITOR_RETURN_TYPE visit_end_object(const Context &, std::error_code &) override
    {
        m_levels.removeLast();
        end();
        JSONCONS_VISITOR_RETURN;
    }
    JSONCONS_VISITOR_RETURN_TYPE visit_end_array(const Context &, std::error_code &) override
    {
        m_levels.removeLast();
        end();
        JSONCONS_VISITOR_RETURN;
    }
    JSONCONS_VISITOR_RETURN_TYPE visit_key(
        const string_view_type &name, const Context &context, std::error_code &) override
    {
        m_levels.last().key = escaped(fromStd(name));
        m_tell(m_levels.last().child(), context.begin_position());
        JSONCONS_VISITOR_RETURN;
    }
    JSONCONS_VISITOR_RETURN_TYPE visit_null(Tag, const Context &context, std::error_code &) override
    {
        value(context);
        JSONCONS_VISITOR_RETURN;
    }
    JSONCONS_VISITOR_RETURN_TYPE visit_bool(bool, Tag, const Context &context, std::error_code &) override
    {
        value(context);
        JSONCONS_VISITOR_RETURN;
    }
    JSONCONS_VISITOR_RETURN_TYPE visit_string(
        const string_view_type &, Tag, const Context &context, std::error_code &) override
    {
        value(context);
        JSONCONS_VISITOR_RETURN;
    }
    JSONCONS_VISITOR_RETURN_TYPE visit_uint64(uint64_t, Tag, const Context &context, std::error_code &) override
    {
        value(context);
        JSONCONS_VISITOR_RETURN;
    }
    JSONCONS_VISITOR_RETURN_TYPE visit_int64(int64_t, Tag, const Context &context, std::error_code &) override
    {
        value(context);
        JSONCONS_VISITOR_RETURN;
    }
    JSONCONS_VISITOR_RETURN_TYPE visit_double(double, Tag, const Context &context, std::error_code &) override
    {
        value(context);
        JSONCONS_VISITOR_RETURN;
    }

    Tell m_tell;
    QList<Level> m_levels;
};

} // namespace

void DocumentPlaces::remember(const QString &pointer, const TextPlace &place)
{
    if (m_places.contains(pointer) && m_doubled.isEmpty()) {
        m_doubled = pointer;
        m_doubledPlace = place;
    }
    m_places.insert(pointer, place);
}

DocumentPlaces::DocumentPlaces(const QByteArray &text)
{
    const std::string_view view(text.constData(), size_t(text.size()));
    Ruler ruler(view);
    Visitor visitor([&](const QString &pointer, size_t offset) { remember(pointer, ruler.at(offset)); });
    jsoncons::json_parser parser;
    std::error_code error;
    parser.update(view);
    parser.finish_parse(visitor, error);
}

TextPlace DocumentPlaces::placeOf(QString pointer) const
{
    while (!pointer.isEmpty() && !m_places.contains(pointer))
        pointer.truncate(pointer.lastIndexOf(u'/'));
    return m_places.value(pointer);
}

} // namespace journeyscope::simulator
