// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/fieldrow.h"

#include "ui/payload/fieldhead.h"
#include "ui/payload/remarknote.h"
#include "ui/shared/appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope {

namespace {

Kind kindToType(const FormRow &row)
{
    const bool isSpelled =
        row.isPresent && (row.kind == Kind::Text || row.kind == Kind::Number || row.kind == Kind::Boolean);
    return isSpelled ? row.kind : usualKind(row.field.type);
}

/// As the text will have it: what is no number cannot stand bare.
FieldValue asSpelled(FieldValue value)
{
    if (spelled(value).startsWith(u'"'))
        value.kind = Kind::Text;
    return value;
}

QString stateWord(const FormRow &row)
{
    if (!row.isPresent)
        return FieldRow::tr("Left out");
    return row.kind == Kind::Null ? FieldRow::tr("Null") : FieldRow::tr("Sent");
}

bool isCounted(const DataExtensionField &field)
{
    const bool isText = field.type == FieldType::Text || field.type == FieldType::EmailAddress
        || field.type == FieldType::Phone || field.type == FieldType::Locale;
    return isText && field.maxLength.value_or(0) > 0;
}

} // namespace

QString FieldRow::keyOf(const FormRow &row)
{
    return row.subject == FormRow::Subject::Contact ? row.field.name : u"Data."_s + row.field.name;
}

FieldRow::FieldRow(const FormRow &row, const Now &now, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
    , m_row(row)
    , m_column(new QVBoxLayout(this))
    , m_head(new FieldHead(this))
    , m_count(new QLabel(this))
    , m_state(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    const QString key = keyOf(row);
    setObjectName(u"formRow."_s + key);
    m_count->setObjectName(u"formCount."_s + key);
    m_state->setObjectName(u"formState."_s + key);
    m_state->setMenu(m_menu);
    m_state->setFlat(true);
    m_state->setAutoDefault(false);
    m_state->setFocusPolicy(Qt::TabFocus);
    m_state->setFixedWidth(fontMetrics().horizontalAdvance(tr("Left out")) + 34);
    m_state->setVisible(row.subject != FormRow::Subject::Contact);
    QSizePolicy keepsRoom = m_state->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_state->setSizePolicy(keepsRoom);
    connect(m_menu, &QMenu::aboutToShow, this, &FieldRow::fillMenu);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_head, 1);
    head->addWidget(m_count);
    head->addSpacing(m_state->width() + 4);
    m_column->setContentsMargins({});
    m_column->setSpacing(3);
    m_column->addLayout(head);
    makeInput();
    show(row);
}

void FieldRow::makeInput()
{
    const bool isFirst = m_input == nullptr;
    delete m_input;
    m_input = inputFor(m_row, m_now, this);
    m_input->target()->setObjectName(u"formInput."_s + keyOf(m_row));
    m_head->setBuddy(m_input->target());
    connect(m_input, &FieldInput::typed, this, &FieldRow::type);
    connect(m_input, &FieldInput::leaveOutWanted, this, &FieldRow::leaveOutWanted);
    connect(m_input, &FieldInput::textWanted, this, [this] { Q_EMIT textWanted(m_row.place); });
    connect(m_input, &FieldInput::undoWanted, this, &FieldRow::undoWanted);
    connect(m_input, &FieldInput::redoWanted, this, &FieldRow::redoWanted);
    if (isFirst) {
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(m_input, 1);
        line->addWidget(m_state, 0, Qt::AlignTop);
        m_column->addLayout(line);
    } else {
        static_cast<QHBoxLayout *>(m_column->itemAt(1)->layout())->insertWidget(0, m_input, 1);
        setTabOrder(m_input->target(), m_state);
        m_input->QWidget::show();
    }
}

