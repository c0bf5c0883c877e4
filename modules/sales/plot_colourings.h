// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/map/plot_colouring.h"
#include "store/reader.h"

namespace freehold {

/// What the colours of a map tell.
enum class ColourBy { Status, Facing, Price, Agent, Payment };
template <>
const QList<Choice> &choicesOf<ColourBy>();

/// What the plots of a project are coloured by, read once; colours follow from it in any theme.
struct ColouringFacts {
    ColourBy by = ColourBy::Status;
    QHash<QUuid, QString> words; ///< Agent: who sold the plot
    QHash<QUuid, int> steps;     ///< Price, Payment: where it stands on the scale
    QStringList stepWords;
};

/// Status and facing stand in the plots themselves. Prices are those of today's price list, of booked plots as booked.
ColouringFacts colouringFacts(const Reader &reader, Id<Project> project, ColourBy by, QDate today);
PlotColouring colourPlots(const ColouringFacts &facts, const QList<PlotCell> &plots, MapGround ground);

/// Where prices are cut into at most five bands of round limits: the upper limits of all but the last. Empty if there is one price only.
QList<Money> priceLimits(QList<Money> prices);

} // namespace freehold
