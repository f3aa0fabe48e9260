// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/diagnosisreport.h"
#include "report/maskedreport.h"
#include "report/reportwords.h"
#include "report/timelinesvg.h"

#include "foundation/masking.h"
#include "timeline/durationwords.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace journeyscope {

static const auto styles = uR"(
:root{color-scheme:light dark;--paper:#f6f6f4;--card:#fff;--ink:#1d2125;--soft:#5b636b;--line:#dcdedf;--ok:#17703a;--bad:#b0261d;--odd:#8a5200;--go:#1f5f99;--bar:.13}
@media (prefers-color-scheme:dark){:root{--paper:#191b1e;--card:#22252a;--ink:#e6e8ea;--soft:#a4abb3;--line:#383d44;--ok:#74d293;--bad:#ff938a;--odd:#f0b252;--go:#86bdf0;--bar:.2}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,"Noto Sans",sans-serif}
main{max-width:70rem;margin:0 auto;padding:2rem 1.5rem 4rem}
header p{margin:0;color:var(--soft)}
h1{font-size:1.75rem;line-height:1.3;font-weight:600;margin:.4rem 0 1rem;text-wrap:balance}
h2{font-size:1.05rem;margin:2.2rem 0 .6rem}
h3{font-size:1rem;margin:0}
.simulated{display:inline-block;margin:0 0 1rem;padding:.25rem .7rem;border:1px dashed var(--odd);border-radius:.4rem;color:var(--odd);font-weight:600}
.verdict{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--tone);border-radius:.6rem;padding:1.2rem 1.5rem}
.verdict .outcome{color:var(--tone);font-weight:700;letter-spacing:.02em}
.next{border-top:1px solid var(--line);padding-top:.9rem;margin:0}
.next b{display:block}
.good{--tone:var(--ok)}.wrong{--tone:var(--bad)}.open{--tone:var(--odd)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.2rem;margin:0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.layer{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.5rem;margin:0 0 .8rem}
.layer>p{margin:.2rem 0 0;color:var(--soft)}
.layer h3 span{font-weight:400;color:var(--soft)}
.check{border-top:1px solid var(--line);margin-top:.8rem;padding-top:.8rem}
.check p{margin:.2rem 0}
.sign{display:inline-block;min-width:6.6rem;font-weight:600}
.found .sign{color:var(--bad)}.clear .sign{color:var(--ok)}.not-examined .sign{color:var(--soft)}
details{margin-top:.5rem}summary{cursor:pointer;color:var(--go)}
.quiet-list{list-style:none;margin:.6rem 0 0;padding:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;background:var(--card);font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.35rem .7rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{color:var(--soft);font-weight:600}td:first-child{white-space:nowrap}
code{font-family:ui-monospace,"Noto Sans Mono",monospace;font-size:.92em}
.chart{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.2rem;margin-bottom:.8rem}
svg{display:block;width:100%;min-width:46rem;height:auto;font:12px system-ui,"Noto Sans",sans-serif}
svg text{fill:var(--ink)}svg .lane{font-weight:600}svg .moment{fill:var(--soft);font-size:11px}
svg .rule{stroke:var(--line)}svg .now{stroke:var(--go);stroke-dasharray:3 3}svg .fold{fill:none;stroke:var(--soft);stroke-width:1.2}
svg .done{color:var(--ok)}svg .quiet{color:var(--soft)}svg .quiet text{fill:var(--soft)}svg .waiting{color:var(--go)}svg .refused{color:var(--bad)}svg .failed{color:var(--odd)}
svg .bar{fill:currentColor;opacity:var(--bar)}svg .filled{fill:currentColor}svg .open{fill:none;stroke:currentColor;stroke-width:1.6}
svg .on{fill:none;stroke:var(--card);stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}svg .stroke{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round}
footer{margin-top:2.5rem;color:var(--soft);font-size:.85rem}
@media print{body{background:none}details>*{display:block}}
)"_s;

/// Text that stays text. Control characters, which no browser should have to judge, become visible.
static QString plain(const QString &text)
{
    return quoted(text, std::numeric_limits<qsizetype>::max()).toHtmlEscaped();
}

static QString toneOf(VerdictOutcome outcome)
{
    switch (outcome) {
    case VerdictOutcome::Entered:
    case VerdictOutcome::Waiting: return u"good"_s;
    case VerdictOutcome::Refused:
    case VerdictOutcome::Failed: return u"wrong"_s;
    case VerdictOutcome::NotProvableYet:
    case VerdictOutcome::Undetermined: return u"open"_s;
    }
    return {};
}

static QString verdictPart(const Verdict &verdict)
{
    QString text = uR"(<section class="verdict %1"><div class="outcome">%2</div><h1>%3</h1><p>%4</p>)"_s.arg(toneOf(verdict.outcome),
        plain(verdictOutcomeTitle(verdict.outcome)), plain(verdict.sentence), plain(certaintyTitle(verdict.certainty)));
    if (verdict.provableAt.isValid())
        text += u"<p>Provable at %1</p>"_s.arg(plain(momentWords(verdict.provableAt)));
    if (!verdict.nextStep.what.isEmpty())
        text += uR"(<p class="next"><b>Next step%1</b>%2</p>)"_s.arg(
            verdict.nextStep.who.isEmpty() ? QString() : u" for "_s + plain(verdict.nextStep.who), plain(verdict.nextStep.what));
    return text + u"</section>\n"_s;
}

static QString subjectPart(const Subject &subject)
{
    QString text = u"<h2>What was looked at</h2>\n<dl>"_s;
    for (const auto &[name, value] : subjectLines(subject))
        text += u"<dt>%1</dt><dd>%2</dd>"_s.arg(plain(name), plain(value));
    return text + u"</dl>\n"_s;
}

static QString evidencePart(const QList<Evidence> &evidence)
{
    if (evidence.isEmpty())
        return {};
    QString text = u"<details><summary>Evidence</summary><div class=\"scroll\"><table><tr><th>Field</th><th>Value</th><th>Seen</th></tr>"_s;
    for (const Evidence &piece : evidence)
        text += u"<tr><td><code>%1</code></td><td>%2</td><td>%3</td></tr>"_s.arg(plain(piece.field), plain(piece.value), plain(seenWords(piece.seen)));
    return text + u"</table></div></details>"_s;
}

static QString findingPart(const Finding &finding)
{
    QString text = u"<p>%1</p>"_s.arg(plain(certaintyTitle(finding.certainty)));
    if (!finding.remedy.isEmpty())
        text += u"<p><b>%1</b> %2</p>"_s.arg(finding.who.isEmpty() ? u"Remedy:"_s : plain(finding.who) + u':', plain(finding.remedy));
    if (!finding.lookAlike.isEmpty())
        text += u"<p><b>Look-alike:</b> %1</p>"_s.arg(plain(finding.lookAlike));
    return text + evidencePart(finding.evidence);
}

static QString checkPart(const CheckResult &check)
{
    const QString sentence = checkSentence(check);
    return uR"(<div class="check %1"><p><span class="sign">%2</span> <b>%3</b></p>%4%5</div>)"_s.arg(checkOutcomeWord(check.outcome),
        outcomeTitle(check.outcome), plain(checkTitle(check)), sentence.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(plain(sentence)),
        check.finding ? findingPart(*check.finding) : QString());
}

/// What was found stands open; what was not is a click away.
static QString layerPart(const LayerResult &layer, int number)
{
    QString found;
    QString rest;
    for (const CheckResult &check : layer.checks)
        (check.outcome == CheckOutcome::Found ? found : rest) += checkPart(check);
    if (!rest.isEmpty())
        rest = u"<details><summary>Checks that found nothing</summary>%1</details>"_s.arg(rest);
    return uR"(<section class="layer %1"><h3><span class="sign">%2</span> %3. %4 <span>%5</span></h3>%6%7%8</section>)"_s.arg(
               checkOutcomeWord(layer.outcome), outcomeTitle(layer.outcome), QString::number(number), plain(layerTitle(layer.layer)),
               plain(layerSummary(layer)), layer.passedBecause.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(plain(layer.passedBecause)), found, rest)
        + u'\n';
}

static QString questionsPart(const QList<Question> &questions)
{
    if (questions.isEmpty())
        return {};
    QString text = u"<h2>Questions that only people can answer</h2>\n<ul>"_s;
    for (const Question &question : questions)
        text += u"<li>%1 <span>%2</span></li>"_s.arg(plain(question.text), plain(question.because));
    return text + u"</ul>\n"_s;
}

static QString timelinePart(const QList<TimelineEntry> &timeline, const QDateTime &now)
{
    if (timeline.isEmpty())
        return {};
    QString text = uR"(<h2>Timeline <span>(UTC)</span></h2>
<div class="chart scroll">%1</div>
<div class="scroll"><table><tr><th>Time (UTC)</th><th>Layer</th><th>What</th><th>Outcome</th><th>Duration</th><th>Detail</th></tr>)"_s.arg(timelineSvg(timeline, now));
    for (const TimelineEntry &entry : timeline) {
        const QString duration = entry.until > entry.at ? durationWords(std::chrono::milliseconds(entry.at.msecsTo(entry.until))) : QString();
        text += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>%5</td><td>%6</td></tr>\n"_s.arg(
            entry.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s), plain(layerTitle(entry.layer)), plain(entry.what),
            timelineOutcomeTitle(entry.outcome), duration, plain(entry.detail));
    }
    return text + u"</table></div>\n"_s;
}

static QString headPart()
{
    return uR"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Journeyscope diagnosis</title>
<style>%1</style></head>
)"_s.arg(styles);
}

QString diagnosisHtml(const ReportInput &input)
{
    const ReportInput shown = maskedReport(input);
    const Diagnosis &diagnosis = shown.diagnosis;

    // Parts are joined, not inserted one after the other, so that a value that looks like a placeholder is none.
    QString body = u"<body><main>\n<header><p>Journeyscope diagnosis</p></header>\n"_s;
    if (const QString notice = simulatedNotice(diagnosis.subject); !notice.isEmpty())
        body += uR"(<p class="simulated">%1</p>)"_s.arg(plain(notice)) + u'\n';
    body += verdictPart(diagnosis.verdict);
    body += subjectPart(diagnosis.subject);
    body += u"<h2>The three layers</h2>\n"_s;
    int number = 0;
    for (const LayerResult &layer : diagnosis.layers)
        body += layerPart(layer, ++number);
    body += questionsPart(diagnosis.questions);
    body += timelinePart(shown.timeline, diagnosis.subject.until);
    body += u"<footer>Read-only: nothing in the tenant was changed to find this out.</footer>\n</main></body></html>\n"_s;
    return headPart() + body;
}

} // namespace journeyscope
