// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

/// A layer's own index carries this; a check's carries the number of its layer.
static constexpr quintptr isLayer = ~quintptr(0);

static QString summary(const LayerResult &layer)
{
    static const QList<std::pair<CheckOutcome, QString>> parts {
        {CheckOutcome::Found, u"found"_s}, {CheckOutcome::Clear, u"clear"_s}, {CheckOutcome::NotExamined, u"not examined"_s}};
    QStringList words;
    for (const auto &[outcome, word] : parts) {
        const auto count = std::ranges::count(layer.checks, outcome, &CheckResult::outcome);
        if (count > 0)
            words.append(QString::number(count) + u' ' + word);
    }
    return words.join(u", "_s);
}

static QString titleOf(const CheckResult &result)
{
    const Check *check = checkById(result.id);
    return check ? QString::fromUtf8(check->title) : result.id;
}

static bool haveSameShape(const QList<LayerResult> &one, const QList<LayerResult> &other)
{
    return std::ranges::equal(one, other, [](const LayerResult &left, const LayerResult &right) {
        return left.layer == right.layer && std::ranges::equal(left.checks, right.checks, {}, &CheckResult::id, &CheckResult::id);
    });
}

void FindingsModel::setDiagnosis(const Diagnosis &diagnosis)
{
    setLayers(diagnosis.layers);
}

void FindingsModel::clear()
{
    setLayers({});
}

/// While one case is looked into, the same checks come again and again: what is selected and unfolded stays so.
void FindingsModel::setLayers(const QList<LayerResult> &layers)
{
    if (!m_layers.isEmpty() && haveSameShape(m_layers, layers)) {
        m_layers = layers;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
        for (int row = 0; row < rowCount(); ++row) {
            const QModelIndex layer = index(row, 0);
            if (const int checks = rowCount(layer); checks > 0)
                Q_EMIT dataChanged(index(0, 0, layer), index(checks - 1, 0, layer));
        }
        return;
    }
    beginResetModel();
    m_layers = layers;
    endResetModel();
}

template <typename Wanted>
QModelIndex FindingsModel::indexOfFirst(Wanted wanted) const
{
    for (int row = 0; row < m_layers.size(); ++row) {
        const QList<CheckResult> &checks = m_layers.at(row).checks;
        const auto found = std::ranges::find_if(checks, wanted);
        if (found != checks.end())
            return index(int(found - checks.begin()), 0, index(row, 0));
    }
    return {};
}

QModelIndex FindingsModel::indexOfCheck(const QString &checkId) const
{
    return indexOfFirst([&checkId](const CheckResult &result) { return result.id == checkId; });
}

QModelIndex FindingsModel::indexOfLayer(Layer layer) const
{
    const auto found = std::ranges::find(m_layers, layer, &LayerResult::layer);
    return found == m_layers.end() ? QModelIndex() : index(int(found - m_layers.begin()), 0);
}

QModelIndex FindingsModel::indexOfExchange(quint64 number) const
{
    return indexOfFirst([number](const CheckResult &result) {
        const auto seenThere = [number](const Evidence &evidence) { return evidence.seen.exchange == number; };
        return number != 0 && result.finding && std::ranges::any_of(result.finding->evidence, seenThere);
    });
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : isLayer);
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isLayer)
        return {};
    return createIndex(int(index.internalId()), 0, isLayer);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_layers.size());
    return parent.internalId() == isLayer ? int(m_layers.at(parent.row()).checks.size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FindingsModel::layerData(const LayerResult &layer, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return layerTitle(layer.layer);
    case Qt::AccessibleTextRole: return layerTitle(layer.layer) + u": "_s + summary(layer);
    case OutcomeRole: return QVariant::fromValue(layer.outcome);
    case LayerRole: return QVariant::fromValue(layer.layer);
    case CheckIdRole: return QString();
    case SentenceRole: return layer.passedBecause;
    case SummaryRole: return summary(layer);
    default: return {};
    }
}

QVariant FindingsModel::checkData(const LayerResult &layer, const CheckResult &check, int role) const
{
    const Finding finding = check.finding.value_or(Finding());
    switch (role) {
    case Qt::DisplayRole: return titleOf(check);
    case Qt::AccessibleTextRole: return titleOf(check) + u": "_s + checkOutcomeWord(check.outcome);
    case OutcomeRole: return QVariant::fromValue(check.outcome);
    case LayerRole: return QVariant::fromValue(layer.layer);
    case CheckIdRole: return check.id;
    case CertaintyRole: return check.finding ? QVariant::fromValue(finding.certainty) : QVariant();
    case SentenceRole: return check.outcome == CheckOutcome::NotExamined ? check.missing : finding.sentence;
    case RemedyRole: return finding.remedy;
    case WhoRole: return finding.who;
    case LookAlikeRole: return finding.lookAlike;
    case EvidenceRole: return QVariant::fromValue(finding.evidence);
    case ExchangeRole: return finding.evidence.isEmpty() ? quint64(0) : finding.evidence.first().seen.exchange;
    default: return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == isLayer)
        return layerData(m_layers.at(index.row()), role);
    const LayerResult &layer = m_layers.at(qsizetype(index.internalId()));
    return checkData(layer, layer.checks.at(index.row()), role);
}

QHash<int, QByteArray> FindingsModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"}, {OutcomeRole, "outcome"}, {LayerRole, "layer"}, {CheckIdRole, "checkId"},
        {CertaintyRole, "certainty"}, {SentenceRole, "sentence"}, {RemedyRole, "remedy"}, {WhoRole, "who"},
        {LookAlikeRole, "lookAlike"}, {EvidenceRole, "evidence"}, {ExchangeRole, "exchange"}, {SummaryRole, "summary"}};
}

} // namespace journeyscope
