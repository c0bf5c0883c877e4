// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/map/map_scene.h"

namespace freehold {

/// A bar that tells how long things on a map are on the ground.
struct MapScale {
    double length = 0; ///< in the pixels of the map; 0 = not known
    QString words;     ///< "50 ft"
};

/// The longest bar of a round length within `longest` pixels, where a unit of the scene has `scale` of them. In feet where plots are
/// measured in feet, yards or acres.
MapScale mapScale(const MapScene &scene, double scale, double longest);

} // namespace freehold
