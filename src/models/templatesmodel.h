// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/payloadtemplate.h"

#include <QAbstractListModel>

namespace journeyscope {

/// Templates of payloads as a list that can be searched.
class TemplatesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TagsRole = Qt::UserRole, ///< QString: the tags with commas between them
        NotesRole, ///< QString
        EventRole, ///< QString: the event definition's key, may be empty
        TemplateRole, ///< PayloadTemplate
    };

    using QAbstractListModel::QAbstractListModel;

    void setTemplates(const QList<PayloadTemplate> &templates);
    /// Shows only those in which every word of @p words stands.
    void search(const QString &words);
    /// Puts @p entry in place of the one called @p slug, where it is, whatever is searched for.
    void replace(const QString &slug, const PayloadTemplate &entry);
    /// How many there are without a search.
    [[nodiscard]] qsizetype total() const { return m_all.size(); }
    /// Invalid when none of that slug is shown.
    [[nodiscard]] QModelIndex indexOf(const QString &slug) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void select();

    QList<PayloadTemplate> m_all;
    QList<PayloadTemplate> m_shown;
    QString m_words;
};

} // namespace journeyscope
