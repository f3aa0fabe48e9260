// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/emailcontent.h"
#include "messages/findemail.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace journeyscope;

class EmailContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsFieldsInScriptAndPersonalisationOnly()
    {
        const EmailContent email {.name = {},
            .parts = {u"<p>Hello %%firstname%%, City is prose.</p>"_s, u"%%[ SET @t = AttributeValue(\"Total\") ]%% %%=v([Order Id])=%%"_s}};

        QCOMPARE(fieldsMentioned(email, {u"FirstName"_s, u"City"_s, u"Total"_s, u"Order Id"_s, u"Name"_s}), QStringList({u"FirstName"_s, u"Total"_s, u"Order Id"_s}));
    }

    void readsEveryPartOfTheFoundEmail()
    {
        http::Answer answer;
        answer.status = 200;
        answer.body = R"({"count":1,"items":[{"id":1,"name":"Welcome","views":{"subjectline":{"content":"Hi %%Name%%"},
            "html":{"content":"<p>","slots":{"main":{"blocks":{"1":{"content":"%%City%%"}}}}}}}]})"_ba;

        const Result<EmailContent> email = FindEmail {.legacyId = u"7"_s}.read(answer);

        QVERIFY(email.has_value());
        QCOMPARE(email->name, u"Welcome"_s);
        QCOMPARE(email->parts.size(), 3);
    }

    void noItemIsNotFound()
    {
        http::Answer answer;
        answer.status = 200;
        answer.body = R"({"count":0,"page":1,"pageSize":5,"links":{},"items":[]})"_ba;
        QCOMPARE(FindEmail {.legacyId = u"7"_s}.read(answer).error().reason, Reason::NotFound);
    }
};

JOURNEYSCOPE_TEST_MAIN(QCoreApplication, EmailContentTest)
#include "emailcontenttest.moc"
