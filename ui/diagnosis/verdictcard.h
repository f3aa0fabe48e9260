// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/appearance.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace journeyscope {

class ToneLabel;

/// The answer: one sentence, how certain it is, and the single next step with who must take it.
class VerdictCard : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    /// Empty: nothing was diagnosed yet. @p busy: looking goes on, so the verdict may still change.
    void show(const std::optional<Diagnosis> &diagnosis, bool busy);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTone();
    void keepWholeText();
    void showVerdict(const Verdict &verdict, bool busy);
    void showNothing(bool busy);

    Tone m_tone;
    ToneLabel *m_outcome;
    QLabel *m_certainty;
    QLabel *m_sentence;
    QLabel *m_nextStep;
    QLabel *m_subject;
    QString m_subjectText; ///< in full; the label shows as much as there is room for
};

} // namespace journeyscope
