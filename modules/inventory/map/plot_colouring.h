// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/map/map_colours.h"
#include "inventory/plot_map_rows.h"

#include <QHash>

namespace freehold {

/// A group of plots that look alike on the map, and its word in the legend.
struct PlotCategory {
    QString code; ///< "available", "north", "band-2"
    QString word; ///< "Available"
    PlotShade shade;
    qsizetype count = 0; ///< of plots in it

    friend bool operator==(const PlotCategory &, const PlotCategory &) = default;
};

/// The plots of a map sorted into categories: by state, facing, price, agent or payment.
class PlotColouring
{
public:
    PlotColouring() = default;
    /// `of` has the index of a category for each plot, in order; -1 = the colouring says nothing of it.
    PlotColouring(QList<PlotCategory> categories, QList<int> of);

    /// Only categories that hold plots.
    [[nodiscard]] const QList<PlotCategory> &categories() const { return m_categories; }
    /// Of the n-th plot; null if it has none.
    [[nodiscard]] const PlotCategory *of(qsizetype plot) const;

private:
    QList<PlotCategory> m_categories;
    QList<int> m_of;
};

/// The word of a state as the legend has room for it.
QString plotStateLegend(PlotState state);

PlotColouring colourByState(const QList<PlotCell> &plots, MapGround ground);
PlotColouring colourByFacing(const QList<PlotCell> &plots, MapGround ground);
/// By the words given for the plots, the most frequent first; plots without one are left out. From the seventh on they are alike. `last`
/// is the word for plots that have none of the others; it comes last and stands back.
PlotColouring colourByWord(const QList<PlotCell> &plots, const QHash<QUuid, QString> &words, const QString &last, MapGround ground);
/// By the step given for each plot on a scale whose steps have these words; plots without one are left out.
PlotColouring colourByStep(const QList<PlotCell> &plots, const QHash<QUuid, int> &steps, const QStringList &words, MapGround ground);

} // namespace freehold
