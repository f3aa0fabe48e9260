// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "foundation/secret.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace journeyscope {

struct SimulatorOptions {
    /// Path of a tenant file, of a folder of recorded answers or of one that mcdev retrieved; or
    /// ":/scenarios/<name>.json".
    QString tenant;
    quint16 port = 0; ///< 0: any free port
    std::optional<double>
        clockRate; ///< seconds of the tenant per second of this machine, at least 0; empty: the file's, or 1
    QDateTime clockStart; ///< when the tenant's clock starts; invalid: the file's, or now
    std::optional<quint64> seed; ///< of identifiers and all chance; empty: the file's, or 1
};

/// Where a started simulator is, and the credentials it hands out.
struct SimulatorAddresses {
    QUrl auth; ///< all with a trailing slash
    QUrl rest;
    QUrl soap;
    QUrl control; ///< moves the clock and switches faults; never part of the simulated API
    QString clientId;
    Secret clientSecret;
    QString accountId;
};

/// What a tenant file suggests to do with it.
struct SuggestedWalk {
    QString title;
    QString says;
    QString eventDefinitionKey;
    QString contactKey;
    QByteArray payload; ///< the body of an event call; empty: none suggested
    QString expectedJourney; ///< journey key; empty: any
    QDateTime since; ///< UTC: when the event in question was posted; invalid: nothing has been posted yet
    QStringList expectedCauses; ///< what a good diagnosis names, first cause first; for tests only
};

/// A fault that is being played, and how it goes.
struct PlayedFault {
    int id = 0;
    QByteArray fault; ///< as it was written
    int calls = 0; ///< that it was for
    int played = 0; ///< how many of them it has met
};

/// A whole tenant as an HTTP server on 127.0.0.1. Shares no wire code with the client.
class SimulatedTenant : public QObject {
    Q_OBJECT

public:
    /// Unusable, with a sentence that names file, line and column, for a tenant file with a mistake and for a port in
    /// use.
    [[nodiscard]] static Result<std::unique_ptr<SimulatedTenant>> start(const SimulatorOptions &options);
    ~SimulatedTenant() override;

    [[nodiscard]] const SimulatorAddresses &addresses() const;
    [[nodiscard]] const SuggestedWalk &suggestedWalk() const;
    /// The tenant's own time, UTC.
    [[nodiscard]] QDateTime now() const;
    /// Lets @p duration pass at once; everything that falls due happens in order.
    void advance(std::chrono::seconds duration);
    /// Seconds of the tenant per second of this machine; 0: its time stands still.
    [[nodiscard]] double clockRate() const;
    void setClockRate(double rate);
    /// Moves the tenant's time forward to @p moment at once. Unusable, with a sentence, for a moment that has passed.
    Result<void> setClock(const QDateTime &moment);
    /// How far journey history trails behind what happened.
    [[nodiscard]] std::chrono::seconds historyLag() const;
    void setHistoryLag(std::chrono::seconds lag);
    /// Plays @p fault, written as in a tenant file, until it is used up or cleared. Unusable, with a sentence, when it
    /// names no call or makes no sense.
    Result<void> addFault(const QByteArray &fault);
    [[nodiscard]] QList<PlayedFault> faults() const;
    /// False: there is none with this id.
    bool removeFault(int id);
    void clearFaults();
    [[nodiscard]] int faultCount() const;
    /// Everything as it was at the start, on the same ports.
    void reset();
    /// How many requests of the simulated API were answered, for tests.
    [[nodiscard]] int requestCount() const;

private:
    SimulatedTenant();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace journeyscope
