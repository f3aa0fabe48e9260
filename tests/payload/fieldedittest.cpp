// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payload/fieldedit.h"

#include "contractfile.h"
#include "foundation/json.h"
#include "payload/formrow.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = journeyscope::JsonNode::Kind;

namespace journeyscope {

/// Edits of single fields, by the folders of tests/data/fieldedit: before.json, edit.json, and after.json unless
/// nothing can be done.
class FieldEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsOneField_data();
    void editsOneField();
    void appliesEditsInAnyOrder();
    void keepsEveryByteOutsideTheField_data();
    void keepsEveryByteOutsideTheField();
    void knowsNumbers();
};

static EventContract orderPlaced()
{
    return testing::readContract(testing::dataPath(u"payload/contract.json"_s));
}

static Kind kindFromWord(const QString &word)
{
    if (word == "number"_L1)
        return Kind::Number;
    if (word == "boolean"_L1)
        return Kind::Boolean;
    return word == "null"_L1 ? Kind::Null : Kind::Text;
}

static std::optional<TextEdit> editFromFile(const QString &text, const QString &file)
{
    const auto json = parseJson(testing::readFile(file));
    if (!json)
        qFatal("%s", qPrintable(file));
    if (hasMember(*json, "contactKey"_L1))
        return contactKeySet(text, textOf(*json, "contactKey"_L1));
    if (hasMember(*json, "remove"_L1))
        return fieldRemoved(text, textOf(*json, "remove"_L1));
    const FieldValue value {.kind = kindFromWord(textOf(*json, "kind"_L1)), .text = textOf(*json, "to"_L1)};
    return fieldSet(text, orderPlaced(), textOf(*json, "set"_L1), value);
}

void FieldEditTest::editsOneField_data()
{
    QTest::addColumn<QString>("folder");

    for (const QString &name : testing::foldersIn(testing::dataPath(u"fieldedit"_s)))
        QTest::newRow(qPrintable(name)) << testing::dataPath(u"fieldedit/"_s + name);
}

void FieldEditTest::editsOneField()
{
    QFETCH(QString, folder);
    const QString before = QString::fromUtf8(testing::readFile(folder + u"/before.json"_s));
    const bool canBeDone = QFile::exists(folder + u"/after.json"_s);

    const std::optional<TextEdit> edit = editFromFile(before, folder + u"/edit.json"_s);

    QCOMPARE(edit.has_value(), canBeDone);
    if (canBeDone)
        QCOMPARE(applied(before, {*edit}).toUtf8(), testing::readFile(folder + u"/after.json"_s));
}

void FieldEditTest::appliesEditsInAnyOrder()
{
    const QString text = u"abcdef"_s;

    QCOMPARE(applied(text, {}), text);
    QCOMPARE(applied(text, {{{4, 1}, u"EE"_s}, {{0, 2}, {}}, {{2, 0}, u"1"_s}, {{2, 0}, u"2"_s}}), u"12cdEEf"_s);
    QCOMPARE(applied(text, {{{6, 0}, u"g"_s}}), u"abcdefg"_s);
}

/// Writes payloads as no author would write all of them, but some author each.
class Author
{
public:
    explicit Author(quint32 seed) : m_random(seed) { }

