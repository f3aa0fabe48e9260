// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/remark.h"

#include <QTreeView>

namespace journeyscope {

class RemarksModel;

/// The remarks below the editor. Choosing one, by Enter or by a click, asks to be taken there.
class RemarksList : public QTreeView
{
    Q_OBJECT

public:
    explicit RemarksList(QWidget *parent = nullptr);

    /// The remark that was current stays so if it is still among them.
    void setRemarks(const QList<Remark> &remarks);
    /// Makes remark number @p index current without asking to go there; -1: none.
    void showRemark(int index);

    /// Enough for some remarks, not more than is needed.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void remarkChosen(const Remark &remark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fitColumns();

    RemarksModel *m_model;
};

} // namespace journeyscope
