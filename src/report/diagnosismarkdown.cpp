// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosisreport.h"
#include "report/maskedreport.h"
#include "report/reportwords.h"

#include "foundation/masking.h"
#include "timeline/durationwords.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace journeyscope {

/// Characters that only mean something where a line begins.
static bool opensBlock(QChar c)
{
    return c == u'-' || c == u'+' || c == u'=' || c == u'.' || c == u')' || c == u':';
}

static bool makesLink(const QString &text, qsizetype at)
{
    const QStringView before = QStringView(text).first(at);
    const QStringView after = QStringView(text).sliced(at + 1);
    return (text.at(at) == u':' && after.startsWith(u'/')) || (text.at(at) == u'.' && before.endsWith(u"www", Qt::CaseInsensitive));
}

/// Text that stays text: no image, link, mark-up, heading, table cell or mention can arise from it. Characters of Markdown
/// are written as entities, since renderers differ in what a backslash protects.
static QString plain(const QString &text)
{
    static const QString active = u"\\`*_{}[]<>#|~&@^$"_s;
    const QString words = quoted(text, std::numeric_limits<qsizetype>::max()).simplified();
    QString shown;
    bool begins = true;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar c = words.at(at);
        if (active.contains(c) || (begins && opensBlock(c)) || makesLink(words, at))
            shown += u"&#"_s + QString::number(c.unicode()) + u';';
        else
            shown += c;
        begins = begins && (c.isDigit() || opensBlock(c)); // "12." begins a list
    }
    return shown;
}

static QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

static QString table(const QStringList &heads, const QList<QStringList> &rows)
{
    QString text = row(heads) + row(QStringList(heads.size(), u"---"_s));
    for (const QStringList &cells : rows) {
        QStringList shown;
        for (const QString &cell : cells)
            shown.append(plain(cell));
        text += row(shown);
    }
    return text + u'\n';
}

static QString verdictPart(const Verdict &verdict)
{
    QString text = u"**%1.** %2\n\n"_s.arg(plain(verdictOutcomeTitle(verdict.outcome)), plain(verdict.sentence));
    text += u"- Certainty: %1\n"_s.arg(plain(certaintyTitle(verdict.certainty)));
    if (verdict.provableAt.isValid())
        text += u"- Provable at: %1\n"_s.arg(plain(momentWords(verdict.provableAt)));
    if (!verdict.nextStep.what.isEmpty())
        text += u"- Next step: **%1** – %2\n"_s.arg(plain(verdict.nextStep.who), plain(verdict.nextStep.what));
    return text + u'\n';
}

static QString subjectPart(const Subject &subject)
{
    QList<QStringList> rows;
    for (const auto &[name, value] : subjectLines(subject))
        rows.append({name, value});
    return u"## What was looked at\n\n"_s + table({u"What"_s, u"Value"_s}, rows);
}

static QString findingPart(const CheckResult &check, const Finding &finding)
{
    QString text = u"### %1\n\n%2\n\n"_s.arg(plain(checkTitle(check)), plain(finding.sentence));
    text += u"- Certainty: %1\n"_s.arg(plain(certaintyTitle(finding.certainty)));
    if (!finding.remedy.isEmpty())
        text += u"- Remedy: **%1** – %2\n"_s.arg(plain(finding.who), plain(finding.remedy));
    if (!finding.lookAlike.isEmpty())
        text += u"- Look-alike: %1\n"_s.arg(plain(finding.lookAlike));
    text += u'\n';
    QList<QStringList> rows;
    for (const Evidence &piece : finding.evidence)
        rows.append({piece.field, piece.value, seenWords(piece.seen)});
    return rows.isEmpty() ? text : text + table({u"Field"_s, u"Value"_s, u"Seen"_s}, rows);
}

static QString layerPart(const LayerResult &layer, int number)
{
    QString text = u"## %1. %2: %3\n\n"_s.arg(QString::number(number), plain(layerTitle(layer.layer)), plain(layerSummary(layer)));
    if (!layer.passedBecause.isEmpty())
        text += plain(layer.passedBecause) + u"\n\n"_s;
    QList<QStringList> rows;
    for (const CheckResult &check : layer.checks)
        rows.append({outcomeTitle(check.outcome), checkTitle(check), checkSentence(check)});
    text += table({u"Outcome"_s, u"Check"_s, u"Sentence"_s}, rows);
    for (const CheckResult &check : layer.checks) {
        if (check.finding)
            text += findingPart(check, *check.finding);
    }
    return text;
}

static QString questionsPart(const QList<Question> &questions)
{
    if (questions.isEmpty())
        return {};
    QString text = u"## Questions that only people can answer\n\n"_s;
    for (const Question &question : questions)
        text += u"- %1 %2\n"_s.arg(plain(question.text), plain(question.because));
    return text + u'\n';
}

static QString timelinePart(const QList<TimelineEntry> &timeline)
{
    if (timeline.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const TimelineEntry &entry : timeline) {
        const QString duration = entry.until > entry.at ? durationWords(std::chrono::milliseconds(entry.at.msecsTo(entry.until))) : QString();
        rows.append({momentWords(entry.at), layerTitle(entry.layer), entry.what, timelineOutcomeTitle(entry.outcome), duration, entry.detail});
    }
    return u"## Timeline\n\n"_s + table({u"Time"_s, u"Layer"_s, u"What"_s, u"Outcome"_s, u"Duration"_s, u"Detail"_s}, rows);
}

QString diagnosisMarkdown(const ReportInput &input)
{
    const ReportInput shown = maskedReport(input);
    const Diagnosis &diagnosis = shown.diagnosis;

    QString text = u"# Journeyscope diagnosis\n\n"_s;
    if (const QString notice = simulatedNotice(diagnosis.subject); !notice.isEmpty())
        text += u"> %1\n\n"_s.arg(plain(notice));
    text += verdictPart(diagnosis.verdict);
    text += subjectPart(diagnosis.subject);
    int number = 0;
    for (const LayerResult &layer : diagnosis.layers)
        text += layerPart(layer, ++number);
    text += questionsPart(diagnosis.questions);
    text += timelinePart(shown.timeline);
    return text;
}

} // namespace journeyscope
