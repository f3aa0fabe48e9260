// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "observation/pollingplan.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;

namespace journeyscope {

class FindingDetail;
class LayerTree;
class LookProgress;
class Selection;
class VerdictCard;

/// The right side of the window: whom it is about, the verdict, the three layers and the check that is chosen among them.
class DiagnosisPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p diagnose and @p stop get buttons here. @p selection outlives the panel.
    DiagnosisPanel(QAction *diagnose, QAction *stop, Selection &selection, QWidget *parent = nullptr);

    void show(const std::optional<Diagnosis> &diagnosis, const PollingPlan &plan, bool busy);
    /// The journeys one may expect to start. Keeps the choice where it is still offered.
    void offerJourneys(const QList<JourneyVersion> &journeys);
    void chooseExpectedJourney(const std::optional<JourneyKey> &journey);
    /// Offers the exact moment @p since (UTC) as the earliest the event can have been sent, and chooses it; invalid: no longer.
    void chooseSince(const QDateTime &since);
    /// How far the tenant's time is ahead of this machine's.
    void setAhead(std::chrono::milliseconds ahead);
    void setContact(const ContactKey &contact);
    [[nodiscard]] ContactKey contact() const;
    /// UTC: the earliest the event can have been sent.
    [[nodiscard]] QDateTime since() const;

    /// The least height, not the best: what does not fit is scrolled inside, and only below this as a whole.
    [[nodiscard]] int heightForWidth(int width) const override;

    void goToFinding(int step);
    void showPage();
    void focusContact();

Q_SIGNALS:
    void expectedJourneyChosen(const std::optional<journeyscope::JourneyKey> &journey);
    void contactEdited();

private:
    [[nodiscard]] QLayout *makeSubjectRows(QAction *diagnose);
    void showChosenCheck();
    void chooseCheck(const QString &id);
    void chooseFirstCause();

    Selection &m_selection;
    std::optional<Diagnosis> m_diagnosis;
    QLineEdit *m_contact;
    QComboBox *m_expected;
    QComboBox *m_since;
    VerdictCard *m_verdict;
    LookProgress *m_progress;
    QLabel *m_questions;
    LayerTree *m_layers;
    FindingDetail *m_detail;
};

} // namespace journeyscope
