// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/soap/soapobjects.h"

namespace journeyscope::simulator {

/// The folders of the business unit @p mid: one for each kind of content, as a unit has them where nobody has made
/// more.
[[nodiscard]] QList<SoapObject> dataFolders(const QString &mid);
[[nodiscard]] QStringList dataFolderProperties();

/// Kinds of objects that a tenant answers for and that the simulated one has none of.
[[nodiscard]] bool isNeverThere(const QString &objectType);

} // namespace journeyscope::simulator
