// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"
#include "store/reader.h"

namespace freehold {

/// A plot as the plot grid shows it.
struct PlotCell {
    QUuid id;
    QString number;
    QString block; ///< code; empty = none
    PlotState state = PlotState::Available;
    Facing facing = Facing::Unknown;
    Area area;
    bool isCorner = false;
    int row = 0;    ///< from 1; 0 = not placed
    int column = 0; ///< from 1
};

/// All plots of the project, by block, then number as people count ("A-9" before "A-10").
QList<PlotCell> plotMapRows(const Reader &reader, Id<Project> project);

/// Where a plot stands in the grid, in cells; `top` counts the gaps between blocks in.
struct PlotPlace {
    int column = 0;
    double top = 0;
};

/// The name of a block over its first row.
struct BlockCaption {
    QString block;
    int column = 0;
    double top = 0; ///< of the row below it
};

struct PlotLayout {
    QList<PlotPlace> places; ///< one per cell
    QList<BlockCaption> captions;
    int columns = 0;
    double height = 0;
};

/// Places the plots by their row and column, those without a place below by block and number. A row that begins another block leaves
/// room for its name; two plots with one place are told apart by moving the later one to the rows below.
PlotLayout layOutPlots(const QList<PlotCell> &cells);

} // namespace freehold
