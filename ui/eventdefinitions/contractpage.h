// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/eventcontract.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeWidget;

namespace journeyscope {

class EmptyPlace;

/// What a payload has to satisfy: the fields of the event's data extension in a table.
class ContractPage : public QWidget
{
    Q_OBJECT

public:
    explicit ContractPage(QWidget *parent = nullptr);

    void show(const std::optional<EventDefinition> &definition, const EventContract &contract);

private:
    QStackedWidget *m_places;
    QWidget *m_filled;
    QLabel *m_about;
    QTreeWidget *m_table;
    EmptyPlace *m_empty;
};

} // namespace journeyscope
