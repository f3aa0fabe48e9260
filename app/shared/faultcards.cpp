// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/faultcards.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace journeyscope {

static QString tr(const char *text)
{
    return QCoreApplication::translate("FaultCards", text);
}

const QList<FaultRow> &faultRows()
{
    static const QList<FaultRow> rows{
        {u"sign-in-refused"_s, tr("Sign-in refused"),
            tr("The next sign-in fails, as with a changed client secret. Move the clock by an hour, and one is due."),
            R"({"route": "token", "status": 401,
                "body": {"error": "invalid_client", "error_description": "Client authentication failed."}})"},
        {u"event-server-error"_s, tr("Server error on events"),
            tr("An injection is answered with status 500, and the event does not arrive."),
            R"({"route": "events", "status": 500, "body": {"message": "Internal Server Error", "errorcode": 0}})"},
        {u"event-connection-closed"_s, tr("Event without an answer"),
            tr("The connection closes before the event is answered: nobody can say whether it arrived."),
            R"({"route": "events", "close": true})"},
        {u"history-unavailable"_s, tr("Journey history unavailable"),
            tr("Journey history answers with status 503, so a diagnosis cannot see who entered."),
            R"({"route": "history-search", "status": 503, "body": {"message": "Service Unavailable", "errorcode": 0}})"},
        {u"token-refused"_s, tr("Token expired"),
            tr("Every call after the sign-in is answered with status 401, as with a token that has run out."),
            R"({"route": "rest", "status": 401, "body": {"message": "Not Authorized", "errorcode": 0}})"},
        {u"throttled"_s, tr("Too many requests"),
            tr("Calls are answered with status 429 and the request to come back after 5 seconds."),
            R"({"route": "rest", "status": 429, "headers": {"Retry-After": 5},
                "body": {"message": "Rate limit exceeded", "errorcode": 50100, "retryAfter": 5}})"},
        {u"malformed-answer"_s, tr("Broken answers"),
            tr("Answers end in the middle of a line, so that nothing in them can be read."),
            R"({"route": "rest", "status": 200, "headers": {"Content-Type": "application/json"}, "body": "{\"count\": 3, \"items\": [{\"na"})"},
        {u"proxy-page"_s, tr("A proxy in between"),
            tr("Instead of the tenant, a company proxy answers with a web page that says no."),
            R"({"route": "rest", "status": 403, "headers": {"Content-Type": "text/html"},
                "body": "<html><head><title>Access denied</title></head><body>This site is blocked by the company proxy.</body></html>"})"},
        {u"connection-closed"_s, tr("Connection closed"),
            tr("Every connection closes without an answer, as if the network broke."),
            R"({"route": "*", "close": true})"},
        {u"slow-answers"_s, tr("Slow answers"), tr("Every answer is right, but comes three seconds late."),
            R"({"route": "*", "delayMs": 3000})"},
    };
    return rows;
}

} // namespace journeyscope
