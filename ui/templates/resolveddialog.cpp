// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/resolveddialog.h"

#include "ui/payload/payloadeditor.h"
#include "ui/shared/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace journeyscope {

ResolvedDialog::ResolvedDialog(const QString &text, const QList<PlaceholderPreview> &previews, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"resolvedDialog"_s);
    setWindowTitle(tr("Payload with placeholders resolved"));
    auto *explanation = new QLabel(this);
    explanation->setObjectName(u"resolvedSummary"_s);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    explanation->setText(summary(previews));
    auto *editor = new PayloadEditor(this);
    editor->setObjectName(u"resolvedText"_s);
    editor->setAccessibleName(tr("Payload as it would be sent"));
    editor->setPlainTextKeepingUndo(text);
    editor->setReadOnly(true);
    editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = new QPushButton(themedIcon(u"edit-copy"_s), tr("&Copy"), this);
    copy->setObjectName(u"copyResolvedButton"_s);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(editor, 1);
    column->addWidget(buttons);
    resize(620, 520);
    connect(copy, &QPushButton::clicked, this, [text] { QApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// The words in braces are what has to be typed, and stay as they are in every language.
QString ResolvedDialog::known()
{
    const QStringList lines{
        tr("%1 – a random id; with a name the same in several places").arg(u"{{uuid}}  {{uuid 'order'}}"_s),
        tr("%1 – the moment of sending, moved by s, m, h, d or w")
            .arg(u"{{now}}  {{now +2d}}  {{now -1w format 'yyyy-MM-dd'}}"_s),
        tr("%1 – one of these at random").arg(u"{{choice 'red' 'green'}}"_s),
        tr("%1 – one more with every payload sent").arg(u"{{counter}}  {{counter from 100}}"_s),
        tr("%1 – asked before it is sent, with an answer to start from").arg(u"{{prompt 'Order number' 'A-17'}}"_s),
        tr("%1 – the value in this column of a CSV file").arg(u"{{column 'Email'}}"_s),
        tr("%1 – the text between the quotes, when braces are meant").arg(u"{{'{{name}}'}}"_s),
    };
    return u"• "_s + lines.join(u"\n• "_s);
}

QString ResolvedDialog::summary(const QList<PlaceholderPreview> &previews)
{
    QStringList faults;
    bool asks = false;
    for (const PlaceholderPreview &preview : previews) {
        if (!preview.fault.isEmpty() && !faults.contains(preview.fault))
            faults.append(preview.fault);
        asks = asks || preview.waitsForAnswer;
    }
    if (!faults.isEmpty())
        return tr("Not all placeholders have a value, so none was resolved:") + u"\n• "_s + faults.join(u"\n• "_s);
    if (previews.isEmpty())
        return tr("The payload has no placeholders and is sent as it stands. These are known:") + u'\n' + known();
    if (asks)
        return tr("This is what would be sent with the suggested answers; a question without one shows 1 here. All are "
                  "asked before it is sent.");
    return tr("This is what would be sent now. Moments are those of sending, and every injection draws new values.");
}

} // namespace journeyscope
