// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/maskedreport.h"

#include "foundation/masking.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace journeyscope {

/// Parts of field names whose values say who somebody is.
static constexpr std::array<QLatin1StringView, 10> personalFields {{"contactkey"_L1, "subscriberkey"_L1, "contactid"_L1, "email"_L1,
    "phone"_L1, "mobile"_L1, "firstname"_L1, "lastname"_L1, "fullname"_L1, "birth"_L1}};

static bool isPersonal(const QString &field)
{
    QString plain = field.toLower();
    plain.removeIf([](QChar c) { return !c.isLetter(); });
    return std::ranges::any_of(personalFields, [&plain](QLatin1StringView part) { return plain.contains(part); });
}

static void know(QStringList &personal, const QString &text)
{
    if (text.isEmpty() || personal.contains(text))
        return;
    personal.append(text);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(text));
    if (encoded != text)
        personal.append(encoded);
}

/// Evidence lists several keys with commas between them; words between blanks are a description of values, not values.
static void knowAll(QStringList &personal, const QString &value)
{
    for (const QString &text : value.split(u", "_s)) {
        if (!text.contains(u' '))
            know(personal, text);
    }
}

static QStringList personalTexts(const Diagnosis &diagnosis)
{
    QStringList personal;
    know(personal, diagnosis.subject.contactKey.text());
    for (const LayerResult &layer : diagnosis.layers) {
        for (const CheckResult &check : layer.checks) {
            const QList<Evidence> evidence = check.finding ? check.finding->evidence : QList<Evidence>();
            for (const Evidence &piece : evidence) {
                if (isPersonal(piece.field))
                    knowAll(personal, piece.value);
            }
        }
    }
    return personal;
}

static void mask(Finding &finding, const QStringList &personal)
{
    for (QString *text : {&finding.sentence, &finding.remedy, &finding.lookAlike})
        *text = maskedIn(*text, personal);
    for (Evidence &piece : finding.evidence) {
        piece.value = maskedIn(piece.value, personal);
        piece.seen.request = maskedIn(piece.seen.request, personal);
    }
}

static void mask(Diagnosis &diagnosis, const QStringList &personal)
{
    diagnosis.subject.contactKey = ContactKey(masked(diagnosis.subject.contactKey.text()));
    diagnosis.verdict.sentence = maskedIn(diagnosis.verdict.sentence, personal);
    diagnosis.verdict.nextStep.what = maskedIn(diagnosis.verdict.nextStep.what, personal);
    for (LayerResult &layer : diagnosis.layers) {
        layer.passedBecause = maskedIn(layer.passedBecause, personal);
        for (CheckResult &check : layer.checks) {
            check.missing = maskedIn(check.missing, personal);
            if (check.finding)
                mask(*check.finding, personal);
        }
    }
    for (Question &question : diagnosis.questions) {
        question.text = maskedIn(question.text, personal);
        question.because = maskedIn(question.because, personal);
    }
}

ReportInput maskedReport(ReportInput input)
{
    if (!input.maskPersonalData)
        return input;
    const QStringList personal = personalTexts(input.diagnosis);
    mask(input.diagnosis, personal);
    for (TimelineEntry &entry : input.timeline) {
        entry.what = maskedIn(entry.what, personal);
        entry.detail = maskedIn(entry.detail, personal);
    }
    return input;
}

} // namespace journeyscope
