// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/json.h"
#include "foundation/secret.h"

#include <QDateTime>
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
    QStringList eventDefinitions; ///< keys of those that only this unit sees; the others belong to all
};

/// An installed package with one API integration component.
struct Package {
    QString name;
    QString clientId;
    Secret clientSecret;
    QStringList scopes;
    QStringList businessUnits; ///< MIDs; the first is the one that created the package
};

/// Lower-cased field name to value: rows are answered that way, and values always as text.
using Row = QMap<QString, QString>;

/// A person: the contact, and the subscriber of the same key.
struct Contact {
    QString key;
    QString email;
    QString status = QStringLiteral("Active"); ///< of the contact: Active, Inactive, Deleted or Restricted
    QString created; ///< platform time, as it is answered
    QString subscriber = QStringLiteral("Active"); ///< Active, Bounced, Held or Unsubscribed; empty: no subscriber yet
    QMap<QString, QString> lists; ///< id of a publication list to Active or Unsubscribed
    QString bounces; ///< HardBounce, SoftBounce or BlockBounce: how mail to this address comes back; empty: it arrives
    std::optional<std::chrono::seconds> opensAfter; ///< how long after a mail was sent; empty: never
    std::optional<std::chrono::seconds> clicksAfter;
    bool isGloballyUnsubscribed = false; ///< on the platform's own list, which no call shows
    QMap<QString, QString> attributes; ///< of the profile, by lower-cased name
    QString unsubscribed; ///< platform time of leaving all lists; empty: not told
    QMap<QString, QString> otherUnits; ///< MID to the subscriber's status there, where it differs
};

/// The send that belongs to an e-mail activity, as TriggeredSendDefinition tells it.
struct TriggeredSend {
    QString id; ///< ObjectID; the activity's triggeredSendId
    QString key; ///< CustomerKey
    QString name;
    QString status = QStringLiteral("Active"); ///< Active, Inactive, New, Canceled or Deleted; only Active sends
    QString listId; ///< of the publication list; empty: all subscribers
    int emailId = 0; ///< legacy id of the mail
    QString scriptErrorFor; ///< filter XML: for these people the mail's script fails; empty: for nobody
    QString scriptError; ///< what is then said
    bool stopsOnError = false; ///< after a script error nothing more is sent
    QString contentError; ///< what validating the mail finds when a journey is published; empty: it is sound
    QString subject; ///< of the mail
};

struct SuppressionList {
    QString id;
    QString name;
    bool isAutomatic = false; ///< of the account: it counts for every mail
    QStringList addresses;
};

/// A row that another system writes some time after each event.
struct Enrichment {
    QString afterEvent; ///< event definition key
    std::chrono::seconds delay{0};
    QString dataExtensionKey;
    Row row; ///< values may hold {{ContactKey}} and {{a field of the event}}
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

struct DataExtension {
    QString id; ///< ObjectID
    QString key;
    QString name;
    QString description;
    QString created; ///< platform time, as it is answered
    QString sendableField; ///< empty: not sendable
    int daysKept = 0; ///< what its retention policy says of each row; 0: rows stay. That rows go is part of the story
    QList<Field> fields; ///< in the order of Ordinal
    QList<Row> rows;

    [[nodiscard]] const Field *field(QStringView name) const; ///< without regard to case; null: none
};

/// What the platform lets one choose about a pause.
struct PauseOptions {
    bool retainContacts = false; ///< events of the pause wait for the resume instead of being dropped
    bool extendWaits = false; ///< waits end later by as long as the pause took
    int days = 14; ///< then the pause ends by itself
    bool stopsAtEnd = false; ///< it ends in a stop instead of a resume
    bool processesWaitEvents = false; ///< who waits for an event is released by it all the same
};

/// Something that takes place at a stated time.
struct Happening {
    enum class What { Post, Pause, Resume, Publish, Stop, Exit, Write, Remove, Send, Subscribe };

    What what = What::Post;
    std::chrono::seconds after{0}; ///< this long after the tenant's start; what happened before it is negative
    Json event; ///< the body of an event call, only with Post
    QString journeyKey; ///< with Pause, Resume, Publish, Stop and Exit
    PauseOptions pause; ///< only with Pause
    QString contactKey; ///< with Exit and Subscribe
    QString dataExtensionKey; ///< with Write and Remove
    Row row; ///< with Write; with Remove: what the rows have that go; empty: the data extension itself goes
    int copies = 1; ///< only with Write: so many rows, with {{number}} counted from 1
    QString triggeredSendKey; ///< only with Send
    QString status; ///< with Send: of the triggered send; with Subscribe: of the subscriber
};

/// One way in which a call goes wrong.
struct Fault {
    enum class Kind {
        Late, ///< the true answer after the delay; the only kind that does not keep others from being played
        Answer, ///< status, headers and body instead of the true answer
        Throttle, ///< one of the platform's two answers to too many calls
        RateLimit, ///< Throttle, but only for the calls beyond so many a minute of the tenant's clock
        ExpireTokens, ///< every token given so far ends, then the true answer
        Truncate, ///< the true answer, broken off
        Cut, ///< half of the true answer's body, as if it were all
        WebPage, ///< a web page instead of the true answer, with its status
        Close, ///< the connection ends without an answer
        Reset, ///< the same with a reset
        Slow, ///< the true answer, its body dribbling
    };

    QString route; ///< the name of a call, "token", "events"; "rest": every REST call; "*": every call
    Kind kind = Kind::Late;
    int after = 0; ///< so many calls of the route go well before
    int times = -1; ///< how often it is played; -1: always
    double probability = 1; ///< for each call, drawn from the tenant's seed
    qint64 largerThan = -1; ///< bytes: only for calls with a larger body; -1: for all
    std::chrono::milliseconds delay{0}; ///< before whatever is answered
    std::chrono::milliseconds jitter{0}; ///< at most so much more, drawn from the tenant's seed

    bool takesEffect = false; ///< with Answer, Close and Reset: the call is carried out, only its answer is lost

    int status = 200; ///< with Answer
    QByteArray body; ///< with Answer
    QByteArray contentType; ///< with Answer
    QMap<QString, QString> headers; ///< with Answer
    int errorCode = 0; ///< with Throttle: 50100 or 50200
    std::optional<int> retryAfter; ///< with Throttle: seconds
    qint64 amount = 0; ///< with Truncate: bytes; with Slow: bytes a second; with RateLimit: calls a minute

    Json written; ///< as the tenant file or the control address wrote it
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
    QList<TriggeredSend> triggeredSends;
    QList<SuppressionList> suppressionLists;
    QStringList transactionalClassifications; ///< ids of the send classifications that reach who has unsubscribed
    QStringList requiredAttributes; ///< of the profile: without them a mail fails
    QList<Enrichment> enrichments;
    QList<Json> assets; ///< in the very JSON of the API
    QList<Json> attributeGroups; ///< in the very JSON of the API
    QList<Json> automations; ///< in the very JSON of the API; none of them is ever run
    int soapBatchSize = 2500; ///< most objects of one answer to a retrieve
    QDateTime start; ///< UTC: when the tenant's clock starts; invalid: with the machine's
    std::optional<double> clockRate; ///< seconds of the tenant per second of the machine; empty: 1
    quint64 seed = 1; ///< of all chance: splits, identifiers
    QString systemStatus = QStringLiteral("OK"); ///< OK, InMaintenance or UnplannedOutage
    std::chrono::seconds historyLag{2};
    QList<Happening> happened; ///< earliest first
    QList<Fault> faults;
    Walk walk;
};

} // namespace journeyscope::simulator
