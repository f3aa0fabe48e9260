// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagnosis/lookprogress.h"

#include "timeline/durationwords.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace journeyscope {

namespace {

qsizetype looksDone(const PollingPlan &plan, const QDateTime &now)
{
    return std::ranges::count_if(plan.looks, [&now](const QDateTime &look) { return look <= now; });
}

} // namespace

QString lookProgressText(const PollingPlan &plan, const QDateTime &now)
{
    const QDateTime next = plan.nextAfter(now);
    if (!next.isValid())
        return LookProgress::tr("Looking…");
    // Rounded up, so that the last second before a look is not called zero.
    const auto wait = std::chrono::seconds((now.msecsTo(next) + 999) / 1000);
    return LookProgress::tr("Next look in %1 (%2 of %3 done); the last one at %4")
        .arg(durationWords(wait)).arg(looksDone(plan, now)).arg(plan.looks.size()).arg(momentText(plan.end()));
}

LookProgress::LookProgress(QAction *stop, QWidget *parent)
    : QWidget(parent)
    , m_text(foreignLabel(u"lookProgressText"_s, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(u"lookProgress"_s);
    m_bar->setObjectName(u"lookProgressBar"_s);
    m_bar->setAccessibleName(tr("Looks done"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(4);
    m_stop->setDefaultAction(stop);
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setAccessibleName(stop->text().remove(u'&'));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setFocusPolicy(Qt::TabFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(4);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_stop, 0, 1, 2, 1);
    grid->addWidget(m_bar, 1, 0);
    grid->setColumnStretch(0, 1);
    m_second.setInterval(500ms);
    connect(&m_second, &QTimer::timeout, this, &LookProgress::refresh);
    hide();
}

void LookProgress::show(bool busy, const PollingPlan &plan)
{
    m_plan = plan;
    setVisible(busy);
    if (!busy) {
        m_second.stop();
        return;
    }
    refresh();
    m_second.start();
}

void LookProgress::refresh()
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addDuration(m_ahead);
    m_text->setText(lookProgressText(m_plan, now));
    const bool planned = m_plan.nextAfter(now).isValid();
    m_bar->setRange(0, planned ? int(m_plan.looks.size()) : 0);
    m_bar->setValue(int(looksDone(m_plan, now)));
}

} // namespace journeyscope
