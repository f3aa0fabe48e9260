// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/payloadtemplate.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace journeyscope {

class EmptyPlace;
class TemplatesModel;

/// The templates that there are, with a field to search them and a word where there are none.
class TemplateList : public QWidget {
    Q_OBJECT

public:
    explicit TemplateList(QWidget *parent = nullptr);

    /// What is to be done where there is no template at all.
    void setAdvice(const QString &advice);
    /// Shows @p templates and chooses the one called @p slug, or else the first.
    void show(const QList<PayloadTemplate> &templates, const QString &slug);
    void replace(const QString &slug, const PayloadTemplate &entry);
    void clearSearch();
    [[nodiscard]] std::optional<PayloadTemplate> current() const;
    /// How many there are without a search.
    [[nodiscard]] qsizetype total() const;
    void focusList();

Q_SIGNALS:
    void chosen(); ///< another one, or none
    void used(); ///< the chosen one is wanted

private:
    void choose(const QModelIndex &index);
    void showEmptiness();

    TemplatesModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    EmptyPlace *m_empty;
    QStackedWidget *m_places; ///< the list, or what stands there where it is empty
    QString m_advice;
};

} // namespace journeyscope
