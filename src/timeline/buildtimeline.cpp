// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/buildtimeline.h"

#include "diagnosis/wording.h"
#include "foundation/masking.h"
#include "timeline/findingreferences.h"
#include "timeline/historywords.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace journeyscope {

/// Clocks differ, and the tenant may stamp the entry a little before our own moment of sending.
static constexpr auto slack = 5min;

/// How a call ended that got no usable answer.
struct FailureWords {
    QString what;
    TimelineOutcome outcome;
};

static FailureWords failureWords(Reason reason)
{
    switch (reason) {
    case Reason::Unreachable: return {u"not reached"_s, TimelineOutcome::Failed};
    case Reason::BrokenOff: return {u"connection lost"_s, TimelineOutcome::Failed};
    case Reason::TimedOut: return {u"no answer in time"_s, TimelineOutcome::Failed};
    case Reason::SignInRefused: return {u"sign-in refused"_s, TimelineOutcome::Refused};
    case Reason::NotPermitted: return {u"not permitted"_s, TimelineOutcome::Refused};
    case Reason::NotFound: return {u"not found"_s, TimelineOutcome::Refused};
    case Reason::Rejected: return {u"refused"_s, TimelineOutcome::Refused};
    case Reason::Throttled: return {u"too many calls"_s, TimelineOutcome::Refused};
    case Reason::TenantFault: return {u"tenant error"_s, TimelineOutcome::Failed};
    case Reason::Redirected: return {u"redirected"_s, TimelineOutcome::Failed};
    case Reason::Unreadable: return {u"unreadable answer"_s, TimelineOutcome::Failed};
    case Reason::Withdrawn: return {u"stopped"_s, TimelineOutcome::Quiet};
    case Reason::Unusable: return {u"not possible"_s, TimelineOutcome::Failed};
    }
    return {u"failed"_s, TimelineOutcome::Failed};
}

namespace {

/// What a look says when it succeeded.
struct LookWords {
    QString what;
    QString detail;
    TimelineOutcome outcome = TimelineOutcome::Done;
};

class TimelineBuilder
{
public:
    TimelineBuilder(const CaseFile &caseFile, const Diagnosis &diagnosis)
        : m_case(caseFile)
        , m_from(caseFile.subject.since.isValid() ? caseFile.subject.since.addDuration(-slack) : QDateTime())
        , m_references(diagnosis, m_from)
        , m_rows(allRows())
    {
    }

    QList<TimelineEntry> build();

private:
    void addSignIn();
    void addMapping();
    void addInjection();
    void addJourneys();
    void addAudits();
    void addHistory();
    void addRow(const HistoryRow &row, const QList<Seen> &looks);
    void addProof();

    template <typename T, typename Words>
    void addLook(const std::optional<Look<T>> &look, Layer layer, const QString &name, Words words);
    template <typename T, typename Words>
    void addLook(const Look<T> &look, Layer layer, const QString &name, Words words);
    void add(TimelineEntry entry);

    [[nodiscard]] bool isTheSignIn(const Seen &seen) const;
    [[nodiscard]] bool isRecent(const QDateTime &at) const { return !m_from.isValid() || at >= m_from; }
    [[nodiscard]] QList<HistoryRow> allRows() const;
    [[nodiscard]] QList<Seen> looksThatShow(const HistoryRow &row) const;
    [[nodiscard]] QDateTime endOfWait(const HistoryRow &row) const;
    [[nodiscard]] bool isStillWaiting(const HistoryRow &row) const;
    [[nodiscard]] QString journeyNameById(const QString &id) const;

