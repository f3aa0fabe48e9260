// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/records/soapobject.h"
#include "simulator/rest/call.h"

#include <QXmlStreamWriter>

#include <functional>

namespace journeyscope::simulator {

using WriteBody = std::function<void(QXmlStreamWriter &xml)>;

/// An envelope around the element @p message of the platform's own namespace, which @p writeBody fills.
[[nodiscard]] Reply soapReply(const Call &call, const QString &action, const QString &relatesTo, const QString &message,
    const WriteBody &writeBody);
/// A "no" before anything was looked at, HTTP 500.
[[nodiscard]] Reply soapFault(const Call &call, const QString &relatesTo, const QString &text);
/// A "no" to what cannot be read, HTTP 400 in plain text (recorded).
[[nodiscard]] Reply badSoapRequest();

void writeMember(QXmlStreamWriter &xml, const SoapMember &one);
/// <Results xsi:type="@p type">.
void writeResult(QXmlStreamWriter &xml, const QString &type, const SoapObject &object);

} // namespace journeyscope::simulator
