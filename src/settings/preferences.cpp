// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace journeyscope {

static constexpr std::array<std::pair<ColourScheme, QLatin1StringView>, 3> schemes {{
    {ColourScheme::System, "system"_L1},
    {ColourScheme::Light, "light"_L1},
    {ColourScheme::Dark, "dark"_L1},
}};

/// QSettings keeps the permissions of a file that is there, so it is made before anything is written.
static void makePrivate(const QString &path)
{
    if (QDir().mkpath(QFileInfo(path).absolutePath())) {
        QFile file(path);
        if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

Preferences::Preferences(const QString &file)
{
    makePrivate(file);
    m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

Preferences::~Preferences() = default;

QString Preferences::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/preferences.ini"_s;
}

QString Preferences::userTemplatesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s;
}

QString Preferences::get(const Preference<QString> &preference) const
{
    return m_settings->value(QLatin1StringView(preference.name), preference.fallback).toString();
}

QByteArray Preferences::get(const Preference<QByteArray> &preference) const
{
    return m_settings->value(QLatin1StringView(preference.name), preference.fallback).toByteArray();
}

ColourScheme Preferences::get(const Preference<ColourScheme> &preference) const
{
    const QString word = m_settings->value(QLatin1StringView(preference.name)).toString();
    for (const auto &[scheme, known] : schemes) {
        if (known == word)
            return scheme;
    }
    return preference.fallback;
}

bool Preferences::get(const Preference<bool> &preference) const
{
    const QString word = m_settings->value(QLatin1StringView(preference.name)).toString();
    return word == "true"_L1 || (word != "false"_L1 && preference.fallback);
}

std::chrono::seconds Preferences::get(const Preference<std::chrono::seconds> &preference) const
{
    bool isNumber = false;
    const qint64 seconds = m_settings->value(QLatin1StringView(preference.name)).toString().toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? std::chrono::seconds(seconds) : preference.fallback;
}

void Preferences::set(const Preference<QString> &preference, const QString &value)
{
    m_settings->setValue(QLatin1StringView(preference.name), value);
}

void Preferences::set(const Preference<QByteArray> &preference, const QByteArray &value)
{
    m_settings->setValue(QLatin1StringView(preference.name), value);
}

void Preferences::set(const Preference<ColourScheme> &preference, ColourScheme value)
{
    for (const auto &[scheme, word] : schemes) {
        if (scheme == value)
            m_settings->setValue(QLatin1StringView(preference.name), QString(word));
    }
}

void Preferences::set(const Preference<bool> &preference, bool value)
{
    m_settings->setValue(QLatin1StringView(preference.name), value);
}

void Preferences::set(const Preference<std::chrono::seconds> &preference, std::chrono::seconds value)
{
    m_settings->setValue(QLatin1StringView(preference.name), QString::number(value.count()));
}

bool Preferences::save()
{
    m_settings->sync();
    return m_settings->status() == QSettings::NoError;
}

} // namespace journeyscope