void FieldRow::show(const FormRow &row)
{
    const bool needsOther = !sameInput(m_row, row);
    m_row = row;
    if (needsOther)
        makeInput();
    const bool isEcho = m_wanted && row.isPresent && *m_wanted == FieldValue {row.kind, row.value};
    if (!isEcho) {
        m_wanted.reset();
        m_kind = kindToType(row);
    }
    m_head->show(row);
    m_input->show(row);
    m_input->target()->setAccessibleName(wordsForField(row));
    showCount(row.value);
    showState();
    showRemarks();
}

void FieldRow::focusInput()
{
    m_input->target()->setFocus(Qt::ShortcutFocusReason);
}

void FieldRow::type(const QString &text)
{
    showCount(text);
    want({m_kind, text});
}

void FieldRow::want(const FieldValue &value)
{
    m_wanted = asSpelled(value);
    Q_EMIT valueWanted(value);
}

// The menu of the state

void FieldRow::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &name, const QString &text, bool isChecked, auto slot) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(isChecked);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const bool isNull = m_row.isPresent && m_row.kind == Kind::Null;
    const bool isSent = m_row.isPresent && !isNull;
    add(u"sendAction"_s, tr("&Send"), isSent, [this, isSent] {
        if (!isSent)
            want(firstValue(m_row.field.type));
        focusInput();
    });
    add(u"nullAction"_s, tr("Send &null"), isNull, [this] { want({Kind::Null, {}}); });
    add(u"leaveOutAction"_s, tr("&Leave out"), !m_row.isPresent, [this] { Q_EMIT leaveOutWanted(); });
    m_menu->addSeparator();
    QAction *quotes = add(u"quotesAction"_s, tr("In &quotes"), isSent && m_row.kind == Kind::Text,
        [this](bool inQuotes) { toggleQuotes(inQuotes); });
    const bool isBareWord = m_row.value == "true"_L1 || m_row.value == "false"_L1;
    quotes->setEnabled(isSent && (isJsonNumber(m_row.value) || isBareWord));
}

void FieldRow::toggleQuotes(bool inQuotes)
{
    m_kind = inQuotes ? Kind::Text : isJsonNumber(m_row.value) ? Kind::Number : Kind::Boolean;
    want({m_kind, m_row.value});
}

// What the row says besides the value

void FieldRow::showCount(const QString &text)
{
    const bool isShown = isCounted(m_row.field) && !m_row.isNested() && !text.isEmpty();
    m_count->setVisible(isShown);
    if (!isShown)
        return;
    // In UTF-16 units, as the tables of the platform count.
    const int most = *m_row.field.maxLength;
    const bool isTooLong = text.size() > most;
    m_count->setText(
        isTooLong ? tr("%1 of %2, too long").arg(text.size()).arg(most) : tr("%1 of %2").arg(text.size()).arg(most));
    QPalette words = palette();
    words.setColor(QPalette::WindowText, toneColour(isTooLong ? Tone::Negative : Tone::Muted, palette()));
    m_count->setPalette(words);
}

void FieldRow::showState()
{
    const QString word = stateWord(m_row);
    m_state->setText(word);
    m_state->setAccessibleName(tr("%1: %2").arg(m_row.field.name, word));
    m_state->setToolTip(tr("Send this field, send null, or leave it out"));
}

void FieldRow::showRemarks()
{
    const QList<Remark> &remarks = m_row.remarks;
    m_input->target()->setAccessibleDescription(remarks.isEmpty() ? QString() : remarks.front().sentence);
    if (remarks.isEmpty()) {
        if (m_note)
            m_note->hide();
        return;
    }
    if (!m_note) {
        m_note = new RemarkNote(this);
        m_note->setObjectName(u"formRemark."_s + keyOf(m_row));
        m_column->addWidget(m_note);
    }
    const Severity gravest = std::ranges::min(remarks, {}, &Remark::severity).severity;
    QStringList sentences;
    for (const Remark &remark : remarks)
        sentences.append(remark.sentence);
    m_note->say(gravest, sentences.join(u'\n'));
    m_note->show();
}

} // namespace journeyscope
