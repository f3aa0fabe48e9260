// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/rules/rules.h"

#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope {

using enum Severity;
using enum Rule::About;

static constexpr std::array table {
    Rule {"P-JSON-SYNTAX"_L1, Error, "Not readable, or a name twice"_L1, rules::doubledName},
    Rule {"P-JSON-TYPE"_L1, Warning, "Content-Type"_L1, rules::contentType},
    Rule {"P-ENV-SHAPE"_L1, Error, "Envelope of the wrong shape"_L1, rules::envelopeShape},
    Rule {"P-ENV-SHAPE"_L1, Warning, "Names of the envelope"_L1, rules::envelopeNames},
    Rule {"P-ENV-BATCH"_L1, Error, "Size of a batch"_L1, rules::envelopeBatch},
    Rule {"P-ENV-DUP"_L1, Warning, "Same contact twice in a batch"_L1, rules::envelopeDoubled},
    Rule {"P-BODY-SIZE"_L1, Warning, "Too much in the event"_L1, rules::bodySize},
    Rule {"P-SEC-SECRET"_L1, Warning, "Looks like a secret"_L1, rules::secretInside},

    Rule {"P-KEY-EMPTY"_L1, Error, "No Contact Key"_L1, rules::keyEmpty},
    Rule {"P-KEY-SPACE"_L1, Error, "Blanks in the Contact Key"_L1, rules::keySpace},
    Rule {"P-KEY-LONG"_L1, Error, "Contact Key too long"_L1, rules::keyLong},
    Rule {"P-KEY-NUMBER"_L1, Warning, "Contact Key as a number"_L1, rules::keyNumber},
    Rule {"P-KEY-SF15"_L1, Warning, "Short CRM id"_L1, rules::keyShortCrmId},
    Rule {"P-KEY-SCHEME"_L1, Warning, "Contact Key of another kind"_L1, rules::keyScheme},
    Rule {"P-KEY-CASE"_L1, Warning, "Contact Key in another spelling"_L1, rules::keyCase},
    Rule {"P-KEY-CONFLICT"_L1, Error, "Two Contact Keys in one event"_L1, rules::keyConflict},

    Rule {"P-EVT-EMPTY"_L1, Error, "No event definition key"_L1, rules::eventKeyEmpty},
    Rule {"P-EVT-PERIOD"_L1, Error, "Period in the event key"_L1, rules::eventKeyPeriod},
    Rule {"P-EVT-GUID"_L1, Warning, "Event key is a bare GUID"_L1, rules::eventKeyGuid},
    Rule {"P-EVT-UNKNOWN"_L1, Error, "Event key not known here"_L1, rules::eventKeyUnknown},
    Rule {"P-EVT-OTHER"_L1, Error, "Key of another event"_L1, rules::eventKeyOther},
    Rule {"P-EVT-NOTLIVE"_L1, Error, "No published journey"_L1, rules::eventNotLive, Event},

    Rule {"P-FLD-REQUIRED"_L1, Error, "Required field missing"_L1, rules::fieldRequired},
    Rule {"P-FLD-UNKNOWN"_L1, Error, "Unknown field"_L1, rules::fieldUnknown},
    Rule {"P-FLD-NEAR"_L1, Error, "Field name misspelled"_L1, rules::fieldNear},
    Rule {"P-FLD-CASE"_L1, Warning, "Field name in another case"_L1, rules::fieldCase},
    Rule {"P-FLD-GONE"_L1, Warning, "Field that used to be sent"_L1, rules::fieldGone},
    Rule {"P-FLD-RESERVED"_L1, Warning, "Reserved field name"_L1, rules::fieldReserved},
    Rule {"P-FLD-PK"_L1, Error, "Primary key missing or empty"_L1, rules::primaryKeyEmpty},
    Rule {"P-FLD-PKREUSE"_L1, Warning, "Primary key is the Contact Key"_L1, rules::primaryKeyReused, Event},
    Rule {"P-FLD-UNUSED"_L1, Note, "Field that nobody reads"_L1, rules::fieldUnused, Event},
    Rule {"P-FLD-NEEDED"_L1, Error, "Field that somebody reads is missing"_L1, rules::fieldNeeded},

    Rule {"P-ADDR-BOUND"_L1, Error, "Address the journey sends to"_L1, rules::addressBound},
    Rule {"P-ADDR-FORM"_L1, Error, "Malformed address"_L1, rules::addressForm},
    Rule {"P-TYPE-NUMBER"_L1, Error, "Not a number"_L1, rules::typeNumber},
    Rule {"P-TYPE-COMMA"_L1, Error, "Decimal comma"_L1, rules::typeComma},
    Rule {"P-TYPE-SCALE"_L1, Warning, "Number does not fit"_L1, rules::typeScale},
    Rule {"P-TYPE-BOOL"_L1, Error, "Not true or false"_L1, rules::typeBoolean},
    Rule {"P-TYPE-LENGTH"_L1, Error, "Text too long"_L1, rules::typeLength},
    Rule {"P-TYPE-EMAIL"_L1, Error, "Not an e-mail address"_L1, rules::typeEmail},
    Rule {"P-TYPE-PHONE"_L1, Warning, "Phone without country code"_L1, rules::typePhone},
    Rule {"P-TYPE-LOCALE"_L1, Warning, "Unknown form of a locale"_L1, rules::typeLocale},

    Rule {"P-DATE-AMBIG"_L1, Error, "Day and month unclear"_L1, rules::dateAmbiguous},
    Rule {"P-DATE-NOZONE"_L1, Warning, "Time without a zone"_L1, rules::dateNoZone},
    Rule {"P-DATE-IMPOSSIBLE"_L1, Error, "Not a possible date"_L1, rules::dateImpossible},
    Rule {"P-DATE-EPOCH"_L1, Error, "Seconds instead of a date"_L1, rules::dateEpoch},
    Rule {"P-DATE-PAST"_L1, Warning, "A wait for the past"_L1, rules::datePast},

    Rule {"P-NULL-REQUIRED"_L1, Error, "Required field empty"_L1, rules::nullRequired},
    Rule {"P-NULL-EMPTY"_L1, Warning, "Empty text for another type"_L1, rules::nullEmpty},
    Rule {"P-NULL-WORD"_L1, Error, "The word null"_L1, rules::nullWord},
    Rule {"P-NULL-BLANK"_L1, Warning, "Only blanks"_L1, rules::nullBlank},
    Rule {"P-NEST-OBJECT"_L1, Error, "Object as a value"_L1, rules::nestObject},
    Rule {"P-NEST-ARRAY"_L1, Error, "List as a value"_L1, rules::nestArray},
    Rule {"P-NEST-JSONTEXT"_L1, Warning, "JSON inside text"_L1, rules::nestJsonText},

    Rule {"P-DE-SENDABLE"_L1, Error, "Data extension not sendable"_L1, rules::notSendable, Event},
    Rule {"P-DE-NEWER"_L1, Warning, "Data extension changed after activation"_L1, rules::schemaNewer, Event},
    Rule {"P-DE-RETENTION"_L1, Warning, "Rows deleted too soon"_L1, rules::retentionShort, Event},
};

std::span<const Rule> payloadRules()
{
    return table;
}

} // namespace journeyscope
