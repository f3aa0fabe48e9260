// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/profilestore.h"
#include "support/folders.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace journeyscope;
using namespace journeyscope::testing;
using namespace Qt::StringLiterals;

static CredentialProfile profile(const QString &name, ProfileKind kind = ProfileKind::Sandbox)
{
    return {.name = name,
        .authUrl = QUrl(u"https://mcabc12.auth.marketingcloudapis.com/"_s),
        .clientId = u"id-of-"_s + name,
        .accountId = u"7000001"_s,
        .kind = kind};
}

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"journeyscope/profiles.json"_s); }
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(file()).path());
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QStringList filesBeside() const { return QDir(QFileInfo(file()).path()).entryList(QDir::Files, QDir::Name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void absentFileIsAnEmptyList()
    {
        const ProfileStore store(file());

        QCOMPARE(store.load()->size(), 0);
        QCOMPARE(
            store.find(u"Sandbox"_s).error().detail, u"There is no profile called “Sandbox”. There are none yet."_s);
    }

    void keepsWhatWasSaved()
    {
        ProfileStore store(file());
        QVERIFY(store.save(profile(u"Sandbox"_s)));
        QVERIFY(store.save(profile(u"Bücher & Co"_s, ProfileKind::Production)));

        const ProfileStore again(file());

        QCOMPARE(*again.load(), (QList{profile(u"Sandbox"_s), profile(u"Bücher & Co"_s, ProfileKind::Production)}));
        QCOMPARE(again.find(u"Sandbox"_s), profile(u"Sandbox"_s));
        QVERIFY(again.find(u"sandbox"_s).error().detail.contains(u"“Sandbox”, “Bücher & Co”"_s));
    }

    void replacesTheOneOfTheSameName()
    {
        ProfileStore store(file());
        QVERIFY(store.save(profile(u"A"_s)));
        QVERIFY(store.save(profile(u"B"_s)));
        CredentialProfile changed = profile(u"A"_s);
        changed.clientId = u"another"_s;

        QVERIFY(store.save(changed));

        QCOMPARE(*store.load(), (QList{changed, profile(u"B"_s)}));
    }

    void removes()
    {
        ProfileStore store(file());
        QVERIFY(store.save(profile(u"A"_s)));
        QVERIFY(store.save(profile(u"B"_s)));

        QVERIFY(store.remove(u"A"_s));

        QCOMPARE(*store.load(), QList{profile(u"B"_s)});
        QCOMPARE(store.remove(u"A"_s).error().reason, Reason::Unusable);
    }

    void isForTheOwnerAlone()
    {
        ProfileStore store(file());

        QVERIFY(store.save(profile(u"A"_s)));
        QVERIFY(store.save(profile(u"B"_s)));

        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(file()) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(file()).path()) & others));
        QCOMPARE(filesBeside(), QStringList{u"profiles.json"_s}); // no temporary file stays
    }

    void leavesAFoldersPermissionsThatWasThere()
    {
        const QString folder = QFileInfo(file()).path();
        QDir().mkpath(folder);
        const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
        QFile::setPermissions(folder, shared);

        QVERIFY(ProfileStore(file()).save(profile(u"A"_s)));

        QVERIFY(QFile::permissions(folder) & QFile::ReadGroup);
    }

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"version\":1,\"profiles\":[{\"name\":");
        QTest::newRow("other json") << QByteArray("[1,2]");
        QTest::newRow("entry without a name") << QByteArray("{\"version\":1,\"profiles\":[{}]}");
        QTest::newRow("binary") << QByteArray("\x00\xff\x01", 3);
    }

    void damagedFileIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        ProfileStore store(file());

        const auto damaged = store.load();

        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, u"PROFILE-03"_s);
        QCOMPARE(filesBeside().size(), 1);
        const QString kept = filesBeside().first();
        QVERIFY(kept.startsWith(u"profiles.json.damaged-"_s));
        QVERIFY(damaged.error().detail.contains(kept));
        QCOMPARE(readFile(QFileInfo(file()).path() + u'/' + kept), bytes);
        QCOMPARE(store.load()->size(), 0);
        QVERIFY(store.save(profile(u"A"_s)));
    }

    void newerFileIsLeftAlone()
    {
        write("{\"version\":2,\"profiles\":[]}");
        ProfileStore store(file());

        QCOMPARE(store.load().error().code, u"PROFILE-05"_s);
        QVERIFY(!store.save(profile(u"A"_s)));
        QCOMPARE(readFile(file()), "{\"version\":2,\"profiles\":[]}");
    }

    void unknownKindBecomesProduction()
    {
        write("{\"version\":1,\"profiles\":[{\"name\":\"A\",\"clientId\":\"x\"}]}");

        QCOMPARE(ProfileStore(file()).find(u"A"_s)->kind, ProfileKind::Production);
    }

    void fileNamesWhatItHolds()
    {
        QVERIFY(ProfileStore(file()).save(profile(u"A"_s)));

        const QByteArray bytes = readFile(file());
        for (const char *word :
            {"\"version\": 1", "\"name\": \"A\"", "\"kind\": \"sandbox\"", "\"accountId\": \"7000001\""})
            QVERIFY2(bytes.contains(word), bytes.constData());
        QVERIFY(!bytes.toLower().contains("secret"));
    }

    void unwritableFolderIsAFailure()
    {
        QFile blocker(m_folder->filePath(u"journeyscope"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be

        QCOMPARE(ProfileStore(file()).save(profile(u"A"_s)).error().code, u"PROFILE-07"_s);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, ProfileStoreTest)
#include "profilestoretest.moc"
