// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/lazyhighlighter.h"

#include "ui/payload/syntaxrepository.h"
#include "ui/shared/appearance.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QDeadlineTimer>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr int stride =
    32; ///< a remembered line costs some hundred bytes, reading this many again some microseconds
static constexpr int linesBetweenLooksAtTheClock = 16;

LazyHighlighter::LazyHighlighter(LineText lineText) : m_lineText(std::move(lineText))
{
    setDefinition(syntaxRepository().definitionForName(u"JSON"_s));
}

/// The default themes show text or names in red; here red is for what is wrong.
static KSyntaxHighlighting::Theme themeFor(const QPalette &palette)
{
    const auto calm = syntaxRepository().theme(isDark(palette) ? u"Tokyo Night"_s : u"Tokyo Night Light"_s);
    return calm.isValid() ? calm : syntaxRepository().themeForPalette(palette);
}

bool LazyHighlighter::suit(const QPalette &palette)
{
    const auto wanted = themeFor(palette);
    if (wanted.name() == theme().name())
        return false;
    setTheme(wanted);
    m_looks.clear();
    return true;
}

void LazyHighlighter::forgetFrom(int line)
{
    if (line >= m_frontLine)
        return;
    const int kept = line / stride;
    m_frontLine = kept * stride;
    m_front = kept < m_checkpoints.size() ? m_checkpoints.at(kept) : KSyntaxHighlighting::State();
    m_checkpoints.resize(std::min<qsizetype>(kept, m_checkpoints.size()));
}

bool LazyHighlighter::reach(int line)
{
    const QDeadlineTimer end(slice);
    m_collects = false;
    while (m_frontLine < line) {
        if (m_frontLine % stride == 0)
            m_checkpoints.append(m_front);
        m_front = highlightLine(m_lineText(m_frontLine), m_front);
        ++m_frontLine;
        if (m_frontLine % linesBetweenLooksAtTheClock == 0 && m_frontLine < line && end.hasExpired())
            return false;
    }
    return true;
}

KSyntaxHighlighting::State LazyHighlighter::stateBefore(int line)
{
    m_collects = false;
    int known = line / stride * stride;
    KSyntaxHighlighting::State state;
    if (line == m_frontLine || line / stride >= m_checkpoints.size()) {
        known = m_frontLine;
        state = m_front;
    } else {
        state = m_checkpoints.at(line / stride);
    }
    for (; known < line; ++known)
        state = highlightLine(m_lineText(known), state);
    return state;
}

std::optional<QList<LazyHighlighter::Formats>> LazyHighlighter::formats(int first, int last)
{
    if (first > m_frontLine)
        return {};
    KSyntaxHighlighting::State state = stateBefore(first);
    QList<Formats> found;
    m_collects = true;
    for (int line = first; line <= last; ++line) {
        m_collected.clear();
        state = highlightLine(m_lineText(line), state);
        found.append(std::exchange(m_collected, {}));
    }
    m_collects = false;
    return found;
}

static QTextCharFormat lookOf(const KSyntaxHighlighting::Format &format, const KSyntaxHighlighting::Theme &theme)
{
    QTextCharFormat look;
    if (format.hasTextColor(theme))
        look.setForeground(format.textColor(theme));
    if (format.hasBackgroundColor(theme))
        look.setBackground(format.backgroundColor(theme));
    if (format.isBold(theme))
        look.setFontWeight(QFont::Bold);
    if (format.isItalic(theme))
        look.setFontItalic(true);
    if (format.isUnderline(theme))
        look.setFontUnderline(true);
    return look;
}

void LazyHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (!m_collects || length == 0 || !format.isValid())
        return;
    auto look = m_looks.find(format.id());
    if (look == m_looks.end())
        look = m_looks.insert(format.id(), lookOf(format, theme()));
    m_collected.append({.start = offset, .length = length, .format = *look});
}

} // namespace journeyscope
