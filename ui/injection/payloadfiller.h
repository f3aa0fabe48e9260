// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/debugsession.h"
#include "settings/preferences.h"

#include <QHash>

namespace journeyscope {

/// Decides which text stands in the payload editor when another event definition is chosen, so that nobody starts from nothing
/// and nobody's typing is lost: what was typed for it before, a suggestion, the draft of the last run, or a skeleton.
class PayloadFiller : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the filler.
    PayloadFiller(DebugSession &session, Preferences &preferences, QObject *parent = nullptr);

    /// To be called when another tenant is chosen.
    void forget();
    /// To be called when @p key is chosen; @p suggestion may be empty.
    void definitionChosen(const EventDefinitionKey &key, const QString &suggestion);
    /// To be called when more is known of the chosen definition: an untouched skeleton becomes the better one.
    void contractKnown();
    /// To be called with what the user typed.
    void edited(const QString &text);
    [[nodiscard]] QString draft() const;

Q_SIGNALS:
    void filled(const QString &text);

private:
    void fill(const QString &text);
    [[nodiscard]] QString draftFor(const EventDefinitionKey &key) const;

    DebugSession &m_session;
    Preferences &m_preferences;
    EventDefinitionKey m_key;
    QString m_skeleton; ///< as long as the editor shows it untouched
    QHash<EventDefinitionKey, QString> m_typed;
};

} // namespace journeyscope
