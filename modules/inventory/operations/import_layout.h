// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/layouts/drawing.h"
#include "store/transaction.h"

namespace freehold {

/// One shape of a layout that is brought in.
struct LayoutShape {
    ShapeKind kind = ShapeKind::Other;
    bool isKindSure = false; ///< the drawing tells it
    bool isLine = false;
    QString words;  ///< what the drawing calls it, the surest first, a line each
    QString points; ///< on the sheet, as layouts/map_points.h writes them
};

template <>
const Shape &shapeOf<LayoutShape>();

/// Makes the drawing the layout of the project, in place of one it has, and finds the plot that each shape stands for.
struct ImportLayout {
    Id<Project> project;
    QString name; ///< of the file
    LayoutFormat format = LayoutFormat::Drawn;
    int width = 0; ///< of the sheet, in its units
    int height = 0;
    qint64 unitMicrometres = 0; ///< 0 = found out from the areas of the plots
    int northDegrees = 0;
    QByteArray picture; ///< that it was drawn over, as layouts/layout_picture.h makes it; empty = none
    bool addsPlots = false; ///< shapes with the number of a plot that the project lacks become plots of it
    Area plotArea;          ///< of the plots that are added; zero = as the drawing measures them
    QList<LayoutShape> shapes;
};

template <>
const Operation &operationOf<ImportLayout>();

/// Outcome: the layout; extra: matched, added, unmatched (shapes that look like plots), missing (plots without a shape), repeated, and
/// message, which says it in words. InvalidInput for points that are none, and when plots are to be added whose area nothing tells.
Outcome importLayout(Transaction &tx, const ImportLayout &request);

} // namespace freehold
