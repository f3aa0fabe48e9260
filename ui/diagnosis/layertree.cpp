// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagnosis/layertree.h"

#include "models/findingsmodel.h"
#include "ui/diagnosis/layerdelegate.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace journeyscope {

namespace {

Diagnosis nothingExamined()
{
    Diagnosis diagnosis;
    for (const Layer layer : allLayers)
        diagnosis.layers << LayerResult {layer, CheckOutcome::NotExamined, {}, {}};
    return diagnosis;
}

QStringList foundIds(const Diagnosis &diagnosis)
{
    QStringList ids;
    for (const LayerResult &layer : diagnosis.layers)
        for (const CheckResult &check : layer.checks)
            if (check.outcome == CheckOutcome::Found)
                ids << check.id;
    return ids;
}

} // namespace

LayerTree::LayerTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new FindingsModel(this))
{
    setObjectName(u"layerTree"_s);
    setAccessibleName(tr("The three layers and their checks"));
    setModel(m_model);
    setItemDelegate(new LayerDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(18);
    show({});
}

void LayerTree::show(const std::optional<Diagnosis> &diagnosis)
{
    const Diagnosis shown = diagnosis.value_or(nothingExamined());
    const QString current = currentCheck();
    const QStringList found = foundIds(shown);
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_model->setDiagnosis(shown);
    }
    if (found != m_found) {
        m_found = found;
        expandFindings();
    }
    mark(current);
}

void LayerTree::mark(const QString &checkId)
{
    if (checkId == currentCheck())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_model->indexOfCheck(checkId);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

QString LayerTree::findingBeside(int step) const
{
    if (m_found.isEmpty())
        return {};
    const qsizetype at = m_found.indexOf(currentCheck());
    if (at < 0)
        return step > 0 ? m_found.first() : m_found.last();
    return m_found.at((at + step + m_found.size()) % m_found.size());
}

QString LayerTree::checkOfExchange(quint64 number) const
{
    return m_model->indexOfExchange(number).data(FindingsModel::CheckIdRole).toString();
}

void LayerTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_quiet)
        Q_EMIT checkChosen(current.data(FindingsModel::CheckIdRole).toString());
}

void LayerTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // The detail below takes room away just when a check is chosen.
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void LayerTree::expandFindings()
{
    collapseAll();
    for (const QString &id : std::as_const(m_found))
        expand(m_model->indexOfCheck(id).parent());
}

QString LayerTree::currentCheck() const
{
    return currentIndex().data(FindingsModel::CheckIdRole).toString();
}

} // namespace journeyscope
