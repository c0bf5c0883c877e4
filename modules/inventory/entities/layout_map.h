// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"

namespace freehold {

/// The kind of file a layout came from.
enum class LayoutFormat { Svg, Dxf, GeoJson, Table, Drawn };

/// The drawn layout of a project: a sheet whose larger side is `side` units, with the origin at its top left corner.
struct LayoutMap {
    static constexpr int side = 1'000'000;

    Id<LayoutMap> id;
    Id<Project> project; ///< one layout each
    QString name;        ///< of the file
    LayoutFormat format = LayoutFormat::Drawn;
    int width = 0; ///< in units
    int height = 0;
    qint64 unitMicrometres = 0; ///< length of a unit on the ground; 0 = not known
    int northDegrees = 0;       ///< where north points to, clockwise from up
    QByteArray picture;         ///< that it was drawn over, JPEG as layouts/layout_picture.h keeps it; fills the sheet
};

template <>
const QList<Choice> &choicesOf<LayoutFormat>();
template <>
const Entity &entityOf<LayoutMap>();

} // namespace freehold
