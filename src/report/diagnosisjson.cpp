// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosisreport.h"
#include "report/maskedreport.h"
#include "report/reportwords.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

static Json orNull(const QString &text)
{
    return text.isEmpty() ? Json::null() : jsonText(text);
}

static Json subjectJson(const Subject &subject)
{
    Json json;
    json["tenant"] = jsonText(tenantTitle(subject));
    json["businessUnit"] = orNull(subject.businessUnit);
    json["eventDefinitionKey"] = jsonText(subject.eventDefinitionKey.text());
    json["contactKey"] = jsonText(subject.contactKey.text());
    json["since"] = jsonMoment(subject.since);
    json["until"] = jsonMoment(subject.until);
    return json;
}

static Json verdictJson(const Verdict &verdict)
{
    Json causes(jsoncons::json_array_arg);
    for (const QString &cause : verdict.causes)
        causes.push_back(jsonText(cause));
    Json nextStep;
    nextStep["who"] = jsonText(verdict.nextStep.who);
    nextStep["what"] = jsonText(verdict.nextStep.what);

    Json json;
    json["outcome"] = jsonText(verdictOutcomeWord(verdict.outcome));
    json["sentence"] = jsonText(verdict.sentence);
    json["certainty"] = jsonText(certaintyWord(verdict.certainty));
    json["causes"] = std::move(causes);
    json["nextStep"] = std::move(nextStep);
    json["provableAt"] = jsonMoment(verdict.provableAt);
    return json;
}

static Json evidenceJson(const Evidence &evidence)
{
    Json json;
    json["request"] = jsonText(evidence.seen.request);
    json["status"] = evidence.seen.status;
    json["at"] = jsonMoment(evidence.seen.at);
    json["field"] = jsonText(evidence.field);
    json["value"] = jsonText(evidence.value);
    return json;
}

/// What tells look-alikes apart is something to do, so it stands with the remedy.
static QString remedyOf(const Finding &finding)
{
    return finding.lookAlike.isEmpty() ? finding.remedy : (finding.remedy + u' ' + finding.lookAlike).trimmed();
}

static Json checkJson(const CheckResult &check)
{
    const Finding finding = check.finding.value_or(Finding());
    Json evidence(jsoncons::json_array_arg);
    for (const Evidence &piece : finding.evidence)
        evidence.push_back(evidenceJson(piece));

    Json json;
    json["id"] = jsonText(check.id);
    json["outcome"] = jsonText(checkOutcomeWord(check.outcome));
    json["certainty"] = check.finding ? jsonText(certaintyWord(finding.certainty)) : Json::null();
    json["sentence"] = orNull(checkSentence(check));
    json["remedy"] = orNull(remedyOf(finding));
    json["evidence"] = std::move(evidence);
    return json;
}

static Json layerJson(const LayerResult &layer)
{
    Json checks(jsoncons::json_array_arg);
    for (const CheckResult &check : layer.checks)
        checks.push_back(checkJson(check));
    Json json;
    json["layer"] = jsonText(layerWord(layer.layer));
    json["outcome"] = jsonText(checkOutcomeWord(layer.outcome));
    json["checks"] = std::move(checks);
    return json;
}

static Json questionJson(const Question &question)
{
    Json json;
    json["id"] = jsonText(question.id);
    json["text"] = jsonText(question.text);
    json["because"] = jsonText(question.because);
    return json;
}

static Json entryJson(const TimelineEntry &entry)
{
    Json json;
    json["at"] = jsonMoment(entry.at);
    json["until"] = jsonMoment(entry.until);
    json["layer"] = jsonText(layerWord(entry.layer));
    json["what"] = jsonText(entry.what);
    json["outcome"] = jsonText(timelineOutcomeWord(entry.outcome));
    json["detail"] = jsonText(entry.detail);
    return json;
}

template <typename T>
static Json listJson(const QList<T> &items, Json (*itemJson)(const T &))
{
    Json list(jsoncons::json_array_arg);
    for (const T &item : items)
        list.push_back(itemJson(item));
    return list;
}

Json diagnosisJson(const ReportInput &input)
{
    const ReportInput shown = maskedReport(input);
    Json json;
    json["schema"] = "journeyscope.diagnosis/1";
    json["subject"] = subjectJson(shown.diagnosis.subject);
    json["verdict"] = verdictJson(shown.diagnosis.verdict);
    json["layers"] = listJson(shown.diagnosis.layers, layerJson);
    json["questions"] = listJson(shown.diagnosis.questions, questionJson);
    json["timeline"] = listJson(shown.timeline, entryJson);
    return json;
}

} // namespace journeyscope
