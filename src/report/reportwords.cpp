// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journeyscope {

QString tenantTitle(const Subject &subject)
{
    const QString name = subject.tenant.isEmpty() ? u"unnamed tenant"_s : subject.tenant;
    return subject.simulated ? name + u" (SIMULATED)"_s : name;
}

QString simulatedNotice(const Subject &subject)
{
    return subject.simulated ? u"SIMULATED: everything below was seen on a simulated tenant, not in a real account."_s : QString();
}

QString momentWords(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s : u"unknown"_s;
}

QString certaintyTitle(Certainty certainty)
{
    return certainty == Certainty::Conclusive ? u"Proven by the tenant's own data"_s : u"Likely; a look-alike is not ruled out"_s;
}

QString outcomeTitle(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Clear: return u"Clear"_s;
    case CheckOutcome::Found: return u"Found"_s;
    case CheckOutcome::NotExamined: return u"Not examined"_s;
    }
    return {};
}

QString layerSummary(const LayerResult &layer)
{
    QStringList words;
    for (const CheckOutcome outcome : {CheckOutcome::Found, CheckOutcome::Clear, CheckOutcome::NotExamined}) {
        const auto count = std::ranges::count(layer.checks, outcome, &CheckResult::outcome);
        if (count > 0)
            words.append(QString::number(count) + u' ' + outcomeTitle(outcome).toLower());
    }
    return words.join(u", "_s);
}

QString checkTitle(const CheckResult &check)
{
    const Check *known = checkById(check.id);
    return known ? QString::fromUtf8(known->title) : check.id;
}

QString checkSentence(const CheckResult &check)
{
    if (check.outcome == CheckOutcome::NotExamined)
        return check.missing;
    return check.finding ? check.finding->sentence : QString();
}

QString seenWords(const Seen &seen)
{
    const QString answer = seen.status == 0 ? u"got no answer"_s : u"answered "_s + QString::number(seen.status);
    return seen.request + u' ' + answer + u" at "_s + momentWords(seen.at);
}

QList<std::pair<QString, QString>> subjectLines(const Subject &subject)
{
    const QString unit = subject.businessUnit.isEmpty() ? u"the package's own"_s : subject.businessUnit;
    const QString since = subject.since.isValid() ? momentWords(subject.since) : u"the last 24 hours"_s;
    return {
        {u"Tenant"_s, tenantTitle(subject)},
        {u"Business unit"_s, unit},
        {u"Event definition"_s, subject.eventDefinitionKey.text()},
        {u"Contact"_s, subject.contactKey.text()},
        {subject.sinceIsExact ? u"Event sent"_s : u"Looked since"_s, since},
        {u"Last look"_s, momentWords(subject.until)},
    };
}

} // namespace journeyscope
