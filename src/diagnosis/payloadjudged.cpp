// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/payloadjudged.h"

#include "diagnosis/looking.h"
#include "diagnosis/wording.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString bodyOf(const CaseFile &caseFile)
{
    return caseFile.injection ? QString::fromUtf8(caseFile.injection->body) : caseFile.payloadText;
}

static bool dataExtensionRead(const CaseFile &caseFile)
{
    return caseFile.dataExtension && caseFile.dataExtension->succeeded()
        && !caseFile.dataExtension->result->fields.isEmpty();
}

EventContract contractOfCase(const CaseFile &caseFile)
{
    return contractOf(*caseFile.definition->result,
        dataExtensionRead(caseFile) ? std::optional(*caseFile.dataExtension->result) : std::nullopt);
}

QString whyNotJudged(const CaseFile &caseFile)
{
    if (bodyOf(caseFile).isEmpty())
        return u"The payload that was sent is not known."_s;
    if (!caseFile.payload())
        return u"The payload is not readable as JSON."_s;
    if (const QString why = whyUnread(caseFile.definition, u"The event definition"_s); !why.isEmpty())
        return why;
    if (contractOfCase(caseFile).fieldsKnown)
        return {};
    const QString why = whyUnread(caseFile.dataExtension, u"The event's data extension"_s);
    return why.isEmpty() ? u"The fields of the event's data extension were not told."_s : why;
}

QStringList fieldsRemarked(const CaseFile &caseFile, const QList<QLatin1StringView> &ids)
{
    QStringList fields;
    for (const Remark &remark : remarks(contractOfCase(caseFile), bodyOf(caseFile))) {
        if (ids.contains(remark.id))
            fields.append(remark.field);
    }
    return fields;
}

Evidence evidenceOfFields(const CaseFile &caseFile)
{
    QStringList names;
    for (const DataExtensionField &field : contractOfCase(caseFile).fields)
        names.append(field.isRequired ? field.name + u" (required)"_s : field.name);
    if (dataExtensionRead(caseFile))
        return evidence(caseFile.dataExtension->seen, u"DataExtensionField.Name"_s, names.join(u", "_s));
    return evidence(caseFile.definition->seen, u"schema.fields"_s, names.join(u", "_s));
}

bool wasDeclined(const CaseFile &caseFile)
{
    return caseFile.injection && caseFile.injection->state == DeliveryState::Rejected && caseFile.injection->failure;
}

QList<Evidence> evidenceOfRejection(const CaseFile &caseFile)
{
    if (!wasDeclined(caseFile))
        return {};
    const Failure &failure = *caseFile.injection->failure;
    QList<Evidence> found{evidence(caseFile.injection->seen, u"message"_s, failure.detail)};
    if (failure.errorCode != 0)
        found.append(evidence(caseFile.injection->seen, u"errorcode"_s, QString::number(failure.errorCode)));
    return found;
}

} // namespace journeyscope
