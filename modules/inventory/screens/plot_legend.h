// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/plot_map_rows.h"

#include <QSet>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace freehold {

/// The states of the plots with how many are in each. Pressing them leaves only those states standing out.
class PlotLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit PlotLegend(QWidget *parent = nullptr);

    void setPlots(const QList<PlotCell> &plots);
    /// States that are pressed; empty = all.
    [[nodiscard]] QSet<PlotState> chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    QHBoxLayout *m_layout;
    QMap<PlotState, QAbstractButton *> m_buttons;
};

} // namespace freehold
