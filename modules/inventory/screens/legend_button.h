// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/map/plot_colouring.h"

#include <QAbstractButton>

namespace freehold {

/// A category of the legend: swatch with its letter, the word and the count.
class LegendButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendButton(const PlotCategory &category, QWidget *parent = nullptr);

    [[nodiscard]] QString code() const { return m_category.code; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlotCategory m_category;
    QString m_count;
};

} // namespace freehold
