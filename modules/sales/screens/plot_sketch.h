// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/numbers.h"
#include "inventory/entities/plot.h"

#include <QWidget>

namespace freehold {

/// A plot as a rectangle with its sides and what is special about it.
class PlotSketch final : public QWidget
{
    Q_OBJECT

public:
    PlotSketch(const Plot &plot, const CompanyFormat &format, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {200, 128}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSides(QPainter &painter, const QRectF &box) const;

    QString m_area;
    QString m_traits; ///< "Corner plot"
    QString m_wide;   ///< length of the side below; empty = not known
    QString m_deep;   ///< ... and of the one at the right
    double m_shape = 1.3; ///< width by height
};

/// A length of a plot: "30 ft" where its area is measured in feet or yards, else "9.1 m".
QString plotLength(const Plot &plot, int millimetres);

} // namespace freehold
