// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

#include <QTabWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace journeyscope {

class PlainBrowser;
class ToneLabel;

/// One check of the diagnosis: what it found, what to do, what it rests on, and its page.
class FindingDetail : public QTabWidget
{
    Q_OBJECT

public:
    explicit FindingDetail(QWidget *parent = nullptr);

    /// @p result is null while no check is chosen. What the verdict @p said already is not said again.
    void show(const CheckResult *result, const Verdict &said);
    /// Marks the evidence that rests on @p exchange without announcing it.
    void markEvidence(quint64 exchange);
    void showPage();

Q_SIGNALS:
    /// The number of the exchange that the chosen evidence was read from.
    void evidenceChosen(quint64 exchange);

private:
    [[nodiscard]] QWidget *makeFindingTab();
    void showFinding(const CheckResult &result, const Verdict &said);
    void showNoFinding(const CheckResult &result, const QString &sentence);
    void showEvidence(const QList<Evidence> &evidence);

    ToneLabel *m_outcome;
    QLabel *m_sentence;
    QLabel *m_remedy;
    QLabel *m_evidenceTitle;
    QListWidget *m_evidence;
    PlainBrowser *m_page;
    QString m_id;
};

} // namespace journeyscope
