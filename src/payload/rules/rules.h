// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payload/rule.h"

/// The questions themselves, one function for each row of the table in payloadrules.cpp.
namespace journeyscope::rules {

QList<Notice> doubledKey(const Body &body);
QList<Notice> envelopeMemberUnknown(const Body &body);
QList<Notice> envelopeCaseDiffers(const Body &body);
QList<Notice> contactKeyMissing(const Body &body);
QList<Notice> contactKeyEmpty(const Body &body);
QList<Notice> contactKeyNotText(const Body &body);
QList<Notice> contactKeyFieldConflict(const Body &body);
QList<Notice> eventKeyMissing(const Body &body);
QList<Notice> eventKeyDiffers(const Body &body);
QList<Notice> dataMissing(const Body &body);
QList<Notice> dataNotAnObject(const Body &body);

QList<Notice> unknownField(const Body &body);
QList<Notice> fieldCaseDiffers(const Body &body);
QList<Notice> reservedFieldName(const Body &body);
QList<Notice> requiredFieldMissing(const Body &body);
QList<Notice> nestedData(const Body &body);

QList<Notice> emptyForRequired(const Body &body);
QList<Notice> emptyForTyped(const Body &body);
QList<Notice> typeMismatch(const Body &body);
QList<Notice> decimalLocale(const Body &body);
QList<Notice> booleanForm(const Body &body);
QList<Notice> lengthOverflow(const Body &body);
QList<Notice> numberDoesNotFit(const Body &body);

} // namespace journeyscope::rules
