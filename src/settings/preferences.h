// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

class QSettings;

namespace journeyscope {

/// One thing that can be set: its name in the file, and what holds while nobody has set it.
template <typename T>
struct Preference {
    const char *name;
    T fallback;
};

enum class ColourScheme { System, Light, Dark };

/// Everything that can be set, one row each.
namespace preferences {
inline const Preference<QString> lastProfile {"session/lastProfile", {}}; ///< name of a profile
inline const Preference<QString> payloadDraft {"session/payloadDraft", {}}; ///< the text in the editor, so that a crash loses none
inline const Preference<QString> templatesFolder{
    "templates/folder", {}}; ///< empty: the one of the program, see userTemplatesFolder()
inline const Preference<QByteArray> windowGeometry {"window/geometry", {}};
inline const Preference<QByteArray> windowState {"window/state", {}};
inline const Preference<ColourScheme> colourScheme {"window/colourScheme", ColourScheme::System};
inline const Preference<bool> payloadAsForm {"window/payloadAsForm", false};
inline const Preference<bool> maskPersonalData {"window/maskPersonalData", true}; ///< in lists
inline const Preference<std::chrono::seconds> patience {"observation/patienceInSeconds", std::chrono::seconds(900)};
}

/// The user's preferences in one INI file that nobody else may read, because a draft may hold personal data. What cannot be
/// read as its type counts as not set.
class Preferences
{
public:
    explicit Preferences(const QString &file);
    ~Preferences();
    /// preferences.ini in the user's configuration folder.
    [[nodiscard]] static QString userFile();
    /// Where templates are kept while no folder was chosen; it need not exist yet.
    [[nodiscard]] static QString userTemplatesFolder();

    [[nodiscard]] QString get(const Preference<QString> &preference) const;
    [[nodiscard]] QByteArray get(const Preference<QByteArray> &preference) const;
    [[nodiscard]] ColourScheme get(const Preference<ColourScheme> &preference) const;
    [[nodiscard]] bool get(const Preference<bool> &preference) const;
    [[nodiscard]] std::chrono::seconds get(const Preference<std::chrono::seconds> &preference) const;

    void set(const Preference<QString> &preference, const QString &value);
    void set(const Preference<QByteArray> &preference, const QByteArray &value);
    void set(const Preference<ColourScheme> &preference, ColourScheme value);
    void set(const Preference<bool> &preference, bool value);
    void set(const Preference<std::chrono::seconds> &preference, std::chrono::seconds value);

    /// Writes now what would otherwise be written soon. False when the file cannot be written.
    [[nodiscard]] bool save();

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace journeyscope
