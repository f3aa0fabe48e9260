// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/soap/sendobjects.h"
#include "simulator/soap/trackingobjects.h"
#include "support/testmain.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace journeyscope::simulator;

static const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC);

static Send mail(const QString &contact, Send::Fate fate, const QString &reason = {})
{
    return Send{.contactKey = contact, .triggeredSendId = u"ts-1"_s, .at = noon, .fate = fate, .reason = reason};
}

class SoapTrackingTest : public QObject {
    Q_OBJECT

    DataExtensions m_dataExtensions{{}};
    QList<Contact> m_contacts;
    QList<TriggeredSend> m_triggeredSends{
        TriggeredSend{.id = u"ts-1"_s, .key = u"61932"_s}, TriggeredSend{.id = u"ts-2"_s, .key = u"61933"_s}};
    QList<SuppressionList> m_lists;
    SendLog m_sends;

    [[nodiscard]] QList<SoapObject> objects(
        const QList<SoapType> &types, const QString &name, const QDateTime &now) const
    {
        const auto type = std::ranges::find(types, name, &SoapType::name);
        return type->objects(SoapFacts{.dataExtensions = m_dataExtensions,
            .contacts = m_contacts,
            .triggeredSends = m_triggeredSends,
            .suppressionLists = m_lists,
            .sends = m_sends,
            .now = now});
    }
    [[nodiscard]] QList<SoapObject> events(const QString &name, int minutesLater) const
    {
        return objects(trackingTypes(), name, noon.addSecs(60 * minutesLater));
    }

private Q_SLOTS:
    void init()
    {
        m_sends = SendLog();
        Send read = mail(u"ada"_s, Send::Fate::Sent);
        read.opened = noon.addSecs(600);
        read.clicked = noon.addSecs(720);
        read.listId = u"503"_s;
        m_sends.append(read);
        Send bounced = mail(u"cyd"_s, Send::Fate::Sent);
        bounced.bounced = noon.addSecs(60);
        bounced.bounceCategory = u"HardBounce"_s;
        m_sends.append(bounced);
        m_sends.append(mail(u"ben"_s, Send::Fate::NotSent, u"Unsubscribed Master"_s));
        m_sends.append(mail(u"dan"_s, Send::Fate::NotSent, u"Held"_s));
        m_sends.append(mail(u"eve"_s, Send::Fate::Failed, u"Build Email Error"_s));
        m_sends.append(mail(u"fay"_s, Send::Fate::Queued));
        Send other = mail(u"ada"_s, Send::Fate::Sent);
        other.triggeredSendId = u"ts-2"_s;
        m_sends.append(other);
    }

    void sentMailsProveTheirSend()
    {
        const QList<SoapObject> sent = events(u"SentEvent"_s, 0);
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent[0].valueOf(u"SubscriberKey"_s), u"ada"_s);
        QCOMPARE(sent[0].valueOf(u"TriggeredSendDefinitionObjectID"_s), u"ts-1"_s);
        QCOMPARE(sent[0].valueOf(u"EventDate"_s), u"2026-03-01T06:00:00"_s);
        QCOMPARE(sent[0].valueOf(u"EventType"_s), u"Sent"_s);
        QCOMPARE(sent[0].valueOf(u"ListID"_s), u"503"_s);
        QCOMPARE(sent[1].valueOf(u"ListID"_s), u"15"_s);
        QCOMPARE(sent[0].valueOf(u"SendID"_s), sent[1].valueOf(u"SendID"_s));
        QVERIFY(sent[0].valueOf(u"BatchID"_s) != sent[1].valueOf(u"BatchID"_s));
        QVERIFY(sent[0].valueOf(u"SendID"_s) != sent[2].valueOf(u"SendID"_s));
        QVERIFY2(events(u"SentEvent"_s, -1).isEmpty(), "nothing is told ahead of time");
    }

    void mailsThatWereLeftOut()
    {
        QStringList contacts;
        for (const SoapObject &event : events(u"NotSentEvent"_s, 0))
            contacts.append(event.valueOf(u"SubscriberKey"_s));
        QCOMPARE(contacts, QStringList({u"ben"_s, u"dan"_s, u"eve"_s}));
    }

    void whatFollowsComesInTime()
    {
        QVERIFY(events(u"BounceEvent"_s, 0).isEmpty());
        const QList<SoapObject> bounces = events(u"BounceEvent"_s, 1);
        QCOMPARE(bounces.size(), 1);
        QCOMPARE(bounces[0].valueOf(u"BounceCategory"_s), u"Hard bounce"_s);
        QCOMPARE(bounces[0].valueOf(u"EventType"_s), u"HardBounce"_s);
        QVERIFY(events(u"OpenEvent"_s, 9).isEmpty());
        QCOMPARE(events(u"OpenEvent"_s, 10).size(), 1);
        QVERIFY(events(u"ClickEvent"_s, 11).isEmpty());
        QVERIFY(!events(u"ClickEvent"_s, 12).first().valueOf(u"URL"_s).isEmpty());
        QVERIFY(events(u"UnsubEvent"_s, 100).isEmpty());
    }

    void summariesCount()
    {
        const QList<SoapObject> summaries = objects(sendTypes(), u"TriggeredSendSummary"_s, noon.addSecs(3600));
        QCOMPARE(summaries.size(), 2);
        const auto count = [&](const QString &name) { return summaries[0].valueOf(name).toInt(); };
        QCOMPARE(count(u"Sent"_s), 2);
        QCOMPARE(count(u"NotSentDueToOptOut"_s), 1);
        QCOMPARE(count(u"NotSentDueToUndeliverable"_s), 1);
        QCOMPARE(count(u"NotSentDueToError"_s), 1);
        QCOMPARE(count(u"Queued"_s), 1);
        QCOMPARE(count(u"Bounces"_s), 1);
        QCOMPARE(count(u"Opens"_s), 1);
        QCOMPARE(count(u"Clicks"_s), 1);
        QCOMPARE(summaries[1].valueOf(u"Sent"_s), u"1"_s);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, SoapTrackingTest)
#include "soaptrackingtest.moc"