    const CaseFile &m_case;
    QDateTime m_from; ///< older things are left out unless a finding rests on them or they still go on
    FindingReferences m_references;
    QList<HistoryRow> m_rows; ///< every row that any look has shown
    QList<TimelineEntry> m_entries;
    bool m_answered = false; ///< history says something about the event
};

void TimelineBuilder::add(TimelineEntry entry)
{
    if (!entry.at.isValid())
        return;
    if (!entry.until.isValid() || entry.until < entry.at)
        entry.until = entry.at;
    entry.detail = maskedIn(entry.detail, {m_case.subject.contactKey.text()});
    m_entries.append(std::move(entry));
}

/// Where the sign-in itself failed, every later look is that of the token request: it was made once.
bool TimelineBuilder::isTheSignIn(const Seen &seen) const
{
    return m_case.signIn && m_case.signIn->seen == seen;
}

template <typename T, typename Words>
void TimelineBuilder::addLook(const std::optional<Look<T>> &look, Layer layer, const QString &name, Words words)
{
    if (look)
        addLook(*look, layer, name, words);
}

template <typename T, typename Words>
void TimelineBuilder::addLook(const Look<T> &look, Layer layer, const QString &name, Words words)
{
    if (layer != Layer::Authentication && isTheSignIn(look.seen))
        return;
    TimelineEntry entry {.at = look.seen.at, .until = look.seen.until, .layer = layer, .exchange = look.seen.exchange};
    entry.checkId = m_references.restingOn(look.seen);
    if (look.result) {
        const LookWords said = words(*look.result);
        entry.what = said.what.isEmpty() ? name : said.what;
        entry.detail = said.detail;
        entry.outcome = said.outcome;
    } else {
        const FailureWords failure = failureWords(look.result.error().reason);
        entry.what = name + u": "_s + failure.what;
        entry.detail = quoted(look.result.error().detail);
        entry.outcome = failure.outcome;
    }
    add(std::move(entry));
}

void TimelineBuilder::addSignIn()
{
    addLook(m_case.signIn, Layer::Authentication, u"Token"_s, [](const SignIn &signIn) {
        return LookWords {{}, u"Signed in with %1, until %2."_s.arg(counted(signIn.scopes.size(), "scope"_L1, "scopes"_L1), shownMoment(signIn.expiresAt)), {}};
    });
}

void TimelineBuilder::addMapping()
{
    addLook(m_case.definition, Layer::EventMapping, u"Event definition"_s, [](const EventDefinition &definition) {
        return LookWords {{}, u"%1 is there; used by %2."_s.arg(inQuotes(definition.name), counted(definition.publishedInteractionCount, "published journey"_L1, "published journeys"_L1)), {}};
    });
    addLook(m_case.dataExtension, Layer::EventMapping, u"Data extension"_s, [](const DataExtension &extension) {
        return LookWords {{}, u"%1 has %2."_s.arg(inQuotes(extension.name), counted(extension.fields.size(), "field"_L1, "fields"_L1)), {}};
    });
    addLook(m_case.rows, Layer::EventMapping, u"Row"_s, [](const QList<EventRow> &rows) {
        if (rows.isEmpty())
            return LookWords {u"No row"_s, u"The data extension holds no row of the contact."_s, TimelineOutcome::Quiet};
        return LookWords {u"Row seen"_s, u"The data extension holds %1 of the contact."_s.arg(counted(rows.size(), "row"_L1, "rows"_L1)), {}};
    });
    addLook(m_case.recentRows, Layer::EventMapping, u"Recent rows"_s, [](const QList<EventRow> &rows) {
        return LookWords {{}, u"%1 of anybody, to see how keys are built."_s.arg(counted(rows.size(), "row"_L1, "rows"_L1)), {}};
    });
    addLook(m_case.keysOfAddress, Layer::EventMapping, u"Address search"_s, [](const QList<ContactKey> &keys) {
        return LookWords {{}, u"%1 with the contact's e-mail address."_s.arg(counted(keys.size(), "Contact Key"_L1, "Contact Keys"_L1)), {}};
    });
}

static LookWords injectionWords(const Injection &injection)
{
    switch (injection.state) {
    case DeliveryState::Planned:
    case DeliveryState::Sending: return {u"Event on its way"_s, {}, TimelineOutcome::Waiting};
    case DeliveryState::Accepted: return {u"Event accepted"_s, u"The tenant took the event, receipt %1."_s.arg(quoted(injection.eventInstanceId, 60)), {}};
    case DeliveryState::AcceptedReceiptIncomplete: return {u"Event accepted, receipt lost"_s, u"The tenant took the event, but its receipt did not arrive whole."_s, {}};
    case DeliveryState::Rejected: return {u"Event refused"_s, {}, TimelineOutcome::Refused};
    case DeliveryState::NotSent: return {u"Event not sent"_s, {}, TimelineOutcome::Failed};
    case DeliveryState::Unknown: return {u"Event sent, answer unknown"_s, {}, TimelineOutcome::Failed};
    }
    return {};
}

void TimelineBuilder::addInjection()
{
    const Subject &subject = m_case.subject;
    if (!m_case.injection) {
        if (subject.sinceIsExact)
            add({.at = subject.since, .until = {}, .layer = Layer::EventMapping, .what = u"Event sent"_s,
                .detail = u"As told; this program did not send it."_s, .checkId = {}});
        return;
    }
    const Injection &injection = *m_case.injection;
    const LookWords words = injectionWords(injection);
    add({.at = injection.seen.at, .until = injection.seen.until, .layer = Layer::EventMapping, .what = words.what, .outcome = words.outcome,
        .detail = injection.failure ? quoted(injection.failure->detail) : words.detail, .exchange = injection.seen.exchange,
        .checkId = m_references.restingOn(injection.seen)});
}

void TimelineBuilder::addJourneys()
{
    addLook(m_case.journeys, Layer::JourneyProcessing, u"Journeys"_s, [](const QList<JourneyVersion> &journeys) {
        return LookWords {{}, u"%1 in the business unit."_s.arg(counted(journeys.size(), "journey"_L1, "journeys"_L1)), {}};
    });
    for (const Look<QList<JourneyVersion>> &look : m_case.versions) {
        addLook(look, Layer::JourneyProcessing, u"Journey versions"_s, [](const QList<JourneyVersion> &versions) {
            const QString name = versions.isEmpty() ? QString() : u" of "_s + inQuotes(versions.first().name);
            return LookWords {{}, counted(versions.size(), "version"_L1, "versions"_L1) + name + u'.', {}};
        });
    }
    addLook(m_case.membership, Layer::JourneyProcessing, u"Membership"_s, [](const QList<Membership> &memberships) {
        return LookWords {{}, memberships.isEmpty() ? u"The contact is in no journey at the moment."_s
                                                    : u"The contact is in %1 at the moment."_s.arg(counted(memberships.size(), "journey version"_L1, "journey versions"_L1)), {}};
    });
    addLook(m_case.freshness, Layer::JourneyProcessing, u"History freshness"_s, [](const Freshness &freshness) {
        return LookWords {{}, u"Journey history trails reality by %1."_s.arg(shownSpan(freshness.lag)), {}};
    });
}

QString TimelineBuilder::journeyNameById(const QString &id) const
{
    for (const Look<QList<JourneyVersion>> &look : m_case.versions) {
        if (!look.result)
            continue;
        for (const JourneyVersion &version : *look.result) {
            if (version.id == id)
                return version.name;
        }
    }
    return {};
}

static QString auditWords(const QString &action)
{
    static const QList<std::pair<QLatin1StringView, QString>> known {
        {"Publish"_L1, u"Journey published"_s},
        {"Pause"_L1, u"Journey paused"_s},
        {"Resume"_L1, u"Journey resumed"_s},
        {"Stop"_L1, u"Journey stopped"_s},
        {"Unpublish"_L1, u"Journey finishing"_s},
        {"Modify"_L1, u"Journey changed"_s},
        {"Create"_L1, u"Journey created"_s},
        {"Delete"_L1, u"Journey deleted"_s},
    };
    for (const auto &[word, title] : known) {
        if (word.compare(action, Qt::CaseInsensitive) == 0)
            return title;
    }
    return u"Journey: "_s + quoted(action, 30);
}

void TimelineBuilder::addAudits()
{
    for (const Look<QList<AuditEntry>> &look : m_case.audits) {
        addLook(look, Layer::JourneyProcessing, u"Audit log"_s, [](const QList<AuditEntry> &lines) {
            return LookWords {{}, counted(lines.size(), "line."_L1, "lines."_L1), {}};
        });
        if (!look.result)
            continue;
        for (const AuditEntry &line : *look.result) {
            const QString checkId = m_references.restingOn(line, look.seen);
            if (checkId.isEmpty() && !isRecent(line.at))
                continue;
            const QString name = journeyNameById(line.journeyId);
            add({.at = line.at, .until = {}, .layer = Layer::JourneyProcessing, .what = auditWords(line.action),
                .outcome = line.publishStatus.compare("Error"_L1, Qt::CaseInsensitive) == 0 ? TimelineOutcome::Failed : TimelineOutcome::Done,
                .detail = u"%1, version %2, says the audit log."_s.arg(name.isEmpty() ? u"The journey"_s : inQuotes(name), QString::number(line.version)),
                .exchange = look.seen.exchange, .checkId = checkId});
        }
    }
}

static bool isSameRow(const HistoryRow &one, const HistoryRow &other)
{
    return one.id.isEmpty() || other.id.isEmpty() ? one == other : one.id == other.id;
}

/// Every row that any look has shown, each once, as the newest look says it.
QList<HistoryRow> TimelineBuilder::allRows() const
{
    QList<HistoryRow> rows;
    for (const Look<QList<HistoryRow>> &look : m_case.history) {
        if (!look.result)
            continue;
        for (const HistoryRow &row : *look.result) {
            const auto known = std::ranges::find_if(rows, [&row](const HistoryRow &other) { return isSameRow(row, other); });
            if (known == rows.end())
                rows.append(row);
            else
                *known = row;
        }
    }
    return rows;
}

QList<Seen> TimelineBuilder::looksThatShow(const HistoryRow &row) const
{
    QList<Seen> looks;
    for (const Look<QList<HistoryRow>> &look : m_case.history) {
        if (look.result && std::ranges::any_of(*look.result, [&row](const HistoryRow &other) { return isSameRow(row, other); }))
            looks.append(look.seen);
    }
    return looks;
}

void TimelineBuilder::addHistory()
{
    QList<HistoryRow> known;
    int number = 0;
    for (const Look<QList<HistoryRow>> &look : m_case.history) {
        const QString name = u"Look "_s + QString::number(++number);
        addLook(look, Layer::JourneyProcessing, name, [this, &known](const QList<HistoryRow> &rows) {
            qsizetype news = 0;
            for (const HistoryRow &row : rows) {
                if (!isRecent(row.at) || std::ranges::any_of(known, [&row](const HistoryRow &other) { return isSameRow(row, other); }))
                    continue;
                ++news;
                known.append(row);
            }
            if (news == 0)
                return LookWords {{}, u"Journey history showed nothing new."_s, TimelineOutcome::Quiet};
            return LookWords {{}, u"Journey history showed %1."_s.arg(counted(news, "new line"_L1, "new lines"_L1)), {}};
        });
    }
    for (const HistoryRow &row : std::as_const(m_rows))
        addRow(row, looksThatShow(row));
}

/// A wait ends where the tenant says, or earlier where the same pass went on earlier.
QDateTime TimelineBuilder::endOfWait(const HistoryRow &row) const
{
    QDateTime end = row.waitUntil;
    for (const HistoryRow &other : m_rows) {
        if (!row.instanceId.isEmpty() && other.instanceId == row.instanceId && other.at > row.at && (!end.isValid() || other.at < end))
            end = other.at;
    }
    return end;
}

bool TimelineBuilder::isStillWaiting(const HistoryRow &row) const
{
    if (!row.isWait())
        return false;
    const QDateTime end = endOfWait(row);
    return end.isValid() && end > m_case.subject.until;
}

void TimelineBuilder::addRow(const HistoryRow &row, const QList<Seen> &looks)
{
    const QString checkId = m_references.restingOn(row, looks);
    if (checkId.isEmpty() && !isRecent(row.at) && !isStillWaiting(row))
        return;
    m_answered = m_answered || isRecent(row.at);

    HistoryWords words = wordsFor(row, m_case);
    TimelineEntry entry {.at = row.at, .until = row.at, .layer = Layer::JourneyProcessing, .exchange = looks.isEmpty() ? 0 : looks.first().exchange, .checkId = checkId};
    if (row.isWait() && words.outcome == TimelineOutcome::Done) {
        const QDateTime end = endOfWait(row);
        entry.until = end;
        if (end.isValid() && end > row.at)
            words.detail += u" Until %1."_s.arg(shownMoment(end));
        if (isStillWaiting(row))
            words.outcome = TimelineOutcome::Waiting;
    }
    entry.what = words.what;
    entry.outcome = words.outcome;
    entry.detail = words.detail;
    add(std::move(entry));
}

/// While history is silent, the moment at which silence becomes proof belongs on the axis.
void TimelineBuilder::addProof()
{
    const QDateTime provable = m_case.provableAt();
    if (m_answered || !provable.isValid() || m_case.history.isEmpty())
        return;
    const bool ahead = provable > m_case.subject.until;
    add({.at = provable, .until = {}, .layer = Layer::JourneyProcessing, .what = u"Silence becomes proof"_s,
        .outcome = ahead ? TimelineOutcome::Waiting : TimelineOutcome::Done,
        .detail = u"Journey history trails reality; before %1 its silence proves nothing."_s.arg(shownMoment(provable)),
        .checkId = {}});
}

QList<TimelineEntry> TimelineBuilder::build()
{
    addSignIn();
    addMapping();
    addInjection();
    addJourneys();
    addAudits();
    addHistory();
    addProof();
    std::ranges::stable_sort(m_entries, {}, &TimelineEntry::at);
    return m_entries;
}

} // namespace

QList<TimelineEntry> buildTimeline(const CaseFile &caseFile, const Diagnosis &diagnosis)
{
    return TimelineBuilder(caseFile, diagnosis).build();
}

} // namespace journeyscope
