// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/jsontree.h"

#include "foundation/json.h"
#include "payload/syntaxfault.h"
#include "payload/unicodeplaces.h"

#include <jsoncons/json_parser.hpp>

#include <ranges>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr int deepest = 200;

const JsonMember *JsonNode::member(QStringView name) const
{
    for (const JsonMember &member : members | std::views::reverse) {
        if (member.name.compare(name, Qt::CaseInsensitive) == 0)
            return &member;
    }
    return nullptr;
}

namespace {

/// Builds the tree from the parser's events. The parser counts bytes, and the events come in the order of the text.
class TreeBuilder final : public jsoncons::default_json_visitor
{
public:
    TreeBuilder(const QString &text, const QByteArray &bytes) : m_text(text), m_places(bytes) { }

    [[nodiscard]] JsonNode takeRoot() { return std::move(m_root); }

private:
    using Context = jsoncons::ser_context;
    using Tag = jsoncons::semantic_tag;

    bool visit_begin_object(Tag, const Context &context, std::error_code &) override
    {
        return open(JsonNode::Kind::Object, context);
    }
    bool visit_begin_array(Tag, const Context &context, std::error_code &) override
    {
        return open(JsonNode::Kind::Array, context);
    }
    bool visit_end_object(const Context &context, std::error_code &) override { return close(context); }
    bool visit_end_array(const Context &context, std::error_code &) override { return close(context); }

    bool visit_key(const string_view_type &name, const Context &context, std::error_code &) override
    {
        m_open.back()->members.push_back(JsonMember {.name = fromStd(name), .namePlace = placeOf(context), .value = {}});
        return true;
    }
    bool visit_null(Tag, const Context &context, std::error_code &) override
    {
        return scalar(JsonNode::Kind::Null, context);
    }
    bool visit_bool(bool, Tag, const Context &context, std::error_code &) override
    {
        return scalar(JsonNode::Kind::Boolean, context);
    }
    bool visit_uint64(uint64_t, Tag, const Context &context, std::error_code &) override
    {
        return scalar(JsonNode::Kind::Number, context);
    }
    bool visit_int64(int64_t, Tag, const Context &context, std::error_code &) override
    {
        return scalar(JsonNode::Kind::Number, context);
    }
    bool visit_double(double, Tag, const Context &context, std::error_code &) override
    {
        return scalar(JsonNode::Kind::Number, context);
    }
    bool visit_string(const string_view_type &text, Tag, const Context &context, std::error_code &) override
    {
        const Stretch place = placeOf(context);
        // Numbers too long for the machine come as strings, too.
        if (m_text.at(place.offset) != u'"')
            return add({.kind = JsonNode::Kind::Number, .place = place, .text = slice(place), .members = {}});
        return add({.kind = JsonNode::Kind::Text, .place = place, .text = fromStd(text), .members = {}});
    }

    bool scalar(JsonNode::Kind kind, const Context &context)
    {
        const Stretch place = placeOf(context);
        return add({.kind = kind, .place = place, .text = kind == JsonNode::Kind::Null ? QString() : slice(place), .members = {}});
    }

    bool open(JsonNode::Kind kind, const Context &context)
    {
        JsonNode *node = put({.kind = kind, .place = placeOf(context), .text = {}, .members = {}});
        m_open.push_back(node);
        return true;
    }

    bool close(const Context &context)
    {
        JsonNode *node = m_open.back();
        m_open.pop_back();
        node->place.length = m_places.utf16At(context.end_position()) - node->place.offset;
        return true;
    }

    bool add(JsonNode node)
    {
        put(std::move(node));
        return true;
    }

    /// Addresses stay good, because a container grows only while it is the innermost open one.
    JsonNode *put(JsonNode node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return &m_root;
        }
        JsonNode *parent = m_open.back();
        if (parent->kind == JsonNode::Kind::Array)
            parent->members.push_back({});
        parent->members.back().value = std::move(node);
        return &parent->members.back().value;
    }

    [[nodiscard]] Stretch placeOf(const Context &context)
    {
        const qsizetype begin = m_places.utf16At(context.begin_position());
        return {.offset = begin, .length = m_places.utf16At(context.end_position()) - begin};
    }
    [[nodiscard]] QString slice(Stretch place) const { return m_text.sliced(place.offset, place.length); }

    const QString &m_text;
    UnicodePlaces m_places;
    JsonNode m_root;
    std::vector<JsonNode *> m_open;
};

} // namespace

static std::error_code parse(jsoncons::json_parser &parser, jsoncons::json_visitor &visitor)
{
    std::error_code error;
    // Not finish_parse: that goes on after an error.
    while (!parser.finished() && !error)
        parser.parse_some(visitor, error);
    if (!error)
        parser.check_done(error);
    return error;
}

std::expected<JsonNode, SyntaxFault> readJsonTree(const QString &text)
{
    if (const auto fault = brokenCharacter(text))
        return std::unexpected(*fault);

    const QByteArray bytes = text.toUtf8();
    auto options = jsoncons::json_options {}.max_nesting_depth(deepest).lossless_number(true);
    options.err_handler([](const std::error_code &, const jsoncons::ser_context &) { return false; });
    try {
        jsoncons::json_parser parser(options);
        TreeBuilder builder(text, bytes);
        parser.update(bytes.constData(), size_t(bytes.size()));
        if (const std::error_code error = parse(parser, builder)) {
            UnicodePlaces places(bytes);
            return std::unexpected(syntaxFault(error, text, places.utf16At(size_t(parser.current() - parser.first()))));
        }
        return builder.takeRoot();
    } catch (const std::exception &) {
        return std::unexpected(SyntaxFault {.place = {}, .sentence = u"This is not JSON."_s});
    }
}

} // namespace journeyscope
