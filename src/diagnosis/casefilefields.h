// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/casefile.h"

namespace journeyscope {

// One list of members for each part of a case file, used for writing and for reading alike, so that neither can forget
// one. Visitor has operator()(const char *name, T &member) for every T below.

template <typename Visitor>
void visitFields(Visitor &&visit, Subject &subject)
{
    visit("tenant", subject.tenant);
    visit("businessUnit", subject.businessUnit);
    visit("eventDefinitionKey", subject.eventDefinitionKey);
    visit("contactKey", subject.contactKey);
    visit("since", subject.since);
    visit("sinceIsExact", subject.sinceIsExact);
    visit("until", subject.until);
    visit("expectedJourney", subject.expectedJourney);
    visit("simulated", subject.simulated);
}

template <typename Visitor>
void visitFields(Visitor &&visit, Failure &failure)
{
    visit("reason", failure.reason);
    visit("detail", failure.detail);
    visit("status", failure.status);
    visit("errorCode", failure.errorCode);
    visit("retryAfterSeconds", failure.retryAfter);
    visit("code", failure.code);
}

template <typename Visitor>
void visitFields(Visitor &&visit, Seen &seen)
{
    visit("request", seen.request);
    visit("status", seen.status);
    visit("at", seen.at);
    visit("until", seen.until);
    visit("exchange", seen.exchange);
}

template <typename Visitor>
void visitFields(Visitor &&visit, Injection &injection)
{
    visit("contactKey", injection.contact);
    visit("eventDefinitionKey", injection.definition);
    visit("body", injection.body);
    visit("state", injection.state);
    visit("eventInstanceId", injection.eventInstanceId);
    visit("failure", injection.failure);
    visit("seen", injection.seen);
}

template <typename Visitor>
void visitFields(Visitor &&visit, SignIn &signIn)
{
    visit("scopes", signIn.scopes);
    visit("expiresAt", signIn.expiresAt);
    visit("restUrl", signIn.restUrl);
    visit("soapUrl", signIn.soapUrl);
}

template <typename Visitor>
void visitFields(Visitor &&visit, DataExtensionField &field)
{
    visit("name", field.name);
    visit("type", field.type);
    visit("maxLength", field.maxLength);
    visit("scale", field.scale);
    visit("isRequired", field.isRequired);
    visit("isPrimaryKey", field.isPrimaryKey);
    visit("defaultValue", field.defaultValue);
    visit("ordinal", field.ordinal);
}

template <typename Visitor>
void visitFields(Visitor &&visit, DataExtension &dataExtension)
{
    visit("id", dataExtension.id);
    visit("key", dataExtension.key);
    visit("name", dataExtension.name);
    visit("isSendable", dataExtension.isSendable);
    visit("sendableField", dataExtension.sendableField);
    visit("subscriberField", dataExtension.subscriberField);
    visit("fields", dataExtension.fields);
}

template <typename Visitor>
void visitFields(Visitor &&visit, EventDefinition &definition)
{
    visit("id", definition.id);
    visit("key", definition.key);
    visit("name", definition.name);
    visit("description", definition.description);
    visit("type", definition.type);
    visit("category", definition.category);
    visit("mode", definition.mode);
    visit("dataExtensionId", definition.dataExtensionId);
    visit("dataExtensionName", definition.dataExtensionName);
    visit("schemaFields", definition.schemaFields);
    visit("sendableField", definition.sendableField);
    visit("entryCriteria", definition.entryCriteria);
    visit("isUnconfigured", definition.isUnconfigured);
    visit("interactionCount", definition.interactionCount);
    visit("publishedInteractionCount", definition.publishedInteractionCount);
    visit("rowLoggingOff", definition.rowLoggingOff);
    visit("created", definition.created);
    visit("modified", definition.modified);
}

template <typename Visitor>
void visitFields(Visitor &&visit, Outcome &outcome)
{
    visit("key", outcome.key);
    visit("next", outcome.next);
    visit("label", outcome.label);
    visit("criteria", outcome.criteria);
}

template <typename Visitor>
void visitFields(Visitor &&visit, WaitRule &wait)
{
    visit("duration", wait.duration);
    visit("unit", wait.unit);
    visit("variant", wait.variant);
}

template <typename Visitor>
void visitFields(Visitor &&visit, Activity &activity)
{
    visit("id", activity.id);
    visit("key", activity.key);
    visit("name", activity.name);
    visit("type", activity.type);
    visit("kind", activity.kind);
    visit("outcomes", activity.outcomes);
    visit("wait", activity.wait);
    visit("triggeredSendId", activity.triggeredSendId);
    visit("emailId", activity.emailId);
}

template <typename Visitor>
void visitFields(Visitor &&visit, JourneyVersion &version)
{
    visit("id", version.id);
    visit("definitionId", version.definitionId);
    visit("key", version.key);
    visit("name", version.name);
    visit("version", version.version);
    visit("status", version.status);
    visit("statusWord", version.statusWord);
    visit("entryMode", version.entryMode);
    visit("definitionType", version.definitionType);
    visit("eventDefinitionKey", version.eventDefinitionKey);
    visit("triggerType", version.triggerType);
    visit("entryCriteria", version.entryCriteria);
    visit("activities", version.activities);
    visit("defaultEmail", version.defaultEmail);
    visit("goals", version.goals);
    visit("exits", version.exits);
    visit("lastPublished", version.lastPublished);
    visit("modified", version.modified);
}

template <typename Visitor>
void visitFields(Visitor &&visit, AuditEntry &entry)
{
    visit("journeyId", entry.journeyId);
    visit("action", entry.action);
    visit("user", entry.user);
    visit("at", entry.at);
    visit("version", entry.version);
    visit("publishStatus", entry.publishStatus);
}

template <typename Visitor>
void visitFields(Visitor &&visit, HistoryRow &row)
{
    visit("id", row.id);
    visit("contactKey", row.contact);
    visit("journeyDefinitionId", row.journeyDefinitionId);
    visit("journeyName", row.journeyName);
    visit("instanceId", row.instanceId);
    visit("eventDefinitionId", row.eventDefinitionId);
    visit("eventName", row.eventName);
    visit("activityId", row.activityId);
    visit("activityName", row.activityName);
    visit("activityType", row.activityType);
    visit("outcomeActivityId", row.outcomeActivityId);
    visit("at", row.at);
    visit("waitUntil", row.waitUntil);
    visit("status", row.status);
    visit("messages", row.messages);
    visit("errorCodes", row.errorCodes);
}

template <typename Visitor>
void visitFields(Visitor &&visit, Membership &membership)
{
    visit("journeyKey", membership.journey);
    visit("version", membership.version);
}

template <typename Visitor>
void visitFields(Visitor &&visit, Freshness &freshness)
{
    visit("lagSeconds", freshness.lag);
}

template <typename Visitor>
void visitFields(Visitor &&visit, CaseFile &caseFile)
{
    visit("subject", caseFile.subject);
    visit("payloadText", caseFile.payloadText);
    visit("injection", caseFile.injection);
    visit("signIn", caseFile.signIn);
    visit("definition", caseFile.definition);
    visit("dataExtension", caseFile.dataExtension);
    visit("journeys", caseFile.journeys);
    visit("versions", caseFile.versions);
    visit("audits", caseFile.audits);
    visit("history", caseFile.history);
    visit("membership", caseFile.membership);
    visit("freshness", caseFile.freshness);
    visit("rows", caseFile.rows);
    visit("recentRows", caseFile.recentRows);
    visit("keysOfAddress", caseFile.keysOfAddress);
}

} // namespace journeyscope
