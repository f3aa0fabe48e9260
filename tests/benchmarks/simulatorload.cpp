// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/files/tenantfile.h"
#include "simulator/tenant/tenant.h"
#include "support/folders.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace journeyscope;
using namespace journeyscope::simulator;
using namespace journeyscope::testing;

// How many events a second the simulated tenant takes into a five-step journey, what a contact in flight costs, and how
// long thirty days take. Figures to compare within one run; nothing passes or fails by them.

static constexpr int manyEvents = 200'000;

/// What this process has allocated and not given back.
static double megabytes()
{
    return double(mallinfo2().uordblks + mallinfo2().hblkhd) / 1'000'000;
}

static std::unique_ptr<Tenant> startedTenant()
{
    const Result<TenantFile> file = readTenantFile(dataPath(u"simulator/load/tenant.json"_s));
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    TenantDescription description = file->description;
    description.start = QDateTime(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC);
    QList<JourneyVersion> versions;
    for (const Json &json : std::as_const(description.journeyVersions))
        versions.append(readJourneyVersion(json).value());
    auto tenant = std::make_unique<Tenant>(description, versions, 0);
    if (!tenant->play())
        qFatal("The story cannot be played.");
    return tenant;
}

static QByteArray eventBody(int number)
{
    return R"({"ContactKey":"c%1","EventDefinitionKey":"Order","Data":{"OrderId":"o%1","ContactKey":"c%1","Email":"c%1@example.com","Total":"12.50"}})"_ba
        .replace("%1", QByteArray::number(number));
}

struct Figures {
    double eventsPerSecond = 0;
    double bytesPerContact = 0;
    double secondsForThirtyDays = 0;
    double bytesPerContactAfterwards = 0;
};

static Figures measure(int events)
{
    const double before = megabytes();
    const std::unique_ptr<Tenant> tenant = startedTenant();
    QElapsedTimer time;
    time.start();
    for (int number = 0; number < events; ++number) {
        tenant->clock().advance(std::chrono::milliseconds(5));
        tenant->catchUp();
        if (!tenant->post(eventBody(number), tenant->now()))
            qFatal("The event was refused.");
    }
    Figures figures;
    figures.eventsPerSecond = events / (double(time.nsecsElapsed()) / 1e9);
    figures.bytesPerContact = (megabytes() - before) * 1'000'000 / events;
    time.restart();
    for (int day = 0; day < 30; ++day) {
        tenant->clock().advance(std::chrono::days(1));
        tenant->catchUp();
    }
    figures.secondsForThirtyDays = double(time.nsecsElapsed()) / 1e9;
    figures.bytesPerContactAfterwards = (megabytes() - before) * 1'000'000 / events;
    return figures;
}

static void print(const char *name, const Figures &figures)
{
    std::printf(
        "%s contacts: %.0f events/s; %.0f bytes for each in flight; 30 days in %.2f s, then %.0f bytes for each "
        "(rows, contacts, who may come again)\n",
        name, figures.eventsPerSecond, figures.bytesPerContact, figures.secondsForThirtyDays,
        figures.bytesPerContactAfterwards);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    (void)measure(1'000); // what is loaded once should not count
    const Figures half = measure(manyEvents / 2);
    const Figures whole = measure(manyEvents);
    print("100,000", half);
    print("200,000", whole);
    std::printf("twice the contacts: %.2f times the memory for each, %.2f times the rate\n",
        whole.bytesPerContact / half.bytesPerContact, whole.eventsPerSecond / half.eventsPerSecond);
    return 0;
}
