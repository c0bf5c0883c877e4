// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/map/plot_colouring.h"

#include <QSet>
#include <QWidget>

namespace freehold {

class LegendButton;

/// The categories of the plots with how many are in each, as a card over the map. Pressing them leaves only those standing out.
class PlotLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit PlotLegend(QWidget *parent = nullptr);

    /// What is pressed stays pressed where its category is still there.
    void setCategories(const QList<PlotCategory> &categories);
    /// Codes of the categories that are pressed; empty = all.
    [[nodiscard]] QSet<QString> chosen() const;
    void setChosen(const QSet<QString> &codes);
    /// Rows of buttons that fit into the width, and the size they take together.
    [[nodiscard]] QSize sizeWithin(int width) const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Calls `place` with each button and its corner; returns the size taken.
    QSize arrange(int width, const std::function<void(LegendButton *, QPoint)> &place) const;

    QList<PlotCategory> m_categories;
    QList<LegendButton *> m_buttons;
};

} // namespace freehold
