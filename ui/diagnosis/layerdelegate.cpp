// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagnosis/layerdelegate.h"

#include "models/findingsmodel.h"
#include "ui/shared/appearance.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

constexpr int inset = 4;
constexpr int gap = 8;

bool isLayer(const QModelIndex &index)
{
    return !index.parent().isValid();
}

QString titleText(const QModelIndex &index)
{
    const QString title = index.data(Qt::DisplayRole).toString();
    return isLayer(index) ? u"%1  %2"_s.arg(index.row() + 1).arg(title) : title;
}

QString outcomeText(const QModelIndex &index, const Appearance &outcome)
{
    const QString summary = index.data(FindingsModel::SummaryRole).toString();
    return summary.isEmpty() ? outcome.word : summary;
}

} // namespace

void LayerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Appearance outcome = appearanceOf(
        index.data(FindingsModel::OutcomeRole).value<CheckOutcome>(), index.data(FindingsModel::CheckIdRole).toString());
    const bool selected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor strong = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QString words = outcomeText(index, outcome);

    painter->save();
    const int side = item.fontMetrics.height();
    const QRect row = item.rect.adjusted(inset, 0, -inset, 0);
    const QRect icon(row.left(), row.center().y() - side / 2, side, side);
    outcome.icon().paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    painter->setFont(item.font);
    painter->setPen(selected ? strong : toneColour(outcome.tone, item.palette));
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, words);

    QFont font = item.font;
    font.setBold(isLayer(index));
    const QFontMetrics metrics(font);
    const QRect title = row.adjusted(side + gap, 0, -item.fontMetrics.horizontalAdvance(words) - gap, 0);
    painter->setFont(font);
    painter->setPen(strong);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(titleText(index), Qt::ElideRight, title.width()));
    painter->restore();
}

QSize LayerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 8};
}

} // namespace journeyscope
