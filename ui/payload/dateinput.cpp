// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/dateinput.h"

#include "ui/payload/fieldlines.h"
#include "ui/payload/textinput.h"
#include "ui/shared/icons.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

DateInput::DateInput(const Now &now, QWidget *parent)
    : FieldInput(parent)
    , m_now(now)
    , m_line(new FieldLine(this))
    , m_calendarButton(makeButton(u"calendarButton"_s, u"view-calendar"_s, tr("Choose a day")))
    , m_nowButton(makeButton(u"nowButton"_s, u"clock"_s, tr("Now")))
{
    m_nowButton->setToolTip(tr("The present moment, in UTC"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addWidget(m_line, 1);
    row->addWidget(m_calendarButton);
    row->addWidget(m_nowButton);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldInput::typed);
    connect(m_line, &FieldLine::undoWanted, this, &FieldInput::undoWanted);
    connect(m_line, &FieldLine::redoWanted, this, &FieldInput::redoWanted);
    connect(m_calendarButton, &QToolButton::clicked, this, &DateInput::showCalendar);
    connect(m_nowButton, &QToolButton::clicked, this,
        [this] { write(m_now().toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s)); });
}

QToolButton *DateInput::makeButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void DateInput::show(const FormRow &row)
{
    m_line->showText(row.value);
    const bool wantsExample = !row.isPresent && row.field.defaultValue.isEmpty();
    m_line->setPlaceholderText(
        wantsExample ? tr("%1; a date is 2026-01-31T10:00:00Z").arg(wordsForNothing(row)) : wordsForNothing(row));
    m_calendarButton->setAccessibleName(tr("Choose a day for %1").arg(row.field.name));
    m_nowButton->setAccessibleName(tr("Set %1 to the present moment").arg(row.field.name));
}

QWidget *DateInput::target() const
{
    return m_line;
}

void DateInput::write(const QString &text)
{
    m_line->showText(text);
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT typed(text);
}

static QDate dateIn(const QString &text)
{
    return QDate::fromString(text.first(std::min<qsizetype>(text.size(), 10)), Qt::ISODate);
}

void DateInput::choose(QDate date)
{
    static const QRegularExpression withTime(u"^\\d{4}-\\d{2}-\\d{2}([T ].+)$"_s);
    const auto parts = withTime.match(m_line->text());
    write(date.toString(Qt::ISODate) + (parts.hasMatch() ? parts.captured(1) : u"T00:00:00Z"_s));
}

void DateInput::showCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(u"calendar"_s);
    calendar->setAccessibleName(m_calendarButton->accessibleName());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate shown = dateIn(m_line->text());
    calendar->setSelectedDate(shown.isValid() ? shown : m_now().toUTC().date());
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto take = [this, popup](QDate date) {
        popup->close();
        choose(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    popup->move(
        m_calendarButton->mapToGlobal(QPoint(m_calendarButton->width() - popup->width(), m_calendarButton->height())));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace journeyscope
