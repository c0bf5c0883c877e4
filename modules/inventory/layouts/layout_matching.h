// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/operations/import_layout.h"

namespace freehold {

/// What a shape of a drawing turned out to be.
struct MatchedShape {
    ShapeKind kind = ShapeKind::Other;
    QString name;
    Id<Plot> plot; ///< null = none
};

/// The shapes of a drawing beside the plots of its project.
struct LayoutMatching {
    QList<MatchedShape> shapes; ///< one for each shape, in order
    qsizetype plots = 0;
    qsizetype matched = 0;
    QStringList unmatched; ///< names of shapes that look like plots and match none
    QStringList missing;   ///< numbers of plots without a shape
    qsizetype added = 0;   ///< plots made from shapes
    QStringList repeated;  ///< numbers of plots that were drawn before; the later shapes are left without one
    qint64 unitMicrometres = 0; ///< length of a unit of the sheet, by the areas of the plots; 0 = they do not tell
};

/// Finds the plots by what the drawing calls its shapes, then takes shapes of about their size for plots too.
LayoutMatching matchLayout(const Reader &reader, const Project &project, const QList<LayoutShape> &shapes);

} // namespace freehold
