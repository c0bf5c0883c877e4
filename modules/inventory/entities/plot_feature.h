// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/plot.h"

namespace freehold {

/// A feature of a plot beyond its flags that a premium may depend on: "lake_facing", "vastu", "ht_line".
struct PlotFeature {
    Id<PlotFeature> id;
    Id<Plot> plot;
    QString feature; ///< lower-case code, see features.h
};

template <>
const Entity &entityOf<PlotFeature>();

} // namespace freehold
