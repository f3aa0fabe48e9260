// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampledvalues.h"

#include <QAccessible>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace journeyscope::testing {

EventDefinition apiEvent(const QString &name, const QString &key)
{
    EventDefinition definition;
    definition.key = EventDefinitionKey(key);
    definition.name = name;
    definition.type = u"APIEvent"_s;
    definition.category = u"Event"_s;
    return definition;
}

JourneyVersion journeyListeningTo(const QString &key, JourneyStatus status)
{
    JourneyVersion journey;
    journey.key = JourneyKey(u"journey-"_s + key);
    journey.name = u"Welcome"_s;
    journey.version = 3;
    journey.status = status;
    journey.eventDefinitionKey = EventDefinitionKey(key);
    return journey;
}

static Evidence evidence(quint64 exchange, const QString &field, const QString &value)
{
    const QDateTime at(QDate(2026, 3, 3), QTime(14, 0), QTimeZone::UTC);
    return {{u"POST /interaction/v1/interactions/journeyhistory/search"_s, 200, at, at.addMSecs(80), exchange}, field, value};
}

Diagnosis refusedDiagnosis()
{
    Finding finding;
    finding.sentence = u"The journey lets nobody in twice, and <b>Ada</b> entered on 3 March."_s;
    finding.remedy = u"Allow re-entry in the journey's settings."_s;
    finding.who = u"Journey owner"_s;
    finding.evidence = {evidence(7, u"entryMode"_s, u"OnceAndDone"_s), evidence(8, u"status"_s, u"Complete"_s)};

    Diagnosis diagnosis;
    diagnosis.subject.contactKey = ContactKey(u"0031-ada"_s);
    diagnosis.subject.eventDefinitionKey = EventDefinitionKey(u"APIEvent-welcome"_s);
    diagnosis.verdict.outcome = VerdictOutcome::Refused;
    diagnosis.verdict.sentence = finding.sentence;
    diagnosis.verdict.causes = {u"reentry-none"_s};
    diagnosis.verdict.nextStep = {finding.who, finding.remedy};
    diagnosis.layers = {
        {Layer::Authentication, CheckOutcome::Clear, u"Token for unit 7000001, 4 scopes"_s,
            {{u"client-credentials-invalid"_s, CheckOutcome::Clear, {}, {}}}},
        {Layer::EventMapping, CheckOutcome::Clear, u"The event was accepted"_s, {{u"event-key-unknown"_s, CheckOutcome::Clear, {}, {}}}},
        {Layer::JourneyProcessing, CheckOutcome::Found, {},
            {{u"reentry-none"_s, CheckOutcome::Found, finding, {}},
                {u"waiting-by-design"_s, CheckOutcome::NotExamined, {}, u"The contact's membership was not read."_s}}}};
    return diagnosis;
}

/// Parts that Qt builds into its own widgets and names or skips by itself.
static bool isQtsOwn(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView") || widget->inherits("QTabBar")
        || widget->inherits("QScrollBar") || widget->inherits("QMenuBar") || widget->inherits("QToolBarExtension");
}

QStringList namelessWidgets(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool canTakeFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&window);
        if (!canTakeFocus || isQtsOwn(widget) || widget->inherits("QHeaderView"))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless << QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

} // namespace journeyscope::testing
