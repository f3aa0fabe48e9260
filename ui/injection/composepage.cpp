// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/injection/composepage.h"

#include "payload/formatting.h"
#include "ui/payload/documentedit.h"
#include "ui/payload/payloadeditor.h"
#include "ui/payload/payloadviews.h"
#include "ui/payload/remarkslist.h"
#include "ui/shared/actionbutton.h"
#include "ui/shared/tonelabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

namespace {

Appearance injectionAppearance(const Injection &injection)
{
    Appearance appearance = appearanceOf(injection.state);
    if (injection.seen.status > 0)
        appearance.word = ComposePage::tr("%1, status %2").arg(appearance.word).arg(injection.seen.status);
    return appearance;
}

Appearance checkAppearance(const QList<Remark> &remarks)
{
    if (remarks.isEmpty())
        return {u"data-success"_s, Tone::Positive, ComposePage::tr("Nothing to remark")};
    if (stopsInjection(remarks))
        return {u"data-error"_s, Tone::Negative, ComposePage::tr("Must be mended first")};
    return {u"data-warning"_s, Tone::Attention, ComposePage::tr("Can be sent, see the remarks")};
}

} // namespace

ComposePage::ComposePage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_views(new PayloadViews(this))
    , m_editor(m_views->editor())
    , m_remarks(new RemarksList(this))
    , m_state(new ToneLabel(ToneLabel::Ground::None, this))
    , m_target(new ToneLabel(ToneLabel::Ground::Badge, this))
{
    setObjectName(u"composePage"_s);
    m_editor->setObjectName(u"payloadEditor"_s);
    m_editor->setAccessibleName(tr("Payload"));
    m_remarks->setObjectName(u"remarksList"_s);
    m_remarks->setAccessibleName(tr("Remarks on the payload"));
    m_state->setObjectName(u"payloadState"_s);
    m_target->setObjectName(u"injectionTarget"_s);
    m_state->show({});
    m_target->show({});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_views, 1);
    column->addWidget(m_remarks);
    column->addLayout(makeButtonRow(actions));

    // Judging the text on every key would make long payloads slow to write.
    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT edited(text()); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_state->show({});
        if (!m_filling)
            m_typing.start();
    });
    connect(m_remarks, &RemarksList::remarkChosen, m_views, &PayloadViews::goToRemark);
    connect(m_editor, &PayloadEditor::remarkUnderCursor, m_remarks, &RemarksList::showRemark);
    connect(m_editor, &PayloadEditor::fileRefused, this, &ComposePage::fileRefused);
    showRemarks({});
}

QLayout *ComposePage::makeButtonRow(const Actions &actions)
{
    auto *writing = new QHBoxLayout;
    writing->setSpacing(8);
    writing->addWidget(actionButton(actions.skeleton, u"skeletonButton"_s, this));
    writing->addWidget(actionButton(actions.sampleData, u"sampleDataButton"_s, this));
    writing->addWidget(actionButton(actions.check, u"checkButton"_s, this));
    writing->addWidget(m_state);
    writing->addStretch();
    auto *sending = new QHBoxLayout;
    sending->setSpacing(8);
    sending->addStretch();
    sending->addWidget(m_target);
    sending->addWidget(actionButton(actions.inject, u"injectButton"_s, this));
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setContentsMargins(8, 8, 8, 8);
    m_buttons->setSpacing(8);
    m_buttons->addLayout(writing, 1);
    m_buttons->addLayout(sending);
    return m_buttons;
}

void ComposePage::arrangeButtons()
{
    int needed = m_buttons->contentsMargins().left() + m_buttons->contentsMargins().right() + m_buttons->spacing();
    for (int i = 0; i < m_buttons->count(); ++i)
        needed += m_buttons->itemAt(i)->minimumSize().width();
    m_buttons->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool ComposePage::event(QEvent *event)
{
    // The words beside the buttons come and go, and so does the room for them.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        arrangeButtons();
    return QWidget::event(event);
}

void ComposePage::setText(const QString &text)
{
    if (text != m_editor->text()) {
        const QScopedValueRollback filling(m_filling, true);
        m_editor->setPlainTextKeepingUndo(text);
        m_editor->moveCursor(QTextCursor::Start);
    }
    m_typing.stop();
    m_state->show({});
}

QString ComposePage::text() const
{
    return m_editor->text();
}

void ComposePage::settle()
{
    if (!m_typing.isActive())
        return;
    m_typing.stop();
    Q_EMIT edited(text());
}

void ComposePage::showContract(const EventContract &contract)
{
    m_views->setContract(contract);
}

void ComposePage::showRemarks(const QList<Remark> &remarks)
{
    m_views->setRemarks(remarks);
    m_remarks->setRemarks(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
}

void ComposePage::showPlaceholders(const QList<PlaceholderPreview> &previews)
{
    m_editor->setPlaceholders(previews);
}

void ComposePage::showCheck(const QList<Remark> &remarks)
{
    m_state->show(checkAppearance(remarks));
}

void ComposePage::showInjection(const std::optional<Injection> &injection)
{
    m_state->show(injection ? injectionAppearance(*injection) : Appearance());
    m_state->setToolTip(injection && injection->failure ? injection->failure->detail.toHtmlEscaped() : QString());
}

void ComposePage::showTarget(const std::optional<CredentialProfile> &profile)
{
    Appearance target = profile ? appearanceOf(profile->kind) : Appearance();
    m_target->setToolTip(profile ? tr("An injection goes to “%1”.").arg(profile->name).toHtmlEscaped() : QString());
    m_target->show(target);
}

void ComposePage::focusEditor()
{
    m_views->focusView();
}

void ComposePage::fixHere()
{
    settle();
    const int index = m_editor->marks().indexAt(m_editor->textCursor().position());
    const QList<QuickFix> fixes = index < 0 ? QList<QuickFix>() : m_editor->marks().remarks().at(index).fixes;
    if (fixes.isEmpty()) {
        Q_EMIT editRefused(index < 0 ? tr("No remark stands at the cursor.") : tr("There is no quick fix for this remark; its sentence says what to do."));
        return;
    }
    if (fixes.size() == 1) {
        takeFix(fixes.first());
        return;
    }
    auto *choice = new QMenu(this);
    choice->setObjectName(u"quickFixes"_s);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    for (const QuickFix &fix : fixes)
        connect(choice->addAction(QString(fix.title).replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, fix] { takeFix(fix); });
    choice->setActiveAction(choice->actions().first());
    choice->popup(m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()));
}

void ComposePage::takeFix(const QuickFix &fix)
{
    applyEdits(m_editor->document(), fix.edits);
    settle();
}

void ComposePage::layOut(const std::expected<QString, SyntaxFault> &text)
{
    if (!text) {
        Q_EMIT editRefused(tr("The layout was left as it is: %1").arg(text.error().sentence));
        return;
    }
    const qsizetype place = samePlace(m_editor->text(), m_editor->textCursor().position(), *text);
    m_editor->setPlainTextKeepingUndo(*text);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(int(place));
    m_editor->setTextCursor(cursor);
    settle();
}

void ComposePage::format()
{
    layOut(formatted(m_editor->text()));
}

void ComposePage::compact()
{
    layOut(compacted(m_editor->text()));
}

} // namespace journeyscope
