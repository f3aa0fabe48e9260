// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eventdefinitions/definitiondelegate.h"

#include "models/eventdefinitionsmodel.h"
#include "ui/shared/appearance.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

constexpr int inset = 8;
constexpr int mark = 9; ///< diameter
constexpr int gap = 8;
constexpr int above = 5;

QString whoListens(const QModelIndex &index)
{
    if (!index.data(EventDefinitionsModel::FireableRole).toBool())
        return DefinitionDelegate::tr("audience, no event can be sent");
    return index.data(EventDefinitionsModel::ListeningRole).toString();
}

void paintMark(QPainter *painter, const QRectF &place, bool running, const QColor &colour)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5));
    painter->setBrush(running ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawEllipse(place.adjusted(0.75, 0.75, -0.75, -0.75));
}

} // namespace

void DefinitionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor strong = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const bool running = index.data(EventDefinitionsModel::FireableRole).toBool()
        && index.data(EventDefinitionsModel::ListeningCountRole).toInt() > 0;
    const QColor muted = selected ? strong : toneColour(Tone::Muted, item.palette);
    const QColor dot = selected ? strong : toneColour(running ? Tone::Positive : Tone::Muted, item.palette);

    painter->save();
    const int line = item.fontMetrics.height();
    const QRect first = item.rect.adjusted(inset + mark + gap, above, -inset, 0);
    const QRectF place(item.rect.left() + inset, item.rect.top() + above + (line - mark) / 2.0, mark, mark);
    paintMark(painter, place, running, dot);
    painter->setFont(item.font);
    painter->setPen(strong);
    const auto oneLine = [&](int top, const QString &text) {
        const QRect box(first.left(), first.top() + top, first.width(), line);
        painter->drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, item.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
    };
    oneLine(0, index.data(Qt::DisplayRole).toString());
    painter->setPen(muted);
    oneLine(line + 1, whoListens(index));
    painter->restore();
}

QSize DefinitionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.height() + 2 * above + 1};
}

} // namespace journeyscope
