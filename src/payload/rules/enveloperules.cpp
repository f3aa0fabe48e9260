// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/masking.h"
#include "payload/envelope.h"
#include "payload/fieldvalue.h"
#include "payload/memberedit.h"
#include "payload/rules/asking.h"
#include "payload/rules/rules.h"

#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;
using Names = std::span<const QStringView>;

namespace journeyscope::rules {

/// The documented spelling of @p name; empty: it is none of @p documented.
static QStringView documentedName(Names documented, QStringView name)
{
    const auto found = std::ranges::find_if(documented, [name](QStringView known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
    return found == documented.end() ? QStringView() : *found;
}

static Names namesOfRoot(const Body &body)
{
    return body.yardstick().route == Route::Single ? Names(envelope::single) : Names(envelope::batch);
}

static bool isStray(Names documented, const JsonMember &member)
{
    return documentedName(documented, member.name).isNull();
}

/// A flat payload, or one of which some fields lie outside: the strays go into Data, everything else stays as spelled.
static QuickFix strayIntoData(const Body &body, const JsonNode &object)
{
    QStringList envelopeParts;
    QStringList strays;
    QStringList fields;
    for (const JsonMember &member : object.members) {
        const QString slice = body.text().sliced(member.namePlace.offset, member.value.place.end() - member.namePlace.offset);
        if (isStray(envelope::single, member))
            strays.append(slice);
        else if (member.name.compare(envelope::data, Qt::CaseInsensitive) != 0)
            envelopeParts.append(slice);
        else if (member.value.kind == Kind::Object) {
            for (const JsonMember &field : member.value.members)
                fields.append(body.text().sliced(field.namePlace.offset, field.value.place.end() - field.namePlace.offset));
        }
    }
    fields += strays;
    envelopeParts.append(u"\"%1\": {\n    %2\n  }"_s.arg(envelope::data, fields.join(u",\n    "_s)));
    return replacement(u"Move all fields into Data"_s, object, u"{\n  %1\n}"_s.arg(envelopeParts.join(u",\n  "_s)));
}

static QList<Notice> straysOfSingle(const Body &body)
{
    const bool hasData = body.root().member(envelope::data);
    QList<Notice> notices;
    for (const JsonMember &member : body.root().members) {
        if (!isStray(envelope::single, member))
            continue;
        if (member.name.compare(envelope::members, Qt::CaseInsensitive) == 0) {
            notices.append({member.namePlace, member.name,
                u"This is the body of the batch call, which takes “members”. A single event has ContactKey and Data."_s, {}});
            continue;
        }
        const bool isField = body.contract().fieldsKnown && body.contract().field(member.name);
        if (isField || !hasData) {
            notices.append({member.namePlace, member.name,
                u"“%1” stands beside Data, where it is lost. Fields belong inside Data."_s.arg(quoted(member.name)), {strayIntoData(body, body.root())}});
        }
    }
    return notices;
}

static std::optional<Notice> wrongData(const Body &body, const Entry &entry)
{
    if (entry.data && !entry.hasDataObject())
        return Notice {entry.data->value.place, entry.data->name, u"Data has to be an object in braces { }: names and plain values."_s, {}};
    if (entry.data || body.contract().fields.isEmpty() || entry.object->kind != Kind::Object)
        return {};
    Notice notice {endOfObject(*entry.object), envelope::data.toString(), u"Data is missing: the event's data extension has fields to fill."_s, {}};
    const bool isFlat = body.yardstick().route == Route::Single
        && std::ranges::any_of(entry.object->members, [](const JsonMember &member) { return isStray(envelope::single, member); });
    if (isFlat)
        notice.fixes.append(strayIntoData(body, *entry.object));
    return notice;
}

static std::optional<Notice> wrongKey(const Entry &entry)
{
    if (!entry.contactKey)
        return {};
    const Kind kind = entry.contactKey->value.kind;
    if (kind == Kind::Text || kind == Kind::Number || kind == Kind::Null)
        return {};
    return Notice {entry.contactKey->value.place, entry.contactKey->name, u"The Contact Key has to be text in quotes."_s, {}};
}

static QList<Notice> wrongMembers(const Body &body)
{
    const JsonMember *members = body.root().member(envelope::members);
    if (!members)
        return {{endOfObject(body.root()), envelope::members.toString(), u"A batch has its contacts in the list “members”, which is missing."_s, {}}};
    if (members->value.kind != Kind::Array)
        return {{members->value.place, members->name, u"“members” has to be a list in brackets [ ]."_s, {}}};
    QList<Notice> notices;
    for (const JsonMember &member : members->value.members) {
        if (member.value.kind != Kind::Object)
            notices.append({member.value.place, members->name, u"A member of a batch is an object in braces { } with contactKey and data."_s, {}});
    }
    return notices;
}

QList<Notice> envelopeShape(const Body &body)
{
    QList<Notice> notices = body.yardstick().route == Route::Single ? straysOfSingle(body) : wrongMembers(body);
    const bool isBatchOnSingle = body.yardstick().route == Route::Single && body.root().member(envelope::members);
    notices += eachEntry(body, [&](const Entry &entry) { return isBatchOnSingle ? std::nullopt : wrongData(body, entry); });
    notices += eachEntry(body, &wrongKey);
    return notices;
}

static QList<Notice> namesIn(const Body &body, const JsonNode &object, Names documented)
{
    QList<Notice> notices;
    const bool hasData = object.member(envelope::data);
    for (const JsonMember &member : object.members) {
        const QStringView known = documentedName(documented, member.name);
        if (!known.isNull() && known != member.name) {
            notices.append({member.namePlace, member.name, u"The documentation spells this “%1”."_s.arg(known),
                {{.title = u"Rename to “%1”"_s.arg(known), .edits = {{member.namePlace, inQuotes(known.toString())}}}}});
        }
        const bool isKnownStray = body.contract().fieldsKnown && body.contract().field(member.name);
        const bool saidAsShape = body.yardstick().route == Route::Single && (isKnownStray || !hasData || member.name.compare(envelope::members, Qt::CaseInsensitive) == 0);
        if (known.isNull() && !saidAsShape)
            notices.append({member.namePlace, member.name, u"“%1” is no part of an event call and will be ignored."_s.arg(quoted(member.name)), {}});
    }
    return notices;
}

QList<Notice> envelopeNames(const Body &body)
{
    QList<Notice> notices = namesIn(body, body.root(), namesOfRoot(body));
    if (body.yardstick().route == Route::Batch) {
        for (const Entry &entry : body.entries())
            notices += namesIn(body, *entry.object, envelope::batchMember);
    }
    return notices;
}

QList<Notice> envelopeBatch(const Body &body)
{
    const JsonMember *members = body.root().member(envelope::members);
    if (body.yardstick().route != Route::Batch || !members || members->value.kind != Kind::Array)
        return {};
    const auto count = qsizetype(members->value.members.size());
    if (count == 0)
        return {{members->value.place, members->name, u"The batch has no members."_s, {}}};
    if (count <= envelope::mostMembers)
        return {};
    return {{members->namePlace, members->name, u"The batch has %1 members; the platform takes at most %2 at a time."_s.arg(count).arg(envelope::mostMembers), {}}};
}

static bool limitsReentry(const EventContract &contract)
{
    return std::ranges::any_of(contract.consumers.listeners, [](const Listener &listener) {
        return listener.entryMode == EntryMode::OnceAndDone || listener.entryMode == EntryMode::SingleEntryAcrossAllVersions;
    });
}

QList<Notice> envelopeDoubled(const Body &body)
{
    QSet<QString> seen;
    return eachEntry(body, [&](const Entry &entry) -> std::optional<Notice> {
        const QString key = entry.key();
        const bool isSecond = !key.isEmpty() && seen.contains(key);
        seen.insert(key);
        if (!isSecond || body.yardstick().route != Route::Batch || !limitsReentry(body.contract()))
            return {};
        return Notice {entry.contactKey->value.place, entry.contactKey->name,
            u"This contact is in the batch twice, and a journey on this event limits re-entry: the second one will be turned away."_s, {}};
    });
}

} // namespace journeyscope::rules
