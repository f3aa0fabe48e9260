// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineaccessible.h"

#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<TimelineView *>(widget())->currentWords();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *timelineInterface(const QString &className, QObject *object)
{
    if (className != "journeyscope::TimelineView"_L1)
        return nullptr;
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void makeTimelinesAccessible()
{
    static const bool once = [] {
        QAccessible::installFactory(timelineInterface);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace journeyscope
