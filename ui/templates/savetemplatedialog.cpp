// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/savetemplatedialog.h"

#include "templates/templatefolder.h"
#include "ui/shared/messagestrip.h"
#include "ui/templates/templatedetails.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace journeyscope {

SaveTemplateDialog::SaveTemplateDialog(const QString &folder, const PayloadTemplate &draft, QWidget *parent)
    : QDialog(parent), m_folder(folder), m_strip(new MessageStrip(this)), m_details(new TemplateDetails(this))
{
    setObjectName(u"saveTemplateDialog"_s);
    setWindowTitle(tr("Save as template"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"keepTemplateButton"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_strip);
    column->addWidget(m_details, 1);
    column->addWidget(buttons);
    resize(560, 480);

    m_details->show(draft);
    m_details->focusName();
    const auto follow = [this] { m_save->setEnabled(!m_details->entry().name.isEmpty()); };
    connect(m_details, &TemplateDetails::edited, this, follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveTemplateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

void SaveTemplateDialog::accept()
{
    const Result<PayloadTemplate> kept = saveTemplate(m_folder, m_details->entry());
    if (!kept) {
        m_strip->say(Severity::Error, kept.error().detail);
        return;
    }
    Q_EMIT saved(*kept);
    QDialog::accept();
}

} // namespace journeyscope
