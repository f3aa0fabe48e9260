// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/walk.h"

#include "report/diagnosisreport.h"
#include "timeline/buildtimeline.h"

using namespace Qt::StringLiterals;

namespace journeyscope::cli {

int exitCodeOf(const Verdict &verdict)
{
    switch (verdict.outcome) {
    case VerdictOutcome::Entered:
    case VerdictOutcome::Waiting: return NothingWrong;
    case VerdictOutcome::Refused:
    case VerdictOutcome::Failed: return SomethingFound;
    case VerdictOutcome::NotProvableYet:
    case VerdictOutcome::Undetermined: return NoVerdict;
    }
    return NoVerdict;
}

CaseFile newCase(const TenantClient &tenant, const EventDefinitionKey &event, const ContactKey &contact, const QDateTime &since)
{
    CaseFile known;
    known.subject.tenant = tenant.profile().name;
    known.subject.businessUnit = tenant.profile().accountId;
    known.subject.simulated = tenant.profile().kind == ProfileKind::Simulated;
    known.subject.eventDefinitionKey = event;
    known.subject.contactKey = contact;
    known.subject.since = since;
    return known;
}

int deliverReport(const CommonOptions &options, const Walked &walked)
{
    const Diagnosis &diagnosis = walked.diagnosis;
    // The caller named the contact and gets an answer about that contact: JSON is for scripts that need the key.
    const ReportInput input {.diagnosis = diagnosis, .timeline = buildTimeline(walked.caseFile, diagnosis), .maskPersonalData = !options.wantsJson()};
    const int exitCode = exitCodeOf(diagnosis.verdict);
    if (options.wantsJson())
        return deliver(options, diagnosisJson(input), exitCode);
    if (options.format == "markdown")
        return deliver(options, diagnosisMarkdown(input), exitCode);
    if (options.format == "html")
        return deliver(options, diagnosisHtml(input), exitCode);
    return deliver(options, diagnosisText(input), exitCode);
}

Walked walkOn(Connection &connection, TenantClient tenant, const CommonOptions &options, CaseFile known, std::chrono::seconds patience)
{
    const Progress progress = [&connection, announced = QDateTime()](const CaseFile &, const PollingPlan &plan) mutable {
        const QDateTime next = plan.nextAfter(connection.clock().now());
        if (!next.isValid() || next == announced)
            return;
        announced = next;
        say(u"Looking again at %1; the last look is at %2 (UTC)."_s.arg(next.toString("hh:mm:ss"_L1), plan.end().toString("hh:mm:ss"_L1)));
    };
    Inquiry inquiry {.known = std::move(known), .patience = patience};
    CaseFile whole = QCoro::waitFor(investigate(std::move(tenant), &connection.clock(), std::move(inquiry), {}, options.quiet ? Progress() : progress));
    Diagnosis diagnosis = diagnose(whole, connection.clock().now());
    return {.caseFile = std::move(whole), .diagnosis = std::move(diagnosis)};
}

} // namespace journeyscope::cli
