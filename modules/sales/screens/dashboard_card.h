// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace freehold {

/// A piece of the dashboard on a ground of its own with a round outline.
class DashboardCard : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardCard(QWidget *parent = nullptr) : QWidget(parent) {}

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace freehold
