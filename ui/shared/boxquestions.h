// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/questions.h"

namespace journeyscope {

/// Asks by message boxes and file dialogs. The safe answer is always the default.
class BoxQuestions final : public Questions
{
public:
    [[nodiscard]] bool mayInject(const InjectionOutlook &outlook) override;
    [[nodiscard]] bool mayRemoveProfile(const QString &name) override;
    [[nodiscard]] std::optional<QString> whereToSaveReport(const QString &suggestedName) override;
    [[nodiscard]] std::optional<QString> whichTenantFile() override;
};

/// The sentences of the question before an injection, for people.
[[nodiscard]] QString injectionQuestion(const InjectionOutlook &outlook);

} // namespace journeyscope
