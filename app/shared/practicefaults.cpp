// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/practicefaults.h"

#include "app/shared/faultcards.h"
#include "foundation/json.h"
#include "simulator/simulatedtenant.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace journeyscope {

static const auto ownId = u"own-faults"_s;

static QString tr(const char *text)
{
    return QCoreApplication::translate("FaultCards", text);
}

/// Empty for a folder of recorded answers, which has none.
static QByteArrayList faultsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Json> json = parseJson(file.readAll());
    if (!json || !hasMember(*json, "faults"_L1) || !member(*json, "faults"_L1).is_array())
        return {};
    QByteArrayList faults;
    for (const Json &fault : member(*json, "faults"_L1).array_range())
        faults.append(toBytes(fault));
    return faults;
}

void PracticeFaults::takeFrom(const QString &path)
{
    m_own = faultsIn(path);
    m_on.clear();
    if (!m_own.isEmpty())
        m_on.insert(ownId);
}

QList<FaultCard> PracticeFaults::cards() const
{
    QList<FaultCard> cards;
    if (!m_own.isEmpty())
        cards.append({ownId, tr("Trouble of this tenant"),
            tr("What the tenant file itself plays. Switch it off to see the tenant recover."), m_on.contains(ownId)});
    for (const FaultRow &row : faultRows())
        cards.append({row.id, row.title, row.sentence, m_on.contains(row.id)});
    return cards;
}

QByteArrayList PracticeFaults::playing() const
{
    QByteArrayList faults;
    for (const FaultRow &row : faultRows()) {
        if (m_on.contains(row.id))
            faults.append(row.fault);
    }
    // What somebody has just switched on shall be seen, so the tenant's own come last.
    return m_on.contains(ownId) ? faults + m_own : faults;
}

Result<void> PracticeFaults::switchOne(SimulatedTenant &tenant, const QString &id, bool on)
{
    on ? void(m_on.insert(id)) : void(m_on.remove(id));
    tenant.clearFaults();
    for (const QByteArray &fault : playing()) {
        const Result<void> added = tenant.addFault(fault);
        if (!added) {
            m_on.remove(id);
            return added;
        }
    }
    return {};
}

} // namespace journeyscope
