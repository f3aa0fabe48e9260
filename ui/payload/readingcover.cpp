// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payload/readingcover.h"

#include "ui/payload/largetextview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace journeyscope {

ReadingCover::ReadingCover(QWidget *parent)
    : QWidget(parent), m_view(new LargeTextView(this)), m_edit(new QPushButton(tr("&Edit Anyway"), this))
{
    setObjectName(u"readingCover"_s);
    setAutoFillBackground(true);
    m_view->setObjectName(u"largeText"_s);
    m_edit->setObjectName(u"editLargeText"_s);
    m_edit->setAccessibleName(tr("Edit the large text anyway"));
    m_edit->setToolTip(tr("Typing will be slow in a text of this size."));
    auto *why = new QLabel(tr("Large text, shown for reading. It is sent as it is."), this);
    why->setObjectName(u"largeTextReason"_s);

    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(8, 4, 8, 4);
    strip->addWidget(why, 1);
    strip->addWidget(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(strip);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_edit, &QPushButton::clicked, this, &ReadingCover::editAsked);
}

} // namespace journeyscope
