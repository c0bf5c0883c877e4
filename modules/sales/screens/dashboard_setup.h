// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/dashboard_facts.h"
#include "ui/screen_context.h"

#include <QWidget>

class QVBoxLayout;

namespace freehold {

/// What stands on the dashboard before the first booking: the steps up to it, those that are done marked.
class DashboardSetup final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardSetup(ScreenContext &context, QWidget *parent = nullptr);
    void setFacts(const DashboardFacts &facts);

private:
    void addStep(const QString &name, const QString &title, const QString &detail, bool isDone, const std::function<void()> &act);

    ScreenContext &m_context;
    QVBoxLayout *m_steps;
    bool m_isNextTold = false;
};

} // namespace freehold