    [[nodiscard]] int oneOf(int count) { return int(m_random.bounded(count)); }
    [[nodiscard]] QString name() { return u"F%1"_s.arg(oneOf(12)); }
    [[nodiscard]] QString payload()
    {
        m_lineEnd = oneOf(2) ? u"\n"_s : u"\r\n"_s;
        return blanks() + u'{' + blanks() + u"\"ContactKey\""_s + blanks() + u':' + blanks() + u"\"ä🎉\","_s + blanks()
            + u"\"Data\":"_s + blanks() + object() + blanks() + u'}' + blanks();
    }
    [[nodiscard]] FieldValue value()
    {
        static const QList<FieldValue> values {{Kind::Null, {}}, {Kind::Boolean, u"true"_s}, {Kind::Number, u"1.10"_s},
            {Kind::Text, u"}\",{🎉\n\\"_s}, {Kind::Text, {}}};
        return values.at(oneOf(int(values.size())));
    }

private:
    [[nodiscard]] QString blanks()
    {
        static const QStringList all {{}, {}, u" "_s, u"\t"_s, u"  "_s};
        return oneOf(3) ? all.at(oneOf(int(all.size()))) : m_lineEnd + all.at(oneOf(int(all.size())));
    }
    [[nodiscard]] QString object()
    {
        QStringList members;
        for (int count = oneOf(5); count > 0; --count)
            members.append(blanks() + u'"' + name() + u'"' + blanks() + u':' + blanks() + anyValue() + blanks());
        return u'{' + (members.isEmpty() ? blanks() : members.join(u',')) + u'}';
    }
    [[nodiscard]] QString anyValue()
    {
        static const QStringList values {
            u"1e0"_s, u"-0.10"_s, u"\"\\u00e4\\/\""_s, u"\"a,\\\"}\""_s, u"null"_s, u"[1, {\"F1\": 2}]"_s, u"{}"_s};
        return values.at(oneOf(int(values.size())));
    }

    QRandomGenerator m_random;
    QString m_lineEnd;
};

/// All members as they are spelled, the doubled ones, too, without those called @p except.
static QStringList spelledMembers(const QString &text, const QString &except)
{
    const auto root = readJsonTree(text);
    if (!root)
        qFatal("no JSON: %s", qPrintable(text));
    QStringList members;
    for (const JsonMember &member : root->member(u"Data")->value.members) {
        if (member.name.compare(except, Qt::CaseInsensitive) != 0)
            members.append(text.sliced(member.namePlace.offset, member.value.place.end() - member.namePlace.offset));
    }
    return members;
}

void FieldEditTest::keepsEveryByteOutsideTheField_data()
{
    QTest::addColumn<quint32>("seed");

    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void FieldEditTest::keepsEveryByteOutsideTheField()
{
    QFETCH(quint32, seed);
    Author author(seed);
    for (int round = 0; round < 100; ++round) {
        const QString text = author.payload();
        const QString name = author.name();
        const FieldValue value = author.value();

        const std::optional<TextEdit> set = fieldSet(text, {}, name, value);

        QVERIFY2(set, qPrintable(text));
        const QString after = applied(text, {*set});
        const FormRows form = formRows({}, after, {});
        const auto row =
            std::ranges::find(form.rows, name, [](const FormRow &candidate) { return candidate.field.name; });
        QVERIFY2(row != form.rows.end(), qPrintable(after));
        QCOMPARE(row->kind, value.kind);
        QCOMPARE(row->value, value.text);
        QCOMPARE(spelledMembers(after, name), spelledMembers(text, name));
        QVERIFY(after.startsWith(text.first(set->place.offset)) && after.endsWith(text.sliced(set->place.end())));

        const auto places = formRows({}, text, {}).rows;
        const auto place =
            std::ranges::find(places, name, [](const FormRow &candidate) { return candidate.field.name; });
        if (place == places.end())
            QCOMPARE(set->place.length, 0);
        else
            QCOMPARE(set->place, place->place);

        const std::optional<TextEdit> removed = fieldRemoved(after, name);
        QVERIFY2(removed, qPrintable(after));
        const QString without = applied(after, {*removed});
        QCOMPARE(spelledMembers(without, {}), spelledMembers(text, name));
        QVERIFY(without.size() < after.size());
    }
}

void FieldEditTest::knowsNumbers()
{
    for (const QString &number :
        {u"0"_s, u"-1"_s, u"1.10"_s, u"1e5"_s, u"-0.5E-3"_s, u"123456789012345678901234567890"_s})
        QVERIFY2(isJsonNumber(number), qPrintable(number));
    for (const QString &other :
        {u""_s, u"+1"_s, u"01"_s, u".5"_s, u"5."_s, u"1,5"_s, u"1 "_s, u"1\n"_s, u"٣"_s, u"NaN"_s})
        QVERIFY2(!isJsonNumber(other), qPrintable(other));
}

} // namespace journeyscope

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, journeyscope::FieldEditTest)
#include "fieldedittest.moc"
