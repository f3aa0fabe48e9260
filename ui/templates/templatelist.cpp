// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/templatelist.h"

#include "models/templatesmodel.h"
#include "ui/shared/emptyplace.h"
#include "ui/shared/icons.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace journeyscope {

TemplateList::TemplateList(QWidget *parent)
    : QWidget(parent)
    , m_model(new TemplatesModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyPlace(u"document-new-from-template"_s, this))
    , m_places(new QStackedWidget(this))
{
    m_search->setObjectName(u"templateSearch"_s);
    m_search->setAccessibleName(tr("Search the templates"));
    m_search->setPlaceholderText(tr("Search names, notes, tags, events"));
    offerClearing(m_search);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_empty->setObjectName(u"templatesEmpty"_s);
    m_places->addWidget(m_list);
    m_places->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_places, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->search(words);
        choose(m_model->index(0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplateList::chosen);
    connect(m_list, &QListView::doubleClicked, this, &TemplateList::used);
}

void TemplateList::setAdvice(const QString &advice)
{
    m_advice = advice;
}

void TemplateList::show(const QList<PayloadTemplate> &templates, const QString &slug)
{
    m_model->setTemplates(templates);
    const QModelIndex wanted = m_model->indexOf(slug);
    choose(wanted.isValid() ? wanted : m_model->index(0));
}

void TemplateList::replace(const QString &slug, const PayloadTemplate &entry)
{
    m_model->replace(slug, entry);
}

void TemplateList::clearSearch()
{
    m_search->clear();
}

std::optional<PayloadTemplate> TemplateList::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return {};
    return index.data(TemplatesModel::TemplateRole).value<PayloadTemplate>();
}

qsizetype TemplateList::total() const
{
    return m_model->total();
}

void TemplateList::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void TemplateList::choose(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
    showEmptiness();
    Q_EMIT chosen(); // also where the same row now holds another one
}

void TemplateList::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_places->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    if (m_model->total() > 0)
        m_empty->say(tr("Nothing fits"), tr("No template has all these words in its name, notes, tags or event."));
    else
        m_empty->say(tr("No templates yet"), m_advice);
}

} // namespace journeyscope
