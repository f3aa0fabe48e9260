// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/rule.h"

/// The questions themselves, one function for each row of the table in payloadrules.cpp.
namespace journeyscope::rules {

// contactkeyrules.cpp
QList<Notice> keyEmpty(const Body &body);
QList<Notice> keySpace(const Body &body);
QList<Notice> keyLong(const Body &body);
QList<Notice> keyNumber(const Body &body);
QList<Notice> keyConflict(const Body &body);
// keyschemerules.cpp
QList<Notice> keyShortCrmId(const Body &body);
QList<Notice> keyScheme(const Body &body);
QList<Notice> keyCase(const Body &body);
// eventkeyrules.cpp
QList<Notice> eventKeyEmpty(const Body &body);
QList<Notice> eventKeyPeriod(const Body &body);
QList<Notice> eventKeyGuid(const Body &body);
QList<Notice> eventKeyUnknown(const Body &body);
QList<Notice> eventKeyOther(const Body &body);
QList<Notice> eventNotLive(const Body &body);
// enveloperules.cpp
QList<Notice> envelopeShape(const Body &body);
QList<Notice> envelopeNames(const Body &body);
QList<Notice> envelopeBatch(const Body &body);
QList<Notice> envelopeDoubled(const Body &body);
// doubledname.cpp, bodyrules.cpp
QList<Notice> doubledName(const Body &body);
QList<Notice> contentType(const Body &body);
QList<Notice> bodySize(const Body &body);
QList<Notice> secretInside(const Body &body);
// fieldrules.cpp
QList<Notice> fieldRequired(const Body &body);
QList<Notice> fieldUnknown(const Body &body);
QList<Notice> fieldNear(const Body &body);
QList<Notice> fieldCase(const Body &body);
QList<Notice> fieldGone(const Body &body);
QList<Notice> fieldReserved(const Body &body);
QList<Notice> primaryKeyEmpty(const Body &body);
// usagerules.cpp
QList<Notice> primaryKeyReused(const Body &body);
QList<Notice> fieldUnused(const Body &body);
QList<Notice> fieldNeeded(const Body &body);
QList<Notice> addressBound(const Body &body);
// numberrules.cpp
QList<Notice> typeNumber(const Body &body);
QList<Notice> typeComma(const Body &body);
QList<Notice> typeScale(const Body &body);
QList<Notice> typeBoolean(const Body &body);
// textvaluerules.cpp
QList<Notice> typeLength(const Body &body);
QList<Notice> typeEmail(const Body &body);
QList<Notice> typePhone(const Body &body);
QList<Notice> typeLocale(const Body &body);
QList<Notice> addressForm(const Body &body);
// daterules.cpp
QList<Notice> dateAmbiguous(const Body &body);
QList<Notice> dateNoZone(const Body &body);
QList<Notice> dateImpossible(const Body &body);
QList<Notice> dateEpoch(const Body &body);
QList<Notice> datePast(const Body &body);
// emptyrules.cpp
QList<Notice> nullRequired(const Body &body);
QList<Notice> nullEmpty(const Body &body);
QList<Notice> nullWord(const Body &body);
QList<Notice> nullBlank(const Body &body);
// nestrules.cpp
QList<Notice> nestObject(const Body &body);
QList<Notice> nestArray(const Body &body);
QList<Notice> nestJsonText(const Body &body);
// dataextensionrules.cpp
QList<Notice> notSendable(const Body &body);
QList<Notice> schemaNewer(const Body &body);
QList<Notice> retentionShort(const Body &body);

} // namespace journeyscope::rules
