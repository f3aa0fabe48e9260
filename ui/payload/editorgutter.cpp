// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/editorgutter.h"

#include "ui/payload/payloadeditor.h"
#include "ui/shared/appearance.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QToolTip>

#include <cmath>

namespace journeyscope {

static constexpr int fewestDigits = 2; ///< so that the text does not jump at the tenth line

struct EditorGutter::Columns {
    int unit = 0; ///< height of a line of text
    int numbersEnd = 0;
    int width = 0;

    [[nodiscard]] QRectF sign(const QRectF &line) const { return {2, line.top() + 1, unit - 2.0, unit - 2.0}; }
    [[nodiscard]] QRectF number(const QRectF &line) const { return {0, line.top(), double(numbersEnd), double(unit)}; }
    [[nodiscard]] QRectF handle(const QRectF &line) const { return {double(numbersEnd), line.top(), double(unit), double(unit)}; }
    [[nodiscard]] bool isHandle(qreal x) const { return x >= numbersEnd; }
};

EditorGutter::EditorGutter(PayloadEditor &editor)
    : QWidget(&editor)
    , m_editor(editor)
{
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
    setObjectName(QLatin1StringView("payloadGutter"));
}

EditorGutter::Columns EditorGutter::columns() const
{
    const QFontMetrics metrics(m_editor.font());
    int digits = 1;
    for (int rest = m_editor.blockCount(); rest >= 10; rest /= 10)
        ++digits;
    Columns columns;
    columns.unit = metrics.height();
    columns.numbersEnd = columns.unit + 4 + metrics.horizontalAdvance(u'9') * std::max(digits, fewestDigits);
    columns.width = columns.numbersEnd + columns.unit;
    return columns;
}

int EditorGutter::neededWidth() const
{
    return columns().width;
}

QSize EditorGutter::sizeHint() const
{
    return {neededWidth(), 0};
}

/// A chevron: down for open, to the side for folded.
static void paintHandle(QPainter &painter, const QRectF &rect, bool folded, const QColor &colour)
{
    const qreal reach = rect.width() / 5;
    QPainterPath path;
    path.moveTo(-reach, -reach / 2);
    path.lineTo(0, reach / 2);
    path.lineTo(reach, -reach / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(folded ? -90 : 0);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void EditorGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setFont(m_editor.font());

    const Columns places = columns();
    const int current = m_editor.textCursor().blockNumber();
    const QColor muted = toneColour(Tone::Muted, palette());
    const QColor plain = toneColour(Tone::Plain, palette());
    for (const VisibleLine &line : m_editor.visibleLines()) {
        const int number = line.block.blockNumber();
        painter.setPen(number == current ? plain : muted);
        painter.drawText(places.number(line.rect), Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
        if (const int remark = m_editor.marks().gravestInLine(number); remark >= 0)
            appearanceOf(m_editor.marks().remarks().at(remark).severity).icon().paint(&painter, places.sign(line.rect).toAlignedRect());
        if (m_editor.folding().canFold(line.block))
            paintHandle(painter, places.handle(line.rect), m_editor.folding().isFolded(line.block), number == m_hovered ? plain : muted);
    }
}

int EditorGutter::lineAt(const QPointF &place) const
{
    for (const VisibleLine &line : m_editor.visibleLines()) {
        if (place.y() >= line.rect.top() && place.y() < line.rect.bottom())
            return line.block.blockNumber();
    }
    return -1;
}

void EditorGutter::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position());
    if (event->button() == Qt::LeftButton && line >= 0 && columns().isHandle(event->position().x()))
        m_editor.folding().toggle(m_editor.document()->findBlockByNumber(line));
}

void EditorGutter::mouseMoveEvent(QMouseEvent *event)
{
    const int hovered = columns().isHandle(event->position().x()) ? lineAt(event->position()) : -1;
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    update();
}

void EditorGutter::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

bool EditorGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    m_editor.showRemark(m_editor.marks().gravestInLine(lineAt(help->pos())), help->globalPos());
    return true;
}

} // namespace journeyscope
