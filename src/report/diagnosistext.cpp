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

static constexpr qsizetype columns = 100;

namespace {

/// Lines of at most a hundred columns. Whatever comes from outside loses its control characters here, so that it can
/// neither forge lines nor speak to the terminal.
class TextPage
{
public:
    void blank() { m_text += u'\n'; }
    void heading(const QString &title);
    /// @p text after @p lead; its further lines stand below its first.
    void paragraph(const QString &lead, const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

void TextPage::heading(const QString &title)
{
    blank();
    m_text += title.toUpper() + u'\n';
    m_text += QString(columns, u'-') + u'\n';
}

void TextPage::paragraph(const QString &lead, const QString &text)
{
    const QString words = quoted(text, std::numeric_limits<qsizetype>::max());
    const qsizetype room = columns - lead.size();
    QString line;
    QStringList lines;
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > room) {
            lines.append(line);
            line.clear();
        }
        while (word.size() > room) {
            lines.append(word.first(room));
            word = word.sliced(room);
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    lines.append(line);
    m_text += lead + lines.join(u'\n' + QString(lead.size(), u' ')) + u'\n';
}

} // namespace

static QString label(const QString &name, qsizetype width)
{
    return u"  "_s + (name + u':').leftJustified(width) + u' ';
}

static QString mark(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Clear: return u"[clear]        "_s;
    case CheckOutcome::Found: return u"[FOUND]        "_s;
    case CheckOutcome::NotExamined: return u"[not examined] "_s;
    }
    return {};
}

static void writeVerdict(TextPage &page, const Verdict &verdict)
{
    page.heading(u"Verdict: "_s + verdictOutcomeTitle(verdict.outcome));
    page.paragraph({}, verdict.sentence);
    page.blank();
    page.paragraph(label(u"Certainty"_s, 10), certaintyTitle(verdict.certainty));
    if (verdict.provableAt.isValid())
        page.paragraph(label(u"Provable"_s, 10), u"at "_s + momentWords(verdict.provableAt));
    if (!verdict.nextStep.what.isEmpty())
        page.paragraph(label(u"Next step"_s, 10), (verdict.nextStep.who.isEmpty() ? QString() : verdict.nextStep.who + u": "_s) + verdict.nextStep.what);
}

static void writeSubject(TextPage &page, const Subject &subject)
{
    page.heading(u"What was looked at"_s);
    for (const auto &[name, value] : subjectLines(subject))
        page.paragraph(label(name, 17), value);
}

static void writeFinding(TextPage &page, const Finding &finding)
{
    const QString indent(15, u' ');
    page.paragraph(indent + u"Certainty: "_s, certaintyTitle(finding.certainty));
    if (!finding.remedy.isEmpty())
        page.paragraph(indent + u"Remedy:    "_s, (finding.who.isEmpty() ? QString() : finding.who + u": "_s) + finding.remedy);
    if (!finding.lookAlike.isEmpty())
        page.paragraph(indent + u"Look-alike: "_s, finding.lookAlike);
    for (const Evidence &piece : finding.evidence)
        page.paragraph(indent + u"Evidence:  "_s, u"%1 = %2; %3"_s.arg(piece.field, piece.value, seenWords(piece.seen)));
}

static void writeLayer(TextPage &page, const LayerResult &layer, int number)
{
    page.blank();
    page.paragraph({}, u"%1 %2. %3: %4"_s.arg(mark(layer.outcome).trimmed(), QString::number(number), layerTitle(layer.layer), layerSummary(layer)));
    if (!layer.passedBecause.isEmpty())
        page.paragraph(u"  "_s, layer.passedBecause);
    for (const CheckResult &check : layer.checks) {
        const QString sentence = checkSentence(check);
        page.paragraph(mark(check.outcome), checkTitle(check) + (sentence.isEmpty() ? QString() : u": "_s + sentence));
        if (check.finding)
            writeFinding(page, *check.finding);
    }
}

static void writeQuestions(TextPage &page, const QList<Question> &questions)
{
    if (questions.isEmpty())
        return;
    page.heading(u"Questions that only people can answer"_s);
    for (const Question &question : questions) {
        page.paragraph(u"  ? "_s, question.text);
        page.paragraph(u"    "_s, question.because);
    }
}

static void writeTimeline(TextPage &page, const QList<TimelineEntry> &timeline)
{
    if (timeline.isEmpty())
        return;
    page.heading(u"Timeline (UTC)"_s);
    QDate day;
    for (const TimelineEntry &entry : timeline) {
        const QDateTime at = entry.at.toUTC();
        if (at.date() != day)
            page.paragraph({}, at.date().toString(Qt::ISODate));
        day = at.date();
        const QString lead = u"  %1  %2  %3  "_s.arg(at.toString(u"HH:mm:ss"_s), layerTitle(entry.layer).leftJustified(18),
            timelineOutcomeTitle(entry.outcome).leftJustified(11));
        const QString duration = entry.until > entry.at ? u" (%1)"_s.arg(durationWords(std::chrono::milliseconds(entry.at.msecsTo(entry.until)))) : QString();
        page.paragraph(lead, entry.what + duration + (entry.detail.isEmpty() ? QString() : u" – "_s + entry.detail));
    }
}

QString diagnosisText(const ReportInput &input)
{
    const ReportInput shown = maskedReport(input);
    const Diagnosis &diagnosis = shown.diagnosis;

    TextPage page;
    page.paragraph({}, u"Journeyscope diagnosis"_s);
    if (const QString notice = simulatedNotice(diagnosis.subject); !notice.isEmpty())
        page.paragraph({}, notice);
    writeVerdict(page, diagnosis.verdict);
    writeSubject(page, diagnosis.subject);
    page.heading(u"The three layers"_s);
    int number = 0;
    for (const LayerResult &layer : diagnosis.layers)
        writeLayer(page, layer, ++number);
    writeQuestions(page, diagnosis.questions);
    writeTimeline(page, shown.timeline);
    return page.text();
}

} // namespace journeyscope
