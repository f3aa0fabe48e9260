// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakecontrol.h"
#include "http/transport.h"
#include "http/trafficlog.h"
#include "session/practicetenants.h"
#include "ui/shared/questions.h"

namespace journeyscope::testing {

/// A tenant with one event, one running journey and three fields, answering by path. Everything else is unknown to it.
class SmallTenant final : public http::Transport
{
public:
    explicit SmallTenant(http::TrafficLog &log) : m_log(log) {}

    [[nodiscard]] QCoro::Task<http::Delivery> send(http::Request request) override;
    bool refusesSignIn = false;
    /// How many events were posted.
    [[nodiscard]] int eventCount() const { return m_events; }
    /// The body of the newest one.
    [[nodiscard]] const QByteArray &lastEvent() const { return m_lastEvent; }

    static constexpr QLatin1StringView eventKey {"APIEvent-order"};

private:
    [[nodiscard]] Result<http::Answer> answerTo(const http::Request &request);

    http::TrafficLog &m_log;
    int m_events = 0;
    QByteArray m_lastEvent;
};

/// Answers instead of a person, and remembers what was asked.
class FakeQuestions final : public Questions
{
public:
    [[nodiscard]] bool mayInject(const InjectionOutlook &outlook) override
    {
        injections << outlook;
        return answer;
    }
    [[nodiscard]] bool mayRemoveProfile(const QString &) override { return answer; }
    [[nodiscard]] std::optional<QString> whereToSaveReport(const QString &) override { return file; }
    [[nodiscard]] std::optional<QString> whichTenantFile() override { return file; }

    bool answer = false;
    std::optional<QString> file;
    QList<InjectionOutlook> injections;
};

/// Offers one tenant, the small one, as if it were simulated.
class FakePractice final : public PracticeTenants
{
public:
    [[nodiscard]] QList<PracticeTenant> available() const override;
    [[nodiscard]] Result<PracticeWalk> start(const QString &id) override;
    [[nodiscard]] Result<PracticeWalk> reset() override;
    [[nodiscard]] PracticeControl &control() override { return fake; }

    FakeControl fake;
    int resets = 0;
};

} // namespace journeyscope::testing
