// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace journeyscope {

/// The timeline as a table, for those who read it rather than see it.
class TimelineTable : public QTreeView
{
    Q_OBJECT

public:
    explicit TimelineTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
};

} // namespace journeyscope
