// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

#include <QAbstractItemModel>

namespace journeyscope {

/// A diagnosis as a tree: the three layers, and in each its checks.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        OutcomeRole = Qt::UserRole, ///< CheckOutcome, of layers and checks
        LayerRole, ///< Layer
        CheckIdRole, ///< QString; empty for a layer
        CertaintyRole, ///< Certainty; invalid unless found
        SentenceRole, ///< QString: what was found, why it could not be examined, or why the layer is clear
        RemedyRole, ///< QString
        WhoRole, ///< QString: who must act
        LookAlikeRole, ///< QString: with an indicative finding, what fits as well
        EvidenceRole, ///< QList<Evidence>
        ExchangeRole, ///< quint64: the exchange of the first piece of evidence, 0: none
        SummaryRole, ///< QString: of a layer, "1 found, 3 clear, 2 not examined"
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setDiagnosis(const Diagnosis &diagnosis);
    void clear();
    /// Invalid when there is none.
    [[nodiscard]] QModelIndex indexOfCheck(const QString &checkId) const;
    [[nodiscard]] QModelIndex indexOfLayer(Layer layer) const;
    /// The first check whose evidence was seen in exchange @p number.
    [[nodiscard]] QModelIndex indexOfExchange(quint64 number) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void setLayers(const QList<LayerResult> &layers);
    [[nodiscard]] QVariant layerData(const LayerResult &layer, int role) const;
    [[nodiscard]] QVariant checkData(const LayerResult &layer, const CheckResult &check, int role) const;
    template <typename Wanted>
    [[nodiscard]] QModelIndex indexOfFirst(Wanted wanted) const;

    QList<LayerResult> m_layers;
};

} // namespace journeyscope
