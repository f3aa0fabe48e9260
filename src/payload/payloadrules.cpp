// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/rules/rules.h"

#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr std::array table {
    Rule {"doubled-key"_L1, Severity::Error, rules::doubledKey},
    Rule {"contact-key-missing"_L1, Severity::Error, rules::contactKeyMissing},
    Rule {"contact-key-empty"_L1, Severity::Error, rules::contactKeyEmpty},
    Rule {"contact-key-not-text"_L1, Severity::Error, rules::contactKeyNotText},
    Rule {"contact-key-field-conflict"_L1, Severity::Warning, rules::contactKeyFieldConflict},
    Rule {"event-key-missing"_L1, Severity::Error, rules::eventKeyMissing},
    Rule {"event-key-differs"_L1, Severity::Error, rules::eventKeyDiffers},
    Rule {"envelope-member-unknown"_L1, Severity::Warning, rules::envelopeMemberUnknown},
    Rule {"payload-envelope-wrong"_L1, Severity::Warning, rules::envelopeCaseDiffers},
    Rule {"data-missing"_L1, Severity::Error, rules::dataMissing},
    Rule {"data-not-an-object"_L1, Severity::Error, rules::dataNotAnObject},

    Rule {"unknown-field"_L1, Severity::Error, rules::unknownField},
    Rule {"field-case-differs"_L1, Severity::Warning, rules::fieldCaseDiffers},
    Rule {"reserved-field-name"_L1, Severity::Warning, rules::reservedFieldName},
    Rule {"required-field-missing"_L1, Severity::Error, rules::requiredFieldMissing},
    Rule {"nested-data"_L1, Severity::Error, rules::nestedData},

    Rule {"null-or-empty-for-required"_L1, Severity::Error, rules::emptyForRequired},
    Rule {"null-or-empty-for-required"_L1, Severity::Warning, rules::emptyForTyped},
    Rule {"type-mismatch"_L1, Severity::Error, rules::typeMismatch},
    Rule {"decimal-locale"_L1, Severity::Error, rules::decimalLocale},
    Rule {"boolean-form"_L1, Severity::Error, rules::booleanForm},
    Rule {"length-overflow"_L1, Severity::Error, rules::lengthOverflow},
    Rule {"number-does-not-fit"_L1, Severity::Warning, rules::numberDoesNotFit},
};

std::span<const Rule> payloadRules()
{
    return table;
}

} // namespace journeyscope
