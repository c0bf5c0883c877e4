// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/map_shape.h"
#include "store/reader.h"

#include <QPolygon>

namespace freehold {

/// A shape of a layout, ready to be drawn.
struct PlacedShape {
    QUuid id;
    ShapeKind kind = ShapeKind::Other;
    QString name;
    QUuid plot; ///< null = none
    bool isLine = false;
    QList<QPolygon> rings; ///< on the sheet
};

/// The drawn layout of a project.
struct ProjectLayout {
    LayoutMap map;
    QList<PlacedShape> shapes; ///< in the order in which they are drawn
};

/// Nothing if the project has none.
std::optional<ProjectLayout> projectLayout(const Reader &reader, Id<Project> project);

} // namespace freehold
