// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/tenantswitch.h"

#include "ui/shared/appearance.h"

#include <QSignalBlocker>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

enum ItemRole { ProfileRole = Qt::UserRole, PracticeRole };

} // namespace

TenantSwitch::TenantSwitch(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"tenantSwitch"_s);
    setAccessibleName(tr("Tenant"));
    setToolTip(tr("Whom this window talks to"));
    setPlaceholderText(tr("Choose a tenant…"));
    setMinimumContentsLength(36);
    setMaxVisibleItems(24);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::currentIndexChanged, this, &TenantSwitch::announce);
}

void TenantSwitch::offer(const QList<CredentialProfile> &profiles, const QList<PracticeTenant> &practice)
{
    const QSignalBlocker quiet(this);
    const QString profile = currentData(ProfileRole).toString();
    const QString practised = currentData(PracticeRole).toString();
    clear();
    for (const CredentialProfile &each : profiles) {
        const Appearance kind = appearanceOf(each.kind);
        addItem(kind.icon(), u"%1 · %2"_s.arg(each.name, kind.word));
        setItemData(count() - 1, each.name, ProfileRole);
    }
    if (!profiles.isEmpty() && !practice.isEmpty())
        insertSeparator(count());
    const Appearance simulated = appearanceOf(ProfileKind::Simulated);
    for (const PracticeTenant &each : practice) {
        addItem(simulated.icon(), u"%1 · %2"_s.arg(each.title, simulated.word));
        setItemData(count() - 1, each.id, PracticeRole);
        setItemData(count() - 1, each.says.toHtmlEscaped(), Qt::ToolTipRole);
    }
    setCurrentIndex(-1);
    if (!profile.isEmpty())
        showProfile(profile);
    else if (!practised.isEmpty())
        showPractice(practised);
}

void TenantSwitch::showProfile(const QString &name)
{
    showItem(ProfileRole, name);
}

void TenantSwitch::showPractice(const QString &id)
{
    showItem(PracticeRole, id);
}

void TenantSwitch::showNobody()
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(-1);
}

void TenantSwitch::wheelEvent(QWheelEvent *event)
{
    // A turn of the wheel above the tool bar must not sign in to another tenant.
    event->ignore();
}

void TenantSwitch::announce(int index)
{
    const QString profile = itemData(index, ProfileRole).toString();
    const QString practice = itemData(index, PracticeRole).toString();
    if (!profile.isEmpty())
        Q_EMIT profileChosen(profile);
    else if (!practice.isEmpty())
        Q_EMIT practiceChosen(practice);
}

void TenantSwitch::showItem(int role, const QString &text)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(text, role, Qt::MatchExactly | Qt::MatchCaseSensitive));
}

} // namespace journeyscope
