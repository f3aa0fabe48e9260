// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/fieldhead.h"

#include "ui/shared/appearance.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr int gap = 8;

static QString dutyOf(const DataExtensionField &field)
{
    if (field.isPrimaryKey)
        return FieldHead::tr("required, primary key");
    return field.isRequired ? FieldHead::tr("required") : QString();
}

static QString natureOf(const FormRow &row)
{
    const DataExtensionField &field = row.field;
    if (row.subject == FormRow::Subject::UnknownField)
        return FieldHead::tr("type not known");
    QString nature = fieldTypeWord(field.type);
    const int length = field.maxLength.value_or(0);
    if (field.type == FieldType::Decimal && length > 0)
        nature = FieldHead::tr("%1, %2 digits, %3 after the point").arg(nature).arg(length).arg(field.scale);
    else if (length > 0)
        nature = FieldHead::tr("%1, up to %2").arg(nature).arg(length);
    return field.defaultValue.isEmpty() ? nature : FieldHead::tr("%1, default %2").arg(nature, field.defaultValue);
}

static QString nameOf(const FormRow &row)
{
    return row.subject == FormRow::Subject::Contact ? FieldHead::tr("Contact Key") : row.field.name;
}

QString wordsForField(const FormRow &row)
{
    QStringList words {nameOf(row), dutyOf(row.field), natureOf(row)};
    words.removeAll(QString());
    return words.join(u", "_s);
}

FieldHead::FieldHead(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldHead::show(const FormRow &row)
{
    m_name = nameOf(row);
    m_duty = dutyOf(row.field);
    m_nature = natureOf(row);
    const QString words = wordsForField(row);
    setText(QString(words).replace(u'&', u"&&"_s));
    setToolTip(Qt::convertFromPlainText(words));
    update();
}

QSize FieldHead::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()), fontMetrics().height()};
}

QSize FieldHead::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void FieldHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect room = rect();
    const auto draw = [&](const QString &words, const QFont &font, const QColor &colour) {
        if (words.isEmpty() || room.width() < gap)
            return;
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room.width());
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
            int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), shown);
        room.setLeft(room.left() + metrics.horizontalAdvance(shown) + gap);
    };
    QFont bold = font();
    bold.setBold(true);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor plain = palette().color(group, QPalette::WindowText);
    draw(m_name, bold, plain);
    draw(m_duty, font(), plain);
    draw(m_nature, font(), isEnabled() ? toneColour(Tone::Muted, palette()) : plain);
}

} // namespace journeyscope
