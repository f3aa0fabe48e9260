// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/formatting.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

// Everything here walks over characters of a text that is known to be JSON, because a parser's values would be spelled
// anew.

static bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\r';
}

/// The place behind the closing quote of what is opened at @p at.
static qsizetype behindQuotes(QStringView text, qsizetype at)
{
    for (++at; text.at(at) != u'"'; ++at) {
        if (text.at(at) == u'\\')
            ++at;
    }
    return at + 1;
}

static qsizetype behindBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && isBlank(text.at(at)))
        ++at;
    return at;
}

/// A name, number or word, or one sign.
static qsizetype behindToken(QStringView text, qsizetype at)
{
    static constexpr QStringView signs = u"{}[]:,";
    if (text.at(at) == u'"')
        return behindQuotes(text, at);
    if (signs.contains(text.at(at)))
        return at + 1;
    while (at < text.size() && !isBlank(text.at(at)) && !signs.contains(text.at(at)))
        ++at;
    return at;
}

static QString lineEndOf(const QString &text)
{
    const qsizetype first = text.indexOf(u'\n');
    return first > 0 && text.at(first - 1) == u'\r' ? u"\r\n"_s : u"\n"_s;
}

namespace {

/// Takes the tokens of a text one after the other and sets the white space between them.
class Layout {
public:
    explicit Layout(const QString &text) : m_lineEnd(lineEndOf(text))
    {
        m_laidOut.reserve(text.size() + text.size() / 4);
    }

    void add(QStringView token)
    {
        const bool opens = token == u"{" || token == u"[";
        const bool closes = token == u"}" || token == u"]";
        if (closes)
            --m_depth;
        // Nothing stands between the brackets of an empty container.
        if (closes ? !m_justOpened : m_lineIsDue)
            startLine();
        m_laidOut += token;
        if (opens)
            ++m_depth;
        if (token == u":")
            m_laidOut += u' ';
        m_justOpened = opens;
        m_lineIsDue = opens || token == u",";
    }

    [[nodiscard]] QString ended() { return m_laidOut + m_lineEnd; }

private:
    void startLine()
    {
        m_laidOut += m_lineEnd;
        m_laidOut.resize(m_laidOut.size() + 2 * m_depth, u' ');
    }

    QString m_lineEnd;
    QString m_laidOut;
    qsizetype m_depth = 0;
    bool m_lineIsDue = false;
    bool m_justOpened = false;
};

} // namespace

std::expected<QString, SyntaxFault> formatted(const QString &text)
{
    if (const auto tree = readJsonTree(text); !tree)
        return std::unexpected(tree.error());

    Layout layout(text);
    for (qsizetype at = behindBlanks(text, 0); at < text.size();) {
        const qsizetype end = behindToken(text, at);
        layout.add(QStringView(text).sliced(at, end - at));
        at = behindBlanks(text, end);
    }
    return layout.ended();
}

std::expected<QString, SyntaxFault> compacted(const QString &text)
{
    if (const auto tree = readJsonTree(text); !tree)
        return std::unexpected(tree.error());

    QString compact;
    compact.reserve(text.size());
    for (qsizetype at = behindBlanks(text, 0); at < text.size();) {
        const qsizetype end = behindToken(text, at);
        compact += QStringView(text).sliced(at, end - at);
        at = behindBlanks(text, end);
    }
    return compact;
}

qsizetype samePlace(const QString &before, qsizetype offset, const QString &after)
{
    qsizetype letters = 0;
    for (const QChar character : QStringView(before).first(offset))
        letters += isBlank(character) ? 0 : 1;
    qsizetype at = 0;
    for (; at < after.size() && letters > 0; ++at)
        letters -= isBlank(after.at(at)) ? 0 : 1;
    return at;
}

} // namespace journeyscope
