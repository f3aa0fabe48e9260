// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/profilesdialog.h"

#include "ui/credentials/credentialform.h"
#include "ui/shared/appearance.h"
#include "ui/shared/icons.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

CredentialProfile freshProfile()
{
    CredentialProfile profile;
    profile.kind = ProfileKind::Sandbox;
    return profile;
}

} // namespace

ProfilesDialog::ProfilesDialog(DebugSession &session, Questions &questions, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_questions(questions)
    , m_list(new QListWidget(this))
    , m_form(new CredentialForm(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"profilesDialog"_s);
    setWindowTitle(tr("Credential profiles"));
    m_list->setObjectName(u"profileList"_s);
    m_list->setAccessibleName(tr("Credential profiles"));
    m_list->setMinimumWidth(190);
    m_form->setWhereabouts(session.secretWhereabouts());
    m_form->setMinimumWidth(440);

    QPushButton *fresh = addButton(u"newProfileButton"_s, u"list-add"_s, tr("&New"));
    m_remove = addButton(u"removeProfileButton"_s, u"list-remove"_s, tr("&Remove…"));
    m_test = addButton(u"testProfileButton"_s, u"network-connect"_s, tr("&Test"));
    m_save = addButton(u"saveProfileButton"_s, u"document-save"_s, tr("&Save"));
    m_test->setToolTip(tr("Signs in once with these credentials and changes nothing"));
    m_save->setDefault(true);

    auto *grid = new QGridLayout(this);
    auto *belowList = new QHBoxLayout;
    belowList->addWidget(fresh);
    belowList->addWidget(m_remove);
    m_buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_save, QDialogButtonBox::ApplyRole);
    grid->setHorizontalSpacing(18);
    grid->addWidget(m_list, 0, 0);
    grid->addLayout(belowList, 1, 0);
    grid->addWidget(m_form, 0, 1);
    grid->addWidget(m_buttons, 1, 1);
    grid->setColumnStretch(1, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showCurrent);
    connect(fresh, &QPushButton::clicked, this, &ProfilesDialog::startNew);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::removeCurrent);
    connect(m_test, &QPushButton::clicked, this, &ProfilesDialog::test);
    connect(m_save, &QPushButton::clicked, this, &ProfilesDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &DebugSession::profilesChanged, this, &ProfilesDialog::fillList);
    connect(&session, &DebugSession::profileTested, this, &ProfilesDialog::showTest);
    connect(&session, &DebugSession::profileSaved, this, &ProfilesDialog::showSaved);
    fillList();
}

QPushButton *ProfilesDialog::addButton(const QString &objectName, const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(themedIcon(iconName), text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

void ProfilesDialog::fillList()
{
    const QString current = m_wanted.isEmpty() && m_list->currentItem() ? m_list->currentItem()->text() : m_wanted;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const CredentialProfile &profile : m_session.profiles())
            new QListWidgetItem(appearanceOf(profile.kind).icon(), profile.name, m_list);
    }
    const QList<QListWidgetItem *> found = m_list->findItems(current, Qt::MatchExactly);
    if (!current.isEmpty() && !found.isEmpty()) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentItem(found.first());
        m_remove->setEnabled(true);
    } else if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    } else {
        startNew();
    }
    m_wanted.clear();
}

void ProfilesDialog::showCurrent()
{
    const QList<CredentialProfile> profiles = m_session.profiles();
    const QListWidgetItem *item = m_list->currentItem();
    const auto found = std::ranges::find(profiles, item ? item->text() : QString(), &CredentialProfile::name);
    m_remove->setEnabled(found != profiles.end());
    if (found != profiles.end())
        m_form->show(*found, false);
}

void ProfilesDialog::startNew()
{
    m_list->setCurrentItem(nullptr);
    m_remove->setEnabled(false);
    m_form->show(freshProfile(), true);
    m_form->setFocus();
}

void ProfilesDialog::test()
{
    const Result<CredentialProfile> profile = m_form->profile();
    if (!profile) {
        m_form->say(Tone::Negative, profile.error().detail);
        return;
    }
    m_test->setEnabled(false);
    m_form->say(Tone::Muted, tr("Signing in…"));
    m_session.testProfile(*profile, m_form->secret());
}

void ProfilesDialog::save()
{
    const Result<CredentialProfile> profile = m_form->profile();
    if (!profile) {
        m_form->say(Tone::Negative, profile.error().detail);
        return;
    }
    m_wanted = profile->name;
    m_save->setEnabled(false);
    m_session.saveProfile(*profile, m_form->secret());
}

void ProfilesDialog::removeCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item && m_questions.mayRemoveProfile(item->text()))
        m_session.removeProfile(item->text());
}

void ProfilesDialog::showTest(const Look<SignIn> &look)
{
    m_test->setEnabled(true);
    if (look.succeeded())
        m_form->say(Tone::Positive, tr("Signed in: %n scope(s), REST address %1.", nullptr, int(look.result->scopes.size()))
                                        .arg(look.result->restUrl.toDisplayString()));
    else
        m_form->say(Tone::Negative, look.result.error().detail);
}

void ProfilesDialog::showSaved(const Result<void> &result)
{
    m_save->setEnabled(true);
    if (!result) {
        m_form->say(Tone::Negative, result.error().detail);
        return;
    }
    m_form->forgetSecret();
    fillList();
    m_form->say(Tone::Positive, tr("Saved. The secret is kept %1.").arg(m_session.secretWhereabouts()));
}

} // namespace journeyscope
