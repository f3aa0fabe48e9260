// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "foundation/secret.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>

/// Everything of the simulator but its front door. A namespace of its own, because the client has words such as
/// "data extension" for what it reads, and the simulator has them for what it keeps.
namespace journeyscope::simulator {

struct BusinessUnit {
    QString mid;
    QString name;
};

/// An installed package with one API integration component.
struct Package {
    QString name;
    QString clientId;
    Secret clientSecret;
    QStringList scopes;
    QStringList businessUnits; ///< MIDs; the first is the one that created the package
};

struct Contact {
    QString key;
    QString email;
    QString status = QStringLiteral("Active"); ///< Active, Inactive, Deleted or Restricted
    QString created; ///< platform time, as it is answered
};

struct Field {
    QString name;
    QString type; ///< the SOAP API's word: Text, Number, Decimal, Date, Boolean, EmailAddress, Phone, Locale
    std::optional<int> maxLength;
    int scale = 0;
    bool required = false;
    bool primaryKey = false;
    QString defaultValue;
};

/// Lower-cased field name to value: rows are answered that way, and values always as text.
using Row = QMap<QString, QString>;

struct DataExtension {
    QString id; ///< ObjectID
    QString key;
    QString name;
    QString description;
    QString created; ///< platform time, as it is answered
    QString sendableField; ///< empty: not sendable
    QList<Field> fields; ///< in the order of Ordinal
    QList<Row> rows;

    [[nodiscard]] const Field *field(QStringView name) const; ///< without regard to case; null: none
};

/// Something that takes place at a stated time.
struct Happening {
    enum class What { Post, Pause, Resume, Publish, Stop };

    What what = What::Post;
    std::chrono::seconds before{0}; ///< this long before the tenant's start
    Json event; ///< the body of an event call, only with Post
    QString journeyKey; ///< with all but Post
    bool retainContacts = false; ///< only with Pause: events of the pause wait for the resume instead of being dropped
};

/// One fault to play instead of the true answer.
struct Fault {
    QString route; ///< the name of a call, "token", "events"; "*": every call
    int status = 500;
    QByteArray body;
    QByteArray contentType;
    QMap<QString, QString> headers;
    int times = -1; ///< how often it is still played; -1: always
    std::chrono::milliseconds delay{0};
    bool close = false; ///< the connection ends without an answer
    bool answers = false; ///< false: only late, the answer itself is true
};

/// What the file suggests to do; nothing in the simulator depends on it.
struct Walk {
    QString eventDefinitionKey;
    QString contactKey;
    QByteArray payload;
    QString expectedJourney;
    std::optional<std::chrono::seconds> since; ///< this long before the start
    QStringList expectedCauses;
};

/// A whole tenant as its file describes it, before anything has happened.
struct TenantDescription {
    QString title;
    QString says;
    QList<BusinessUnit> businessUnits;
    QList<Package> packages;
    QString handsOutClientId; ///< what the user is given, right or wrong
    Secret handsOutClientSecret;
    QString handsOutAccountId;
    QList<Contact> contacts;
    QList<DataExtension> dataExtensions;
    QList<Json> eventDefinitions; ///< in the very JSON of the API
    QList<Json> journeyVersions; ///< in the very JSON of the API, with activities and triggers
    std::chrono::seconds historyLag{2};
    QList<Happening> happened; ///< earliest first
    QList<Fault> faults;
    Walk walk;
};

} // namespace journeyscope::simulator
