// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "timeline/timelineentry.h"

#include <QTimeZone>

namespace journeyscope::testing {

/// A moment of 4 March 2026, UTC, from "10:00:00.120".
[[nodiscard]] inline QDateTime moment(const QString &time)
{
    return QDateTime::fromString(QStringLiteral("2026-03-04T") + time + (time.size() == 8 ? QStringLiteral(".000Z") : QStringLiteral("Z")), Qt::ISODateWithMs);
}

[[nodiscard]] inline TimelineEntry entry(const QString &at, const QString &until, Layer layer, const QString &what,
    TimelineOutcome outcome = TimelineOutcome::Done, const QString &detail = {}, quint64 exchange = 0, const QString &checkId = {})
{
    return {moment(at), moment(until.isEmpty() ? at : until), layer, what, outcome, detail, exchange, checkId};
}

/// A walk of twelve minutes that ends with a refusal: calls within two seconds, looks over minutes.
[[nodiscard]] inline QList<TimelineEntry> refusedWalk()
{
    using enum Layer;
    using enum TimelineOutcome;
    const auto q = [](const char *text) { return QString::fromUtf8(text); };
    return {
        entry(q("10:00:00.000"), q("10:00:00.120"), Authentication, q("Token"), Done, q("Signed in with 4 scopes, until 4 March 2026, 10:18 UTC."), 1),
        entry(q("10:00:00.140"), q("10:00:00.310"), EventMapping, q("Event definition"), Done, q("“Order placed” is there; used by 2 published journeys."), 2),
        entry(q("10:00:00.330"), q("10:00:00.560"), EventMapping, q("Data extension"), Done, q("“Orders” has 6 fields."), 3),
        entry(q("10:00:00.335"), q("10:00:00.690"), JourneyProcessing, q("Journeys"), Done, q("14 journeys in the business unit."), 4),
        entry(q("10:00:01.200"), q("10:00:01.620"), EventMapping, q("Event accepted"), Done, q("The tenant took the event, receipt 7d0c."), 5),
        entry(q("10:00:01.700"), q("10:00:01.790"), JourneyProcessing, q("History freshness"), Done, q("Journey history trails reality by 10 minutes."), 6),
        entry(q("10:00:01.800"), q("10:00:01.900"), EventMapping, q("Row seen"), Done, q("The data extension holds 1 row of the contact."), 7),
        entry(q("10:00:03.000"), {}, JourneyProcessing, q("Not let in: was here before"), Refused,
            q("“Order thanks” (version 3) lets nobody in twice, and the contact had been in it."), 12, q("reentry-none")),
        entry(q("10:00:06.700"), q("10:00:06.900"), JourneyProcessing, q("Look 1"), Quiet, q("Journey history showed nothing new."), 8),
        entry(q("10:00:16.900"), q("10:00:17.080"), JourneyProcessing, q("Look 2"), Quiet, q("Journey history showed nothing new."), 9),
        entry(q("10:01:17.100"), q("10:01:17.270"), JourneyProcessing, q("Look 3"), Quiet, q("Journey history showed nothing new."), 10),
        entry(q("10:06:01.620"), q("10:06:01.800"), JourneyProcessing, q("Look 4"), Quiet, q("Journey history showed nothing new."), 11),
        entry(q("10:10:12.000"), q("10:10:12.210"), JourneyProcessing, q("Look 5"), Done, q("Journey history showed 1 new line."), 12, q("reentry-none")),
    };
}

/// A contact that is inside and waits until a day far ahead.
[[nodiscard]] inline QList<TimelineEntry> waitingWalk()
{
    using enum Layer;
    using enum TimelineOutcome;
    const auto q = [](const char *text) { return QString::fromUtf8(text); };
    QList<TimelineEntry> walk = refusedWalk().first(7);
    walk.append({
        entry(q("10:00:03.000"), {}, JourneyProcessing, q("Entered Order thanks"), Done, q("The contact entered “Order thanks” (version 3)."), 9),
        entry(q("10:00:03.400"), {}, JourneyProcessing, q("Split: gold"), Done, q("“Which card?” in “Order thanks” (version 3). The contact went the way “gold”."), 9),
        entry(q("10:00:04.000"), {}, JourneyProcessing, q("E-mail step done"), Done, q("A finished e-mail step does not prove that a message left."), 9),
        entry(q("10:00:04.200"), {}, JourneyProcessing, q("Wait 3 days"), Waiting, q("In “Order thanks” (version 3). Until 7 March 2026, 10:00 UTC."), 9, q("waiting-by-design")),
        entry(q("10:00:06.700"), q("10:00:06.900"), JourneyProcessing, q("Look 1"), Quiet, q("Journey history showed nothing new."), 8),
        entry(q("10:00:16.900"), q("10:00:17.080"), JourneyProcessing, q("Look 2"), Done, q("Journey history showed 4 new lines."), 9),
    });
    walk[10].until = moment(q("10:00:04.200")).addDays(3);
    return walk;
}

/// A diagnosis with one of each: a finding with evidence, a clear check, one that could not be examined, a question.
[[nodiscard]] inline Diagnosis refusedDiagnosis()
{
    const auto q = [](const char *text) { return QString::fromUtf8(text); };
    const Seen look {q("POST /interaction/v1/interactions/journeyhistory/search"), 200, moment(q("10:10:12.000")), moment(q("10:10:12.210")), 12};

    Finding finding;
    finding.sentence = q("The journey “Order thanks” lets nobody in twice, and 0031-ada was in it before.");
    finding.remedy = q("Allow re-entry in a new version, or use another Contact Key for the test.");
    finding.who = q("Journey owner");
    finding.evidence = {{look, q("status"), q("ContactPreviouslyInSameInteraction")}, {look, q("contactKey"), q("0031-ada")}};

    Diagnosis diagnosis;
    diagnosis.subject.tenant = q("Practice");
    diagnosis.subject.businessUnit = q("7000001");
    diagnosis.subject.eventDefinitionKey = EventDefinitionKey(q("APIEvent-order-placed"));
    diagnosis.subject.contactKey = ContactKey(q("0031-ada"));
    diagnosis.subject.since = moment(q("10:00:01.620"));
    diagnosis.subject.sinceIsExact = true;
    diagnosis.subject.until = moment(q("10:10:12.210"));
    diagnosis.subject.simulated = true;
    diagnosis.verdict = {VerdictOutcome::Refused, q("The journey does not let anybody in twice, and 0031-ada was in it before."), Certainty::Conclusive,
        {q("reentry-none")}, {q("Journey owner"), q("Allow re-entry in a new version.")}, {}};
    diagnosis.layers = {
        {Layer::Authentication, CheckOutcome::Clear, q("Token for unit 7000001, 4 scopes"),
            {{q("host-or-subdomain-wrong"), CheckOutcome::Clear, {}, {}}, {q("scope-missing"), CheckOutcome::Clear, {}, {}}}},
        {Layer::EventMapping, CheckOutcome::Clear, q("Event accepted, row seen"),
            {{q("unknown-field"), CheckOutcome::NotExamined, {}, q("The payload is not known.")}}},
        {Layer::JourneyProcessing, CheckOutcome::Found, {}, {{q("reentry-none"), CheckOutcome::Found, finding, {}}}},
    };
    diagnosis.questions = {{q("event-bound-to-other-journey"), q("Which journey should have started?"), q("Two journeys listen to this event.")}};
    return diagnosis;
}

} // namespace journeyscope::testing
