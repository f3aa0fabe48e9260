// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/preferences.h"

#include "support/folders.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace journeyscope;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fallsBackWhileNothingIsSet();
    void comesBackAsItWasSet();
    void takesNonsenseForNotSet();
    void keepsTheFileToItsOwner();
    void saysWhenItCannotBeWritten();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QLatin1StringView(QTest::currentTestFunction()) + u"/preferences.ini"_s); }

    QTemporaryDir m_folder;
};

void PreferencesTest::fallsBackWhileNothingIsSet()
{
    const Preferences preferences(file());

    QCOMPARE(preferences.get(preferences::lastProfile), QString());
    QCOMPARE(preferences.get(preferences::colourScheme), ColourScheme::System);
    QCOMPARE(preferences.get(preferences::payloadAsForm), false);
    QCOMPARE(preferences.get(preferences::maskPersonalData), true);
    QCOMPARE(preferences.get(preferences::patience), 900s);
}

void PreferencesTest::comesBackAsItWasSet()
{
    const QString draft = u"{\n  \"Total\": \"12,50\", \"Name\": \"Zoë\" }\t%1"_s;
    const auto geometry = QByteArray::fromHex("00ff10c3280a0d22");
    {
        Preferences preferences(file());
        preferences.set(preferences::lastProfile, u"Shop, \"live\""_s);
        preferences.set(preferences::payloadDraft, draft);
        preferences.set(preferences::windowGeometry, geometry);
        preferences.set(preferences::colourScheme, ColourScheme::Dark);
        preferences.set(preferences::maskPersonalData, false);
        preferences.set(preferences::patience, 75s);
        QVERIFY(preferences.save());
    }

    const Preferences again(file());
    QCOMPARE(again.get(preferences::lastProfile), u"Shop, \"live\""_s);
    QCOMPARE(again.get(preferences::payloadDraft), draft);
    QCOMPARE(again.get(preferences::windowGeometry), geometry);
    QCOMPARE(again.get(preferences::colourScheme), ColourScheme::Dark);
    QCOMPARE(again.get(preferences::maskPersonalData), false);
    QCOMPARE(again.get(preferences::patience), 75s);
}

void PreferencesTest::takesNonsenseForNotSet()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile written(file());
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("[observation]\npatienceInSeconds=soon\n[window]\ncolourScheme=mauve\nmaskPersonalData=perhaps\n");
    written.close();

    const Preferences preferences(file());
    QCOMPARE(preferences.get(preferences::patience), 900s);
    QCOMPARE(preferences.get(preferences::colourScheme), ColourScheme::System);
    QCOMPARE(preferences.get(preferences::maskPersonalData), true);
}

void PreferencesTest::keepsTheFileToItsOwner()
{
    Preferences preferences(file());
    preferences.set(preferences::payloadDraft, u"{}"_s);
    QVERIFY(preferences.save());

    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(file()).permissions() & others));
    QVERIFY(testing::readFile(file()).contains("payloadDraft"));
}

void PreferencesTest::saysWhenItCannotBeWritten()
{
    QFile inTheWay(m_folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));

    Preferences preferences(m_folder.filePath(u"file/below/preferences.ini"_s));
    preferences.set(preferences::lastProfile, u"Shop"_s);

    QVERIFY(!preferences.save());
}

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, PreferencesTest)
#include "preferencestest.moc"
