// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/placeholderremarks.h"

#include "contractfile.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace journeyscope {

class PlaceholderRemarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesWhatWouldBeSent();
    void showsThePlaceInTheSource();
    void withoutPlaceholdersSaysTheSame();
    void namesFaultsAlone();
    void saysNothingOfUnansweredQuestions();
    void judgesSuggestionsAndAnswers();
};

static const PlaceholderValues values{
    .seed = 7, .now = QDateTime({2026, 3, 1}, {9, 30}, QTimeZone::UTC), .row = {}, .answers = {}};

static const EventContract contract{.key = EventDefinitionKey(u"APIEvent-7"_s),
    .fields = {{.name = u"Due"_s, .type = FieldType::Date, .maxLength = {}, .defaultValue = {}},
        {.name = u"Pieces"_s, .type = FieldType::Number, .maxLength = {}, .defaultValue = {}},
        {.name = u"Note"_s, .type = FieldType::Text, .maxLength = 5, .defaultValue = {}}},
    .fieldsKnown = true,
    .sendableField = {}};

static QString withData(const QString &data)
{
    return u"{\n  \"ContactKey\": \"test-{{uuid}}\", \"EventDefinitionKey\": \"APIEvent-7\",\n  \"Data\": {%1}\n}\n"_s
        .arg(data);
}

static QString said(const QString &text, const PlaceholderValues &given = values)
{
    QStringList lines;
    for (const Remark &remark : remarksWithPlaceholders(contract, text, given))
        lines.append(u"%1 “%2”"_s.arg(remark.id, text.sliced(remark.offset, remark.length)));
    return lines.join(u'\n');
}

void PlaceholderRemarksTest::judgesWhatWouldBeSent()
{
    QCOMPARE(
        said(withData(
            u"\"Due\": \"{{now +1d}}\", \"Pieces\": {{choice '1' '2'}}, \"Note\": \"{{choice 'red' 'green'}}\""_s)),
        QString());
}

void PlaceholderRemarksTest::showsThePlaceInTheSource()
{
    const QString text = withData(u"\"Note\": \"{{uuid}}\", \"Pieces\": {{choice 'x1'}}1"_s);
    QCOMPARE(said(text), u"P-JSON-SYNTAX “{{choice 'x1'}}”"_s);

    const QString longer = withData(u"\"Pieces\": \"{{choice 'many'}}\", \"Note\": \"{{uuid}}\", \"Nöte\": 1"_s);
    QCOMPARE(said(longer),
        u"P-TYPE-NUMBER “\"{{choice 'many'}}\"”\nP-TYPE-LENGTH “\"{{uuid}}\"”\nP-FLD-NEAR “\"Nöte\"”"_s);
    const Remark last = remarksWithPlaceholders(contract, longer, values).last();
    QCOMPARE(last.line, 3);
    QCOMPARE(longer.split(u'\n').at(2).sliced(last.column - 1, last.length), u"\"Nöte\""_s);
}

void PlaceholderRemarksTest::withoutPlaceholdersSaysTheSame()
{
    const QString text = u"{\"ContactKey\": 1, \"Data\": {\"Note\": \"too long\", \"x\": {}}}"_s;

    QVERIFY(!remarks(contract, text).isEmpty());
    QCOMPARE(remarksWithPlaceholders(contract, text, values), remarks(contract, text));
}

void PlaceholderRemarksTest::namesFaultsAlone()
{
    const QString text = withData(u"\"Note\": \"{{contactKey}}\", \"Unknown\": 1, \"Due\": \"{{now +2x}}\""_s);

    QCOMPARE(said(text), u"placeholder “{{contactKey}}”\nplaceholder “{{now +2x}}”"_s);
    QVERIFY(stopsInjection(remarksWithPlaceholders(contract, text, values)));
}

void PlaceholderRemarksTest::saysNothingOfUnansweredQuestions()
{
    QCOMPARE(said(withData(u"\"Due\": \"{{prompt 'When'}}\", \"Pieces\": {{prompt 'How many'}}, \"Unknown\": 1"_s)),
        u"P-FLD-UNKNOWN “\"Unknown\"”"_s);
}

void PlaceholderRemarksTest::judgesSuggestionsAndAnswers()
{
    const QString text = withData(u"\"Due\": \"{{prompt 'When' 'soon'}}\", \"Pieces\": \"{{prompt 'How many'}}\""_s);
    QCOMPARE(said(text), u"P-DATE-IMPOSSIBLE “\"{{prompt 'When' 'soon'}}\"”"_s);

    PlaceholderValues answered = values;
    answered.answers = {{u"When"_s, u"2026-03-01T10:00:00Z"_s}, {u"How many"_s, u"few"_s}};
    QCOMPARE(said(text, answered), u"P-TYPE-NUMBER “\"{{prompt 'How many'}}\"”"_s);
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::PlaceholderRemarksTest)
#include "placeholderremarkstest.moc"
