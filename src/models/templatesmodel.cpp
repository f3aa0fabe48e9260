// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templatesmodel.h"

#include "templates/templatesearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

void TemplatesModel::setTemplates(const QList<PayloadTemplate> &templates)
{
    m_all = templates;
    select();
}

void TemplatesModel::search(const QString &words)
{
    m_words = words;
    select();
}

void TemplatesModel::replace(const QString &slug, const PayloadTemplate &entry)
{
    const auto found = std::ranges::find(m_all, slug, &PayloadTemplate::slug);
    if (found != m_all.end())
        *found = entry;
    if (const QModelIndex shown = indexOf(slug); shown.isValid()) {
        m_shown[shown.row()] = entry;
        Q_EMIT dataChanged(shown, shown);
    }
}

void TemplatesModel::select()
{
    beginResetModel();
    m_shown = matching(m_all, m_words);
    endResetModel();
}

QModelIndex TemplatesModel::indexOf(const QString &slug) const
{
    const auto found = std::ranges::find(m_shown, slug, &PayloadTemplate::slug);
    return found == m_shown.end() ? QModelIndex() : index(int(found - m_shown.begin()));
}

int TemplatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TemplatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PayloadTemplate &entry = m_shown.at(index.row());
    const QString tags = entry.tags.join(u", "_s);
    switch (role) {
    case Qt::DisplayRole: return entry.name;
    case Qt::AccessibleTextRole: return tags.isEmpty() ? entry.name : u"%1, %2"_s.arg(entry.name, tags);
    case TagsRole: return tags;
    case NotesRole: return entry.notes;
    case EventRole: return entry.event.text();
    case TemplateRole: return QVariant::fromValue(entry);
    default: return {};
    }
}

QHash<int, QByteArray> TemplatesModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"}, {TagsRole, "tags"}, {NotesRole, "notes"}, {EventRole, "event"},
        {TemplateRole, "template"}};
}

} // namespace journeyscope
