// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen.h"

namespace freehold {

/// All reports with what they answer.
class ReportsScreen final : public Screen
{
    Q_OBJECT

public:
    explicit ReportsScreen(ScreenContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Reports"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("chart-column"); }
};

} // namespace freehold
