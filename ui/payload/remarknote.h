// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/appearance.h"

#include <QWidget>

class QLabel;

namespace journeyscope {

/// What there is to say about a field, below its input: an icon, a word, a sentence.
class RemarkNote : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkNote(QWidget *parent = nullptr);

    /// Shows @p sentence as plain text.
    void say(Severity severity, const QString &sentence);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Appearance m_appearance;
    QLabel *m_icon;
    QLabel *m_sentence;
};

} // namespace journeyscope
