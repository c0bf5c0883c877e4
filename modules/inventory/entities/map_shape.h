// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/layout_map.h"

namespace freehold {

/// What a shape of a layout stands for.
enum class ShapeKind { Plot, Road, Park, Water, Tree, Building, Other };

/// One shape of a layout, such as the outline of a plot.
struct MapShape {
    static constexpr int longestPoints = 65'000; ///< characters

    Id<MapShape> id;
    Id<LayoutMap> map;
    int position = 0; ///< the order in which shapes are drawn
    ShapeKind kind = ShapeKind::Other;
    QString name;  ///< what the drawing calls it: "A-042", "12 m road"
    Id<Plot> plot; ///< null = none
    bool isLine = false; ///< open, such as the middle of a road
    QString points; ///< as layouts/map_points.h writes them
};

template <>
const QList<Choice> &choicesOf<ShapeKind>();
template <>
const Entity &entityOf<MapShape>();

} // namespace freehold
