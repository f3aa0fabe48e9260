// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/payloadform.h"

#include "ui/payload/fieldrow.h"
#include "ui/payload/remarknote.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHash>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace journeyscope {

PayloadForm::PayloadForm(QWidget *parent)
    : QWidget(parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
    , m_obstacle(makeObstacle())
    , m_area(new QScrollArea(this))
    , m_sheet(new QWidget(m_area))
    , m_column(new QVBoxLayout(m_sheet))
{
    setObjectName(u"payloadForm"_s);
    setAccessibleName(tr("Payload, field by field"));
    m_area->setObjectName(u"payloadFormArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_sheet);
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(10);
    m_column->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_obstacle);
    column->addWidget(m_area, 1);
}

QWidget *PayloadForm::makeObstacle()
{
    auto *whole = new QWidget(this);
    m_obstacleNote = new RemarkNote(whole);
    m_obstacleNote->setObjectName(u"formObstacle"_s);
    auto *mend = new QPushButton(tr("Mend it in the text"), whole);
    mend->setObjectName(u"mendInTextButton"_s);
    mend->setAutoDefault(false);
    connect(mend, &QPushButton::clicked, this, [this] { Q_EMIT textWanted(m_obstaclePlace); });
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(8, 8, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_obstacleNote, 1);
    row->addWidget(mend, 0, Qt::AlignTop);
    whole->hide();
    return whole;
}

FieldRow *PayloadForm::makeRow(const FormRow &row)
{
    auto *made = new FieldRow(row, m_now, m_sheet);
    if (row.subject == FormRow::Subject::Contact) {
        connect(made, &FieldRow::valueWanted, this,
            [this](const FieldValue &value) { Q_EMIT contactKeyWanted(value.text); });
    } else {
        connect(made, &FieldRow::valueWanted, this,
            [this, made](const FieldValue &value) { Q_EMIT valueWanted(made->row().field.name, value); });
        connect(made, &FieldRow::leaveOutWanted, this, [this, made] { Q_EMIT leaveOutWanted(made->row().field.name); });
    }
    connect(made, &FieldRow::textWanted, this, &PayloadForm::textWanted);
    connect(made, &FieldRow::undoWanted, this, &PayloadForm::undoWanted);
    connect(made, &FieldRow::redoWanted, this, &PayloadForm::redoWanted);
    return made;
}

void PayloadForm::show(const FormRows &form)
{
    showObstacle(form);
    if (!form.obstacle.isEmpty()) {
        // What stood there before still helps, but not another event's fields, and nothing is known of new ones.
        m_sheet->setVisible(!m_rows.isEmpty() && hasRowsOf(form.rows));
        return;
    }
    m_sheet->show();
    if (form.rows.size() != m_rows.size() || !hasRowsOf(form.rows))
        arrange(form.rows);
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows.at(index)->row() != form.rows.at(index))
            m_rows.at(index)->show(form.rows.at(index));
    }
}

void PayloadForm::showObstacle(const FormRows &form)
{
    const bool isBlocked = !form.obstacle.isEmpty();
    m_obstacle->setVisible(isBlocked);
    m_sheet->setEnabled(!isBlocked);
    m_obstaclePlace = form.obstaclePlace;
    if (isBlocked)
        m_obstacleNote->say(
            Severity::Error, tr("%1 Until that is mended, the fields cannot be edited here.").arg(form.obstacle));
}

/// Whether the first rows of the form are those of @p rows.
bool PayloadForm::hasRowsOf(const QList<FormRow> &rows) const
{
    if (rows.size() > m_rows.size())
        return false;
    return std::ranges::equal(rows, m_rows.first(rows.size()), {}, &FieldRow::keyOf,
        [](const FieldRow *row) { return FieldRow::keyOf(row->row()); });
}

/// Takes over the rows that are there already, makes those that are missing, and lets the others go.
void PayloadForm::arrange(const QList<FormRow> &rows)
{
    QHash<QString, FieldRow *> known;
    for (FieldRow *row : std::as_const(m_rows))
        known.insert(FieldRow::keyOf(row->row()), row);
    m_rows.clear();
    for (const FormRow &row : rows) {
        FieldRow *taken = known.take(FieldRow::keyOf(row));
        if (!taken)
            taken = makeRow(row);
        const int place = int(m_rows.size());
        if (m_column->itemAt(place)->widget() != taken) {
            m_column->removeWidget(taken);
            m_column->insertWidget(place, taken);
            taken->QWidget::show();
        }
        m_rows.append(taken);
    }
    qDeleteAll(known);
    keepTabOrder();
}

void PayloadForm::keepTabOrder()
{
    for (qsizetype index = 1; index < m_rows.size(); ++index)
        setTabOrder(m_rows.at(index - 1), m_rows.at(index));
}

bool PayloadForm::goToRemark(const Remark &remark)
{
    const auto found =
        std::ranges::find_if(m_rows, [&remark](const FieldRow *row) { return row->row().remarks.contains(remark); });
    if (found == m_rows.end() || !m_sheet->isEnabled())
        return false;
    m_area->ensureWidgetVisible(*found);
    (*found)->focusInput();
    return true;
}

void PayloadForm::focusRow()
{
    if (QWidget *last = m_sheet->focusWidget(); last && last->isEnabled())
        last->setFocus(Qt::ShortcutFocusReason);
    else if (!m_rows.isEmpty() && m_sheet->isEnabled())
        m_rows.front()->focusInput();
    else
        findChild<QWidget *>(u"mendInTextButton"_s)->setFocus(Qt::ShortcutFocusReason);
}

void PayloadForm::setNow(const Now &now)
{
    m_now = now;
}

} // namespace journeyscope
